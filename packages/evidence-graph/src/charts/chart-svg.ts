import { xmlElement, xmlText } from '../export/index.js';
import type { Bar, Chart } from './chart.js';
import { clipped, widthOf, wrapped } from './text-width.js';

const WIDTH = 760;
const MARGIN = 24;
const LABELS = 190;
const BARS = 300;
const LINE = 28;
const INDENT = 14;

/** A chart as an SVG document of its own: figure, sentence, bars, place. Light, for paper. */
export function chartSvg({ figure, sentence, bars, place }: Chart): string {
  const beside = MARGIN + widthOf(figure, 30) + 14;
  const lines = wrapped(sentence, (WIDTH - MARGIN - beside) / 17);
  const top = MARGIN + Math.max(40, lines.length * 22) + 16;
  const height = top + bars.length * LINE + 40;
  const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}`, role: 'img' };
  const type = { 'font-family': 'system-ui, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif', 'font-size': 14 };
  return xmlElement('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, ...type, fill: '#1d1c1a' }, [
    xmlElement('title', {}, xmlText(`${figure} ${sentence}`)),
    hatching,
    xmlElement('rect', { width: '100%', height: '100%', fill: '#ffffff' }),
    textAt(MARGIN, MARGIN + 30, figure, { 'font-size': 30, 'font-family': 'Noto Serif CJK SC, Songti SC, Georgia, serif' }),
    ...lines.map((line, index) => textAt(beside, MARGIN + 18 + index * 22, line, { 'font-size': 17, 'font-weight': 600 })),
    ...bars.flatMap((bar, index) => marksOf(bar, top + index * LINE)),
    textAt(MARGIN, height - 16, place, { fill: '#5d5a54', 'font-size': 12 }),
  ]);
}

type Attributes = Readonly<Record<string, string | number>>;

/** What is derived is hatched. */
const hatching = xmlElement(
  'pattern',
  { id: 'derived', width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  xmlElement('rect', { width: 3.5, height: 7, fill: '#0e5a68' }),
);

function marksOf({ label, text, look, isStrong, depth, length, within }: Bar, y: number): string[] {
  const x = MARGIN + LABELS;
  const weight: Attributes = isStrong ? { 'font-weight': 600 } : {};
  const name = textAt(MARGIN + depth * INDENT, y + 17, clipped(label, (LABELS - 10 - depth * INDENT) / 14), weight);
  const box = (share: number, paint: Attributes): string =>
    xmlElement('rect', { x, y: y + 4, width: Math.max(2, share * BARS), height: 18, rx: 3, ...paint });
  if (look === 'open') {
    const dashes = { fill: 'none', stroke: '#8a867d', 'stroke-dasharray': '4 3' };
    return [name, box(1, dashes), textAt(x + 10, y + 17, text, { fill: '#5d5a54' })];
  }
  const bar = look === 'whole' ? [] : [box(length, PAINT[look])];
  return [name, box(within, { fill: '#f1efe9' }), ...bar, textAt(x + BARS + 12, y + 17, text, weight)];
}

const PAINT: Readonly<Record<'main' | 'other' | 'derived', Attributes>> = {
  main: { fill: '#0e5a68' },
  other: { fill: '#8fb3b9' },
  derived: { fill: 'url(#derived)', stroke: '#0e5a68' },
};

const textAt = (x: number, y: number, text: string, attributes: Attributes = {}): string =>
  xmlElement('text', { x: Math.round(x), y: Math.round(y), ...attributes }, xmlText(text));
