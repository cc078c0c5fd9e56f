import { isDeepStrictEqual } from 'node:util';

/** Throws where the servers that execute an operation do not answer it alike, or find nothing. */
export async function checkAnswers({ name }, targets) {
  const checked = targets.filter(({ isChecked }) => isChecked);
  for (const [index, request] of checked[0].requests.entries()) {
    const answers = [];
    for (const { server, requests } of checked) answers.push(await ask(server, requests[index]));
    if (Object.values(answers[0]).includes(null)) throw new Error(`${name}: nothing is found by ${request.body}`);
    const other = answers.findIndex((answer) => !isDeepStrictEqual(answer, answers[0]));
    if (other > 0) throw new Error(`${name}: ${checked[0].name} and ${checked[other].name} differ on ${request.body}`);
  }
}

async function ask(server, request) {
  const { data, errors } = await (await fetch(server.url, request)).json();
  if (errors) throw new Error(`${server.url}: ${JSON.stringify(errors)}`);
  return data;
}
