import { lookUpPassage } from './look-up/passage.js';
import { readNode } from './look-up/read-node.js';
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
  const fields = '... on ArticleSection { name(lang: $lang) start end text }';
  const { name, start, end, text } = await readNode<Section>({ name: 'Section', id, fields }, context);
  return `${plain(name)}, characters ${start}–${end}\n${text ?? 'The words of the source are not given here.'}`;
}
