import type { ExportedGraph } from '../model.js';
import { namesOf, resources } from './describe.js';
import { term } from './names.js';
import { isReference, isResource, type RdfObject, type Resource } from './resource.js';
import { iriText, languageText, lexical, quotedText } from './terms.js';

/** The graph as RDF 1.1 N-Quads: a triple a line, all in the default graph, so that N-Triples readers take it, too. */
export async function* nQuads(graph: ExportedGraph): AsyncGenerator<string> {
  for await (const resource of resources(graph, namesOf(graph))) yield written(resource);
}

const written = ({ iri, told }: Resource): string =>
  told
    .flatMap(([predicate, objects]) =>
      objects.map((each) => `${iriText(iri)} ${iriText(predicate)} ${object(each)} .\n${isResource(each) ? written(each) : ''}`),
    )
    .join('');

function object(of: RdfObject): string {
  if (isResource(of)) return iriText(of.iri);
  if (isReference(of)) return iriText(of.reference);
  const { text, datatype } = lexical(of);
  if (of.language) return `${quotedText(text)}${languageText(of.language)}`;
  return datatype === term('xsd:string') ? quotedText(text) : `${quotedText(text)}^^${iriText(datatype)}`;
}
