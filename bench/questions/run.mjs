#!/usr/bin/env node
/**
 * `node bench/questions/run.mjs FILE` scores answers, a JSON object a line; `--baseline NAME` those of a baseline. `--each` prints each
 * question, too, and `--json` all of it as JSON. `--questions` prints what is asked, and nothing that tells the answer. See README.md.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scoreAll, summaryOf } from './score.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { baseline: { type: 'string' }, each: { type: 'boolean' }, json: { type: 'boolean' }, questions: { type: 'boolean' } },
});
const questions = JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8'));
if (values.questions) {
  for (const { id, question } of questions)
    for (const [lang, asked] of Object.entries(question)) console.log(JSON.stringify({ id, lang, question: asked }));
} else {
  const scores = scoreAll(questions, await answersOf());
  const summary = summaryOf(scores);
  if (values.json) console.log(JSON.stringify({ summary, scores }, null, 2));
  else print(scores, summary);
}

async function answersOf() {
  if (values.baseline === undefined) return read(positionals[0]);
  const { baselines } = await import('./baselines.mjs');
  if (!Object.hasOwn(baselines, values.baseline))
    fail(`There is no baseline ${values.baseline}. Choose ${Object.keys(baselines).join(' or ')}.`);
  return baselines[values.baseline](questions);
}

function read(file) {
  if (file === undefined) fail('Name a file of answers, or a baseline with --baseline NAME.');
  const known = new Set(questions.map(({ id }) => id));
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    try {
      const answer = JSON.parse(line);
      if (known.has(answer.id) && ['zh', 'en'].includes(answer.lang)) return answer;
    } catch {
      // said below
    }
    return fail(
      `${file}:${index + 1} is no answer. Write {"id": "…", "lang": "zh", "answer": "…", "places": [{"start": 0, "end": 1}], "notStated": false}.`,
    );
  });
}

function print(scores, summary) {
  if (values.each) {
    for (const { id, lang, answer, place, abstention } of scores)
      console.log(
        `${id.padEnd(28)} ${lang}  answer ${percent(answer)}  place ${percent(place)}  abstention ${percent(abstention)}`,
      );
  }
  console.log(`answer           ${percent(summary.answer)}  of what the answer must say
place            ${percent(summary.place)}  of the gold places are cited
precision        ${percent(summary.precision)}  of the cited places are gold
abstention       ${percent(summary.abstention)}  of what is not stated is said not to be
false abstention ${percent(summary.falseAbstention)}  of what is stated is said not to be`);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

function percent(share) {
  return share === null ? '    –' : `${Math.round(share * 100)} %`.padStart(5);
}
