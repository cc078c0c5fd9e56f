/** The characters that no XML 1.0 document may hold, not even escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What would end a text or an attribute, or be read back as something else. */
const special = /[&<>"'\t\n\r\u0085\u2028]/g;

/** A text as the content of an element or an attribute: read back it is the same, less what XML forbids. */
export const xmlText = (text: string): string =>
  text.replace(forbidden, '').replace(special, (character) => `&#${character.charCodeAt(0)};`);

/** What opens an element that is written piece by piece. */
export const xmlStart = (name: string, attributes: Attributes): string => `<${name}${written(attributes)}>`;

type Attributes = Readonly<Record<string, string | number | undefined>>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(String(value))}"`))
    .join('');

/** An element; `content` is XML already. Attributes that are undefined are left out. */
export function xmlElement(name: string, attributes: Attributes, content: string | readonly string[] = ''): string {
  const inner = typeof content === 'string' ? content : lines(content);
  return `<${name}${written(attributes)}${inner === '' ? '/>' : `>${inner}</${name}>`}`;
}

/** What a document begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A whole document with its root element. */
export const xmlDocument = (root: string): string => `${XML_DECLARATION}${root}\n`;

const lines = (elements: readonly string[]): string => {
  const present = elements.filter((element) => element !== '');
  return present.length === 0 ? '' : `\n${present.join('\n')}\n`;
};
