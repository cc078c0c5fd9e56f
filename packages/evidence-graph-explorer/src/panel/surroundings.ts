import type { GraphClient } from '../graph/graph-client.js';
import { sectionText } from '../ontology/citing.js';
import type { EvidenceDetails } from './details.js';

/** The words of a place with those around it. */
export interface Surroundings {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const reach = 120;

/** What stands around a place in its section; null where the graph has not got the text. */
export async function readSurroundings(
  client: GraphClient,
  { section, start, end }: Pick<EvidenceDetails, 'section' | 'start' | 'end'>,
): Promise<Surroundings | null> {
  type Answer = { readonly node: { readonly text: string | null; readonly start: number } };
  const { node } = await client.ask<Answer>(sectionText, { id: section.id });
  return node.text === null ? null : around(node.text, start - node.start, end - node.start);
}

/** Places are counted in code points, as a character may have two units. */
export function around(text: string, start: number, end: number): Surroundings {
  const points = [...text];
  const before = points.slice(Math.max(0, start - reach), start).join('');
  const after = points.slice(end, end + reach).join('');
  return {
    before: start > reach ? `…${before}` : before,
    words: points.slice(start, end).join(''),
    after: end + reach < points.length ? `${after}…` : after,
  };
}
