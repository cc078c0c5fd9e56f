import type { CallToolResult, ResourceLink } from '@modelcontextprotocol/server';
import { addressOf } from './address.js';
import { type CitedPlace, nameOfPlace } from './citations.js';
import { plain } from './words.js';

/** What a tool answers: data that matches its schema, the same in few words, and what it links to. */
export interface ToolAnswer {
  readonly data: Record<string, unknown>;
  /** Lines. */
  readonly text: readonly string[];
  readonly places?: readonly CitedPlace[];
}

/** So many places are linked; the data counts all. */
const MAX_LINKS = 3;

export const resultOf = ({ data, text, places = [] }: ToolAnswer): CallToolResult => ({
  content: [{ type: 'text', text: text.join('\n') }, ...places.slice(0, MAX_LINKS).map(linkTo)],
  structuredContent: data,
});

/** A refusal that the assistant reads, and can mend what it asked by. */
export const refusalOf = (message: string): CallToolResult => ({
  content: [{ type: 'text', text: plain(message, 2000) }],
  isError: true,
});

const linkTo = (place: CitedPlace): ResourceLink => ({
  type: 'resource_link',
  uri: addressOf('passage', place.id),
  name: nameOfPlace(place),
  mimeType: 'text/plain',
});
