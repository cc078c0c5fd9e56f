import { isDeepStrictEqual } from 'node:util';

/** Throws where the servers do not answer an operation alike, or find nothing. */
export async function checkAnswers({ name }, targets) {
  const [expected, ...others] = await Promise.all(targets.map(({ answers }) => answers()));
  const isMissing = (value) => value === null || value === undefined;
  if (expected.some((answer) => Object.values(answer).some(isMissing))) throw new Error(`${name}: something is not found`);
  for (const [index, answers] of others.entries()) {
    const at = answers.findIndex((answer, sample) => !isDeepStrictEqual(answer, expected[sample]));
    if (at < 0) continue;
    const [first, second] = [expected[at], answers[at]].map((answer) => JSON.stringify(answer).slice(0, 2000));
    throw new Error(`${name}: ${targets[0].server.name} and ${targets[index + 1].server.name} differ\n${first}\n${second}`);
  }
}
