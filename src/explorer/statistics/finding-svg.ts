import type { Words } from '../words.js';
import { headText, rowName, rowText, sentenceOf } from './finding-words.js';
import type { Finding, Row } from './findings.js';

const width = 760;
const margin = 24;
const labels = 190;
const bars = 300;
const lineHeight = 28;

/** A finding as an SVG document of its own: figure, sentence, bars, place. Light, for paper. */
export function findingSvg(finding: Finding, place: string, words: Words): string {
  const figure = headText(finding.head, words);
  const beside = margin + widthOf(figure, 30) + 14;
  const sentence = wrapped(sentenceOf(finding, words), (width - margin - beside) / 17);
  const top = margin + Math.max(40, sentence.length * 22) + 16;
  const height = top + finding.rows.length * lineHeight + 40;
  const parts = [
    element('rect', { width: '100%', height: '100%', fill: '#ffffff' }),
    textAt(margin, margin + 30, figure, { 'font-size': 30, 'font-family': 'Noto Serif CJK SC, Songti SC, Georgia, serif' }),
    ...sentence.map((words, index) => textAt(beside, margin + 18 + index * 22, words, { 'font-size': 17, 'font-weight': 600 })),
    ...finding.rows.flatMap((row, index) => line(row, top + index * lineHeight, words)),
    textAt(margin, height - 16, place, { fill: '#5d5a54', 'font-size': 12 }),
  ];
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const type = { 'font-family': 'system-ui, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif', 'font-size': 14 };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, ...type, fill: '#1d1c1a' },
    [hatching(), ...parts].join('\n'),
  );
}

type Attributes = Readonly<Record<string, string | number>>;

const element = (name: string, attributes: Attributes, content = ''): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')}>${content}</${name}>`;

/** What is derived is hatched. */
const hatching = (): string =>
  element(
    'pattern',
    { id: 'derived', width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 3.5, height: 7, fill: '#0e5a68' }),
  );

function line(row: Row, y: number, words: Words): string[] {
  const x = margin + labels;
  const weight: Attributes = row.kind === 'main' ? { 'font-weight': 600 } : {};
  const name = clipped(rowName(row, words), (labels - 10 - row.depth * 14) / 14);
  const label = textAt(margin + row.depth * 14, y + 17, name, weight);
  const box = (length: number, paint: Attributes): string =>
    element('rect', { x, y: y + 4, width: Math.max(2, length * bars), height: 18, rx: 3, ...paint });
  if (row.kind === 'open') {
    const dashes = { fill: 'none', stroke: '#8a867d', 'stroke-dasharray': '4 3' };
    return [label, box(1, dashes), textAt(x + 10, y + 17, rowText(row, words), { fill: '#5d5a54' })];
  }
  const bar = row.kind === 'whole' ? [] : [box(row.length, paintOf(row))];
  return [label, box(row.within, { fill: '#f1efe9' }), ...bar, textAt(x + bars + 12, y + 17, rowText(row, words), weight)];
}

function paintOf({ kind, figures }: Row): Attributes {
  if (figures.every(({ assertion }) => assertion === 'DERIVED')) return { fill: 'url(#derived)', stroke: '#0e5a68' };
  return { fill: kind === 'main' ? '#0e5a68' : '#8fb3b9' };
}

const textAt = (x: number, y: number, text: string, attributes: Attributes = {}): string =>
  element('text', { x: Math.round(x), y: Math.round(y), ...attributes }, escaped(text));

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] as string);

/** About how wide a text is, in widths of a Chinese character. */
const emsOf = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.56), 0);

const widthOf = (text: string, size: number): number => emsOf(text) * size;

/** A text in lines of at most so many widths of a character: between words, or between Chinese characters. */
function wrapped(text: string, most: number): string[] {
  const lines = [''];
  for (const piece of text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s?|\s/g) ?? []) {
    const last = lines.length - 1;
    if (lines[last] !== '' && emsOf(`${lines[last]}${piece}`) > most) lines.push(piece);
    else lines[last] += piece;
  }
  return lines;
}

function clipped(text: string, most: number): string {
  if (emsOf(text) <= most) return text;
  const characters = [...text];
  while (emsOf(`${characters.join('')}…`) > most) characters.pop();
  return `${characters.join('')}…`;
}
