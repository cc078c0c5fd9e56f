import type { AnswerItems } from '../answers/index.js';
import { requireEntry } from './header.js';
import { type ExampleFile, pathOf, templatesOf } from './templates.js';

/** The answer in each language, where the file has one. */
export const answersOf = (example: ExampleFile): Readonly<Record<string, string>> | null =>
  example.languages.some((language) => example.entries.has(`answer.${language}`)) ? templatesOf(example, 'answer') : null;

/** What the answer goes through one by one, where the file says so. */
export function itemsOf(example: ExampleFile): AnswerItems | null {
  const { file, entries } = example;
  const share = entries.get('share');
  const isNamed = share !== undefined || example.languages.some((language) => entries.has(`item.${language}`));
  if (!isNamed && !entries.has('items')) return null;
  const path = requireEntry(file, entries, 'items');
  const within = pathOf(example, path);
  if (share) pathOf(example, share, within);
  return { path: path.value, name: templatesOf(example, 'item', within), share: share?.value ?? null };
}
