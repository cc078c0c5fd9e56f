import jsonld from 'jsonld';
import { Parser } from 'n3';

/** Readers of RDF that others wrote, and what they read: a triple a text, without those told twice. */

interface Term {
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const STRING = 'http://www.w3.org/2001/XMLSchema#string';
const DOUBLE = 'http://www.w3.org/2001/XMLSchema#double';

/** The processor of JSON-LD writes doubles with a sixteenth digit that they may not have. */
const formOf = ({ value, datatype }: Term): string =>
  datatype?.value === DOUBLE ? String(Number(Number(value).toPrecision(15))) : value;

const textsOf = (quads: readonly Quad[]): string[] => [
  ...new Set(
    quads.map(({ subject, predicate, object }) => {
      const { language, datatype } = object;
      const type = datatype && datatype.value !== STRING ? `^^${datatype.value}` : '';
      return `${subject.value} ${predicate.value} ${formOf(object)}${language ? `@${language}` : type}`;
    }),
  ),
];

/** As a processor of JSON-LD 1.1 understands it; nothing is left out silently. */
export const triplesOfJsonLd = async (text: string): Promise<string[]> =>
  textsOf((await jsonld.toRDF(JSON.parse(text), { safe: true } as object)) as readonly Quad[]);

export const triplesOfText = (text: string, format: 'text/turtle' | 'application/n-quads' | 'application/n-triples'): string[] =>
  textsOf(new Parser({ format }).parse(text) as readonly Quad[]);
