import { readFile } from 'node:fs/promises';
import { buffer as readBytes } from 'node:stream/consumers';
import type { Example } from '../../examples/example.js';
import { didYouMean } from '../../text/similar.js';
import { usageError } from '../command-error.js';
import { decodeText } from '../decode-text.js';
import type { CliOptions } from '../options.js';

export interface QueryOptions {
  readonly text?: string | undefined;
  readonly file?: string;
  readonly example?: string;
  readonly variables?: string;
  readonly answer?: boolean;
}

/** An operation and what it is called in messages. */
export interface QueryInput {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The templates that its answer is written by, in each language, where that is asked for. */
  readonly answer?: NonNullable<Example['answer']>;
}

/** The operation that the command line names, in one of its ways. */
export async function readQuery({ text, file, example, variables, answer }: QueryOptions, cli: CliOptions): Promise<QueryInput> {
  const ways = [text, file, example].filter((each) => each !== undefined);
  if (ways.length !== 1) {
    const wrong = ways.length === 0 ? 'There is no query' : 'There is more than one query';
    throw usageError(`${wrong}. Give one as an argument, with --file FILE, with --example ID, or - to read standard input.`);
  }
  const given = variables === undefined ? {} : await readVariables(variables);
  if (example !== undefined) {
    const found = await findExample(example, cli);
    return {
      name: found.id,
      query: found.query,
      variables: { ...found.variables, ...given },
      ...(answer ? templatesOf(found) : {}),
    };
  }
  if (answer) throw usageError('Only an example has an answer in words. Name one with --example ID.');
  if (text === '-' || file === '-')
    return { name: 'stdin', query: decodeText(await readBytes(process.stdin), 'Standard input'), variables: given };
  if (file !== undefined) return { name: file, query: await readGivenFile(file), variables: given };
  return { name: 'query', query: text ?? '', variables: given };
}

async function findExample(id: string, { examples: folder, ontology }: CliOptions): Promise<Example> {
  const { readExamples } = await import('../../examples/read-examples.js');
  const examples = folder ? await readExamples(folder, ontology) : [];
  const ids = examples.map((each) => each.id);
  const found = examples.find((each) => each.id === id);
  if (found) return found;
  if (ids.length === 0) throw usageError(`There is no example ${id}: this graph has none.`);
  throw usageError(`There is no example ${id}.${didYouMean(id, ids)} --list-examples lists them all.`);
}

function templatesOf({ id, answer }: Example): Pick<QueryInput, 'answer'> {
  if (answer) return { answer };
  throw usageError(`The example ${id} has no answer in words. Leave out --answer to have its result as JSON.`);
}

async function readVariables(text: string): Promise<Record<string, unknown>> {
  const source = text.startsWith('@') ? await readGivenFile(text.slice(1)) : text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw usageError(
      `The variables are no JSON: ${(error as SyntaxError).message}. Write them as {"name": "value"}, or @FILE.`,
      error,
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw usageError('The variables are no JSON object. Write them as {"name": "value"}, or @FILE.');
}

async function readGivenFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw usageError(`${file} cannot be read: ${error.message}. Check the path.`, error);
  });
  return decodeText(bytes, file);
}
