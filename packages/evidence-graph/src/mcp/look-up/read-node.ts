import { languageValue } from '../../ontology/language.js';
import { operation } from '../model.js';
import type { ToolContext } from '../tool.js';
import { absent } from './absent.js';

interface Wanted<T> {
  /** What the operation is called. */
  readonly name: string;
  readonly id: string;
  /** What is selected of it, in the language of `$lang`. */
  readonly fields: string;
  /** Of the variables that the selection uses, the types and the values. */
  readonly types?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Whether what has the ID is of the kind that is wanted. @default whatever has it */
  readonly isIt?: (node: T) => boolean;
}

/** What has an ID; a fault that tells so where nothing has it. */
export async function readNode<T>(
  { name, id, fields, types = {}, variables = {}, isIt = () => true }: Wanted<T>,
  { asker, language, signal }: Pick<ToolContext, 'asker' | 'language' | 'signal'>,
): Promise<T> {
  const query = operation(name, { id: 'ID!', ...types }, `node(id: $id) { ${fields} }`);
  const values = { id, ...variables, lang: languageValue(language) };
  const { data, extensions } = await asker.own<{ readonly node: T | null }>(query, { variables: values, signal });
  if (data.node === null || !isIt(data.node)) throw absent(id, extensions);
  return data.node;
}
