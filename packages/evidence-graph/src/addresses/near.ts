import type { AskGraph } from '../export/index.js';
import { type Answer, namingOf } from '../export/naming.js';
import { iriOf } from '../ontology/iri.js';
import { textIn } from '../ontology/language.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Place } from './content.js';

/** What search finds by the words of an ID; nothing in graphs that have no search. */
export async function near(ontology: Ontology, ask: AskGraph, id: string, { ids, language }: Pick<Place, 'ids' | 'language'>) {
  const words = id
    .slice(id.indexOf(':') + 1)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 100);
  if (!ontology.definition.search || words === '') return [];
  const { selection, nameOf } = namingOf(ontology);
  const { search } = await ask(`query Near($query: String!) { search(query: $query, first: 5) { nodes { ${selection} } } }`, {
    query: words,
  });
  return (search.nodes as readonly Answer[]).map((answer) => ({
    name: textIn(nameOf(answer), language),
    address: iriOf(ids, String(answer.id)),
  }));
}
