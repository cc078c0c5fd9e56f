import { languageValue } from '../ontology/language.js';
import { absent } from './look-up/absent.js';
import { lookUpPassage } from './look-up/passage.js';
import { operation } from './model.js';
import type { ToolContext } from './tool.js';
import { plain } from './words.js';

interface Section {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
}

/** A passage or a section in words: where it stands, and what it says where the operator gives the text. */
export async function passageText(id: string, context: ToolContext): Promise<string> {
  const type = id.split(':', 1)[0] ?? '';
  if (type !== 'ArticleSection') return (await lookUpPassage(id, type, context)).text.join('\n');
  const { asker, language, signal } = context;
  const query = operation(
    'Section',
    { id: 'ID!' },
    'node(id: $id) { ... on ArticleSection { name(lang: $lang) start end text } }',
  );
  const variables = { id, lang: languageValue(language) };
  const { data, extensions } = await asker.own<{ readonly node: Section | null }>(query, { variables, signal });
  if (!data.node) throw absent(id, extensions);
  const { name, start, end, text } = data.node;
  return `${plain(name)}, characters ${start}–${end}\n${text ?? 'The words of the source are not given here.'}`;
}
