import { GraphQLError } from 'graphql';
import { renderAnswer } from '../../answers/index.js';
import type { Example } from '../../examples/example.js';
import { textIn } from '../../ontology/language.js';
import { didYouMean } from '../../text/similar.js';
import { citationData } from '../citations.js';
import { groundsIn } from '../grounds.js';
import type { ToolAnswer } from '../result.js';
import { notStated, notStatedLines } from '../silences.js';
import {
  citationOutput,
  defineTool,
  identifier,
  listOf,
  record,
  type Served,
  silenceOutput,
  type ToolContext,
  text,
} from '../tool.js';
import { compact, plain } from '../words.js';

interface AskArguments {
  readonly question?: string;
}

/** Answers a registered question in words, with the places that the answer rests on. */
export const ask = defineTool<AskArguments>({
  name: 'ask',
  title: 'Ask a registered question',
  description: (served) =>
    `Answer a registered question by its ID, in words that are put together from the graph${served.model.hasEvidence ? ', with citations' : ''}. Without \`question\`, list them.${listed(served)}`,
  input: { question: identifier },
  required: [],
  takesLanguage: true,
  output: {
    question: text,
    title: text,
    answer: text,
    questions: listOf(record(['id', 'title'])),
    ...citationOutput,
    ...silenceOutput,
  },
  always: [],
  isOffered: ({ questions }) => questions.length > 0,

  async run({ question }, context) {
    const { questions, language } = context;
    if (question === undefined) return listOfQuestions(questions, language);
    const found = questions.find(({ id }) => id === question);
    if (found) return answerTo(found, context);
    const hint = didYouMean(
      question,
      questions.map(({ id }) => id),
    );
    throw new GraphQLError(
      `There is no question ${JSON.stringify(plain(question, 60))}.${hint} Call ask without a question to list them.`,
    );
  },
});

/** So many characters of titles are told beforehand; a longer list is asked for. */
const MAX_LISTED = 2600;

function listed({ questions, model }: Served): string {
  const list = questions.map(({ id, title }) => `\n${id}: ${plain(textIn(title, model.introducing))}`).join('');
  return list.length > MAX_LISTED ? '' : list;
}

function listOfQuestions(questions: readonly Example[], language: string): ToolAnswer {
  const list = questions.map(({ id, title }) => ({ id, title: plain(textIn(title, language)) }));
  return { data: { questions: list }, text: [`${list.length} questions: their IDs and titles are in the data.`] };
}

async function answerTo(example: Example, context: ToolContext): Promise<ToolAnswer> {
  const { asker, language, signal } = context;
  const answered = await asker.own(example.query, { variables: example.variables, signal });
  const answer = plain(renderAnswer(textIn(example.answer ?? {}, language), answered.data, language).text, 2000);
  const { places, count, silences } = await groundsIn(answered, context);
  const title = plain(textIn(example.title, language));
  return {
    data: compact({ question: example.id, title, answer, ...citationData(places, count), notStated: notStated(silences) }),
    text: [answer, ...notStatedLines(silences)],
    places,
  };
}
