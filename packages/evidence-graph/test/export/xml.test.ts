import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlDocument, xmlElement, xmlText } from '../../src/export/xml.js';
import { inXml, names, parseXml } from './xml-reader.js';

const readBack = (text: string) => {
  const root = parseXml(xmlDocument(xmlElement('a', { b: text }, xmlText(text)))).documentElement;
  return { content: root.textContent, attribute: root.getAttribute('b') };
};

describe('XML', () => {
  it.each(names.flatMap(({ zh, en }) => [zh, en]))('reads back %j, less what it forbids', (text) => {
    expect(readBack(text)).toEqual({ content: inXml(text), attribute: inXml(text) });
  });

  it('reads back any text', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'<>&"\'\t\n\r;#]', '\uFFFE', '\uD83D', '\uDE00', '\u0085', '\u2028'),
      fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(readBack(text)).toEqual({ content: inXml(text), attribute: inXml(text) });
      }),
    );
  });

  it('leaves out attributes that are not there, and elements that are empty', () => {
    expect(xmlElement('a', { b: undefined, c: 0 }, ['', xmlElement('d', {})])).toBe('<a c="0">\n<d/>\n</a>');
  });
});
