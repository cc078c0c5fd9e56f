import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { answersOf, itemsOf } from './answers.js';
import type { Example, ExampleGroup } from './example.js';
import { exampleFault } from './fault.js';
import { type Entry, requireEntry, splitHeader } from './header.js';

/** What the examples of a folder share. */
export interface ExampleContext {
  readonly languages: readonly string[];
  readonly groups: ReadonlyMap<string, ExampleGroup>;
}

/** The example that a file's text holds, with a title in each of the languages. Throws an `Error` that names the file and the line. */
export function parseExample(file: string, text: string, { languages, groups }: ExampleContext): Example {
  const { entries, query } = splitHeader(file, text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  const document = parseOperation(file, text);
  const example = { file, entries, languages, document };
  const question = entries.get('question');
  return {
    id: file.replace(/\.graphql$/, ''),
    title: Object.fromEntries(languages.map((language) => [language, requireEntry(file, entries, `title.${language}`).value])),
    ...(question === undefined ? {} : { question: parseQuestion(file, question) }),
    group: groupOf(file, entries.get('group'), groups),
    answer: answersOf(example),
    items: itemsOf(example),
    variables: parseVariables(file, entries.get('variables')),
    query,
  };
}

function parseQuestion(file: string, { value, line }: Entry): number {
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw exampleFault(file, line, `"${value}" is no question number`, 'Write a number, such as 13');
  return Number(value);
}

function groupOf(file: string, written: Entry | undefined, groups: ExampleContext['groups']): ExampleGroup | null {
  if (!written) return null;
  const found = groups.get(written.value);
  if (found) return found;
  const right = groups.size > 0 ? `Write ${[...groups.keys()].join(' or ')}` : 'Declare it in groups.yaml beside this file';
  throw exampleFault(file, written.line, `There is no group ${written.value}`, right);
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
    throw exampleFault(file, written.line, 'The variables are no JSON object', 'Write them in one line, such as {"first": 10}');
  }
  return value as Record<string, unknown>;
}

function parseOperation(file: string, text: string): DocumentNode {
  const document = parseGraphql(file, text);
  if (!getOperationAST(document))
    throw exampleFault(file, 1, 'The file does not have exactly one operation', 'Write one query a file');
  return document;
}

function parseGraphql(file: string, text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    const { message, locations } = error as { message: string; locations?: readonly { line: number }[] };
    throw exampleFault(file, locations?.[0]?.line ?? 1, message, 'Mend the GraphQL');
  }
}
