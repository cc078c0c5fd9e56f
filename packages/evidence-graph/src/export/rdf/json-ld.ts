import type { ExportedGraph } from '../model.js';
import { namesOf, resources } from './describe.js';
import { type Names, term } from './names.js';
import { isReference, isResource, type Literal, type RdfObject, type Resource } from './resource.js';

/** The graph as JSON-LD 1.1, a resource a line. */
export async function* jsonLd(graph: ExportedGraph): AsyncGenerator<string> {
  const names = namesOf(graph);
  yield `{\n"@context": ${JSON.stringify(contextOf(names))},\n"@graph": [`;
  let between = '\n';
  for await (const resource of resources(graph, names)) {
    yield `${between}${JSON.stringify(object(resource, names))}`;
    between = ',\n';
  }
  yield '\n]\n}\n';
}

/** What always has a language is told by its languages. */
const byLanguage = (names: Names): string[] => [term('rdfs:label'), term('dcterms:title'), names.own('qualifiers')];

const contextOf = (names: Names): object => ({
  '@version': 1.1,
  ...names.prefixes,
  ...Object.fromEntries(byLanguage(names).map((iri) => [shortened(iri, names), { '@container': '@language' }])),
});

function object({ iri, told }: Resource, names: Names): object {
  const entries = told.map(([predicate, objects]): [string, unknown] => {
    if (predicate === term('rdf:type'))
      return ['@type', single(objects.flatMap((each) => (isReference(each) ? [shortened(each.reference, names)] : [])))];
    const isByLanguage = byLanguage(names).includes(predicate);
    return [shortened(predicate, names), isByLanguage ? inLanguages(objects) : single(objects.map((each) => value(each, names)))];
  });
  return { '@id': shortened(iri, names), ...Object.fromEntries(entries) };
}

function value(of: RdfObject, names: Names): unknown {
  if (isResource(of)) return object(of, names);
  if (isReference(of)) return { '@id': shortened(of.reference, names) };
  if (of.language) return { '@value': of.value, '@language': of.language };
  return of.datatype ? { '@value': of.value, '@type': shortened(of.datatype, names) } : of.value;
}

function inLanguages(objects: readonly RdfObject[]): object {
  const texts = new Map<string, Literal['value'][]>();
  for (const each of objects)
    if ('value' in each && each.language) texts.set(each.language, [...(texts.get(each.language) ?? []), each.value]);
  return Object.fromEntries([...texts].map(([language, all]) => [language, single(all)]));
}

const single = (all: readonly unknown[]): unknown => (all.length === 1 ? all[0] : all);

const shortened = (iri: string, names: Names): string => names.shortened(iri) ?? iri;
