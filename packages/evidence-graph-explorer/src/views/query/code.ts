import { Fault } from '../../fault.js';
import { messages } from './messages.js';

/** An operation as the view has it: both are texts, the variables those of a JSON object or empty. */
export interface OperationText {
  readonly query: string;
  readonly variables: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Variables = Readonly<Record<string, Json>>;

/** The variables of an operation. Throws a {@link Fault} where their text is no JSON object. */
export function variablesOf(text: string): Variables {
  if (text.trim() === '') return {};
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault(messages.badVariables);
  return value as Variables;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // what the browser says of it is for programmers, in the browser's own language
  }
}

/** The address of the endpoint's playground with the operation in it. */
export function playgroundOf(endpoint: URL, { query, variables }: OperationText): string {
  const address = new URL(endpoint);
  address.searchParams.set('query', query);
  if (variables.trim() !== '') address.searchParams.set('variables', variables);
  return address.href;
}

/** What asks an endpoint, in each language. Each throws as {@link variablesOf} does. */
export const code = { curl, javascript, python, r } as const;
export type CodeLanguage = keyof typeof code;

/** A command for a POSIX shell. */
function curl(endpoint: URL, { query, variables: text }: OperationText): string {
  const variables = variablesOf(text);
  const body = JSON.stringify({ query, ...(isEmpty(variables) ? {} : { variables }) }, null, 2);
  return `curl --silent ${inShell(endpoint.href)} \\
  --header 'content-type: application/json' \\
  --data-raw ${inShell(body)}
`;
}

/** A module, for Node.js and browsers. */
function javascript(endpoint: URL, { query, variables: text }: OperationText): string {
  const variables = variablesOf(text);
  return `const query = ${inTemplate(query)};
${isEmpty(variables) ? '' : `const variables = ${JSON.stringify(variables, null, 2)};\n`}
const response = await fetch(${JSON.stringify(endpoint.href)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ ${isEmpty(variables) ? 'query' : 'query, variables'} }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(errors.map(({ message }) => message).join('\\n'));
console.log(JSON.stringify(data, null, 2));
`;
}

/** A script for Python 3, without packages. */
function python(endpoint: URL, { query, variables: text }: OperationText): string {
  const variables = variablesOf(text);
  return `import json
from urllib.request import Request, urlopen

query = ${inTripleQuotes(query)}
${isEmpty(variables) ? '' : `variables = ${pythonOf(variables)}\n`}
body = json.dumps({"query": query${isEmpty(variables) ? '' : ', "variables": variables'}}).encode()
request = Request(${JSON.stringify(endpoint.href)}, body, {"content-type": "application/json"})
with urlopen(request) as response:
    answer = json.load(response)
if "errors" in answer:
    raise RuntimeError("\\n".join(error["message"] for error in answer["errors"]))
print(json.dumps(answer["data"], ensure_ascii=False, indent=2))
`;
}

/** A script for R with the package httr2. */
function r(endpoint: URL, { query, variables: text }: OperationText): string {
  const variables = variablesOf(text);
  return `library(httr2)

query <- ${inRawString(query)}
${isEmpty(variables) ? '' : `variables <- ${rOf(variables)}\n`}
answer <- request(${JSON.stringify(endpoint.href)}) |>
  req_body_json(list(query = query${isEmpty(variables) ? '' : ', variables = variables'})) |>
  req_perform() |>
  resp_body_json()
if (!is.null(answer$errors)) stop(paste(sapply(answer$errors, \`[[\`, "message"), collapse = "\\n"))
str(answer$data)
`;
}

const isEmpty = (variables: Variables): boolean => Object.keys(variables).length === 0;

const inShell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const inTemplate = (text: string): string => `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

const inTripleQuotes = (text: string): string => `"""${text.replaceAll(/\\|"(?="")|"$/g, '\\$&')}"""`;

/** Between as many dashes as no line of the text has. */
function inRawString(text: string): string {
  let dashes = '';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(${text})${dashes}"`;
}

function pythonOf(value: Json): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value === null) return 'None';
  if (Array.isArray(value)) return `[${value.map(pythonOf).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, each]) => `${JSON.stringify(name)}: ${pythonOf(each)}`)
    .join(', ')}}`;
}

function rOf(value: Json): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === null) return 'NULL';
  if (Array.isArray(value)) return `list(${value.map(rOf).join(', ')})`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)} = ${rOf(each)}`);
  return entries.length > 0 ? `list(${entries.join(', ')})` : 'setNames(list(), character())';
}
