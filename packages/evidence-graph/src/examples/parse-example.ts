import { getOperationAST, parse } from 'graphql';
import type { Example } from './example.js';

const entry = /^#\s*(title\.[a-z]{2,3}|question|variables):\s*(.+?)\s*$/;

/** The example that a file's text holds, with a title in each of the languages. Throws an `Error` that names the file and the line. */
export function parseExample(file: string, text: string, languages: readonly string[]): Example {
  const { entries, query } = splitEntries(file, text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  assertOneOperation(file, text);
  const question = entries.get('question');
  return {
    id: file.replace(/\.graphql$/, ''),
    title: Object.fromEntries(languages.map((language) => [language, requireEntry(file, entries, `title.${language}`)])),
    ...(question === undefined ? {} : { question: parseQuestion(file, question) }),
    variables: parseVariables(file, entries.get('variables')),
    query,
  };
}

interface Entry {
  readonly value: string;
  readonly line: number;
}

function splitEntries(file: string, text: string): { entries: ReadonlyMap<string, Entry>; query: string } {
  const entries = new Map<string, Entry>();
  const lines = text.split('\n');
  let index = 0;
  for (; index < lines.length; index += 1) {
    const line = (lines[index] as string).trim();
    if (line !== '' && !line.startsWith('#')) break;
    const match = entry.exec(line);
    if (line !== '' && !match) break;
    if (!match) continue;
    const [, name = '', value = ''] = match; // the pattern requires both groups
    if (entries.has(name)) throw fault(file, index + 1, `${name} is written twice`, 'Keep one of them');
    entries.set(name, { value, line: index + 1 });
  }
  return { entries, query: `${lines.slice(index).join('\n').trim()}\n` };
}

function requireEntry(file: string, entries: ReadonlyMap<string, Entry>, name: string): string {
  const found = entries.get(name);
  if (!found) throw fault(file, 1, `There is no ${name}`, `Begin the file with "# ${name}: …"`);
  return found.value;
}

function parseQuestion(file: string, { value, line }: Entry): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw fault(file, line, `"${value}" is no question number`, 'Write a number, such as 13');
  return Number(value);
}

function parseVariables(file: string, written: Entry | undefined): Record<string, unknown> {
  if (!written) return {};
  let value: unknown;
  try {
    value = JSON.parse(written.value);
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw fault(file, written.line, 'The variables are no JSON object', 'Write them in one line, such as {"first": 10}');
  }
  return value as Record<string, unknown>;
}

function assertOneOperation(file: string, text: string): void {
  const document = parseOperation(file, text);
  if (!getOperationAST(document)) throw fault(file, 1, 'The file does not have exactly one operation', 'Write one query a file');
}

function parseOperation(file: string, text: string): ReturnType<typeof parse> {
  try {
    return parse(text);
  } catch (error) {
    const { message, locations } = error as { message: string; locations?: readonly { line: number }[] };
    throw fault(file, locations?.[0]?.line ?? 1, message, 'Mend the GraphQL');
  }
}

const fault = (file: string, line: number, wrong: string, right: string): Error =>
  new Error(`${file}:${line}: ${wrong}. ${right}.`);
