import { describe, expect, it } from 'vitest';
import { digestOf, readArticle } from '../../src/evidence/article.js';
import { restoreArticle } from '../../src/evidence/saved-article.js';

/** Made up. */
const TEXT = '题目：甲\n\n　　乙丙，丁é戊38个。\n　　𠮷己庚辛';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const GB18030 = Uint8Array.of(0xcc, 0xe2, 0xc4, 0xbf);
const BIG5 = Uint8Array.of(0xc3, 0x44, 0xa5, 0xd8);

const MARK = 'it begins with a byte order mark';
const LINES = 'its lines end in other characters';
const END = 'it has more or fewer line ends at its end';
const FORM = 'its Unicode normalization form is another';

describe('an article that was saved in another way', () => {
  it.each<[what: string, bytes: Uint8Array, differences: string[]]>([
    ['as it was published', bytesOf(TEXT), []],
    ['a byte order mark', bytesOf(`\ufeff${TEXT}`), [MARK]],
    ['CR LF', bytesOf(crlf(TEXT)), [LINES]],
    ['CR', bytesOf(TEXT.replaceAll('\n', '\r')), [LINES]],
    ['line ends of both kinds', bytesOf(TEXT.replace('\n', '\r\n')), [LINES]],
    ['a line end at its end', bytesOf(`${TEXT}\n`), [END]],
    ['blank lines at its end', bytesOf(`${TEXT}\n\n\r\n`), [END]],
    ['decomposed characters', bytesOf(TEXT.normalize('NFD')), [FORM]],
    ['UTF-16', utf16(TEXT), ['its encoding is UTF-16LE']],
    ['UTF-16 of the other order', swapped(TEXT), ['its encoding is UTF-16BE']],
    ['UTF-16 as an editor saves it', utf16(`\ufeff${crlf(TEXT)}\r\n`), ['its encoding is UTF-16LE', MARK, LINES, END]],
    ['all of it', bytesOf(`\ufeff${crlf(TEXT.normalize('NFD'))}\r\n`), [MARK, LINES, END, FORM]],
  ])('is read as published: %s', (_, bytes, differences) => {
    const saved = restoreArticle(bytes, digestOf(bytesOf(TEXT)));
    expect(saved?.differences).toEqual(differences);
    expect(saved?.article.slice(0, 100)).toBe(TEXT);
    expect(saved?.article.sha256).toBe(readArticle(bytesOf(TEXT)).sha256);
  });

  it.each([
    ['GB18030', GB18030, '题目'],
    ['BIG5', BIG5, '題目'],
  ])('is read from %s', (encoding, bytes, text) => {
    expect(restoreArticle(bytes, digestOf(bytesOf(text)))?.differences).toEqual([`its encoding is ${encoding}`]);
  });

  it('is read where it was published with CR LF, too', () => {
    const published = bytesOf(`${crlf(TEXT)}\r\n`);
    expect(restoreArticle(bytesOf(TEXT), digestOf(published))?.article.slice(0, 100)).toBe(`${crlf(TEXT)}\r\n`);
  });

  it.each<[string, Uint8Array]>([
    ['another character', bytesOf(TEXT.replace('甲', '乙'))],
    ['another space', bytesOf(TEXT.replace('　', ' '))],
    ['a line less', bytesOf(TEXT.replace('\n\n', '\n'))],
    ['full-width signs replaced', bytesOf(TEXT.normalize('NFKC'))],
    ['nothing', new Uint8Array()],
    ['no text', Uint8Array.of(0xff, 0xff, 0xff)],
  ])('is another text with %s', (_, bytes) => {
    expect(restoreArticle(bytes, digestOf(bytesOf(TEXT)))).toBeUndefined();
  });
});
