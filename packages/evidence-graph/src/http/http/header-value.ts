/** One element of a header's value, such as `text/html;charset=utf-8`. All in lower case. */
export interface HeaderElement {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** What stands between separators; a quoted text is one piece. */
const pieces = (separator: ',' | ';'): RegExp => new RegExp(`(?:[^"${separator}]|"(?:\\\\.|[^"\\\\])*"?)+`, 'g');
const elements = pieces(',');
const parts = pieces(';');

/** The elements of a list, as in `Accept`; empty ones are left out. */
export const readElements = (value: string): HeaderElement[] =>
  (value.match(elements) ?? []).map(readElement).filter(({ name }) => name !== '');

export function readElement(text: string): HeaderElement {
  const [name = '', ...rest] = text.toLowerCase().match(parts) ?? [];
  return { name: name.trim(), parameters: new Map(rest.map(readParameter)) };
}

function readParameter(text: string): [name: string, value: string] {
  const [name = '', ...value] = text.split('=');
  return [name.trim(), unquoted(value.join('=').trim())];
}

const unquoted = (value: string): string => value.replace(/^"(.*)"$/s, '$1').replaceAll(/\\(.)/gs, '$1');
