import { DOMParser } from '@xmldom/xmldom';

/** Names that formats find hard. */
export const names = [
  { zh: '图书馆', en: 'The library' },
  { zh: '“书”与<笔> & \'纸\' "墨"', en: `<b title='x'> & "q" ]]> &amp;` },
  { zh: '读者👩🏽‍🚀𠮷', en: 'Reader 👩🏽‍🚀' },
  { zh: '控\u0000制\u0007字\u001B符\uFFFE\uD800', en: 'con\u0000trol\u0008 characters\uFFFF\uDC00' },
  { zh: '两行\r\n的\t名', en: ' two\nlines,\tone; name ' },
  { zh: '=1+1', en: '@SUM(A1)' },
  { zh: '－负', en: '-minus' },
] as const;

/** What XML can hold of a text. */
export const inXml = (text: string): string =>
  [...text]
    .filter((character) => {
      const code = character.codePointAt(0) as number;
      return code >= 0x20
        ? !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
        : [0x9, 0xa, 0xd].includes(code);
    })
    .join('');

/** The document, if it is well-formed. */
export function parseXml(text: string): Document {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(text, 'text/xml');
}

export const elements = (parent: Document | Element, name: string): Element[] => Array.from(parent.getElementsByTagName(name));
