import type { ExportedGraph } from '../model.js';
import { namesOf, resources } from './describe.js';
import { type Names, term } from './names.js';
import { isReference, isResource, type Literal, type RdfObject, type Resource } from './resource.js';
import { iriText, languageText, lexical, quotedText } from './terms.js';

/** The graph as RDF 1.1 Turtle. */
export function turtle(graph: ExportedGraph): AsyncGenerator<string> {
  const names = namesOf(graph);
  return turtleOf(resources(graph, names), names);
}

/** Resources as RDF 1.1 Turtle: what is told within one stands after it. */
export async function* turtleOf(all: AsyncIterable<Resource> | Iterable<Resource>, names: Names): AsyncGenerator<string> {
  for (const [prefix, namespace] of Object.entries(names.prefixes)) yield `@prefix ${prefix}: ${iriText(namespace)} .\n`;
  for await (const resource of all) yield written(resource, names);
}

function written({ iri, told }: Resource, names: Names): string {
  const lines = told.map(([predicate, objects]) => {
    const verb = predicate === term('rdf:type') ? 'a' : named(predicate, names);
    return `${verb} ${objects.map((each) => object(each, names)).join(', ')}`;
  });
  const within = told.flatMap(([, objects]) => objects.filter(isResource));
  return `\n${named(iri, names)} ${lines.join(' ;\n  ')} .\n${within.map((each) => written(each, names)).join('')}`;
}

function object(of: RdfObject, names: Names): string {
  if (isResource(of)) return named(of.iri, names);
  return isReference(of) ? named(of.reference, names) : literal(of, names);
}

/** Numbers, and yes or no, stand as they are: Turtle knows their types by their form. */
function literal(of: Literal, names: Names): string {
  const { text, datatype } = lexical(of);
  if (typeof of.value !== 'string') return text;
  if (of.language) return `${quotedText(text)}${languageText(of.language)}`;
  return datatype === term('xsd:string') ? quotedText(text) : `${quotedText(text)}^^${named(datatype, names)}`;
}

const named = (iri: string, names: Names): string => names.shortened(iri) ?? iriText(iri);
