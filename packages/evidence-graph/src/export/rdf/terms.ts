import { term } from './names.js';
import type { Literal } from './resource.js';

/** Terms as Turtle and N-Quads both write them. */

/** What stands in a document alone has a label of its own, and no IRI. */
export const iriText = (iri: string): string => (iri.startsWith('_:') ? iri : `<${iri}>`);

/** What ends a text or a line, and whatever cannot be seen. */
const ESCAPED = /["\\\p{Cc}\u2028\u2029]/gu;

export const quotedText = (text: string): string => `"${text.replace(ESCAPED, escaped)}"`;

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export const languageText = (language: string): string => `@${language}`;

/** A literal by its form and its datatype, in the form that XML Schema calls canonical. */
export function lexical({ value, datatype }: Literal): { readonly text: string; readonly datatype: string } {
  if (typeof value === 'string') return { text: value, datatype: datatype ?? term('xsd:string') };
  if (typeof value === 'boolean') return { text: String(value), datatype: term('xsd:boolean') };
  const isDouble = datatype === term('xsd:double') || !Number.isInteger(value);
  return isDouble
    ? { text: double(value), datatype: term('xsd:double') }
    : { text: String(value), datatype: term('xsd:integer') };
}

function double(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}
