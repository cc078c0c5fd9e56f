import { renderAnswer } from 'evidence-graph/answers';
import { parse } from 'graphql';
import { loadExamples } from '../../dist/examples.js';
import { createMemoryGraph, loadSeed } from '../../dist/index.js';

/** The graph by itself: each question's gold operation, and its answer in words. */
async function graph(questions) {
  const examples = new Map((await loadExamples()).map((example) => [example.id, example]));
  const { execute, close } = createMemoryGraph(await loadSeed());
  const answers = [];
  for (const { id, operation } of questions) {
    const { query, variables = {}, answer } = operation.example ? examples.get(operation.example) : operation;
    const { data, errors } = await execute({ document: parse(query), variableValues: variables });
    if (errors) throw errors[0];
    for (const lang of ['zh', 'en']) {
      const text = answer ? renderAnswer(answer[lang], data, lang).text : toldSilence(data, lang);
      answers.push({ id, lang, answer: text, places: placesIn(data), notStated: abstains(text) });
    }
  }
  await close();
  return answers;
}

/** What is asked of a silence is not stated where the graph has that silence. */
const toldSilence = ({ silence }, lang) => (silence ? `${NOT_STATED[lang]} ${silence.reason}` : '');

const NOT_STATED = { zh: '未说明。', en: 'Not stated.' };

/** Whether an answer begins by saying that what is asked is not stated. */
const abstains = (text) => /^(?:[^,;.:，；。：]*(?:not|none) (?:[^,;.:]* )?(?:is )?stated|[^，；。：]*未说明)/i.test(text);

/** Nothing is stated, whatever is asked. */
const silence = (questions) =>
  questions.flatMap(({ id }) =>
    ['zh', 'en'].map((lang) => ({ id, lang, answer: NOT_STATED[lang], places: [], notStated: true })),
  );

/** Every place in a result. */
function placesIn(value) {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = value;
  const own = Number.isInteger(start) && Number.isInteger(end) && value.id?.startsWith('Evidence:') ? [{ start, end }] : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
}

/** What answers are made by, from the questions. */
export const baselines = { graph, silence, nothing: () => [] };
