import { textIn } from '../ontology/language.js';
import type { ExportedGraph } from './model.js';

/** What the graph is called, and which data it is of, on one line. */
export async function titled({ vocabulary, dataset }: ExportedGraph, language: string): Promise<string> {
  const { version, hash } = (await dataset?.()) ?? {};
  const title = textIn(vocabulary.title, language).replace(/\s+/g, ' ');
  return [title, version, hash && `SHA-256 ${hash}`].filter(Boolean).join(', ');
}
