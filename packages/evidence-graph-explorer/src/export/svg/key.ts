import { xmlElement } from 'evidence-graph/export';
import type { Position, Scene } from '../../scene/scene.js';
import { assertionLabels } from '../messages.js';
import type { ExportOptions } from '../options.js';
import { type Box, boxAround } from './box.js';
import { dashes, fontSize, type Look, lineColor, lineHeight, margin, nodeShape, radius, rounded, textAt } from './drawing.js';
import { widthOf } from './label.js';

interface Entry {
  readonly text: string;
  mark(place: Position): string;
}

const markWidth = 28;
const leastWidth = 480;

/** What each colour and each kind of line in the scene means. */
export function keyEntries(
  { nodes, relationships }: Scene,
  { lang, typeLabel }: Pick<ExportOptions, 'lang' | 'typeLabel'>,
  lookOf: (type: string) => Look,
): Entry[] {
  const types = new Set(nodes.map(({ type }) => type));
  const assertions = new Set([...nodes, ...relationships].flatMap(({ assertion }) => assertion ?? []));
  return [
    ...[...types].map((type) => ({
      text: typeLabel(type)[lang],
      mark: ({ x, y }: Position) => nodeShape({ x: x + radius, y }, lookOf(type), 'STATED'),
    })),
    ...[...assertions].map((assertion) => ({
      text: assertionLabels[assertion][lang],
      mark: ({ x, y }: Position) =>
        xmlElement('path', { d: `M${rounded(x)} ${rounded(y)}h20`, stroke: lineColor, 'stroke-dasharray': dashes[assertion] }),
    })),
  ];
}

/** The entries in rows below the picture. */
export function drawnKey(entries: readonly Entry[], picture: Box): { readonly marks: readonly string[]; readonly box: Box } {
  const end = Math.max(picture.right, picture.left + leastWidth);
  let x = picture.left;
  let y = picture.bottom + 2 * margin;
  const drawn = entries.map(({ text, mark }) => {
    const width = markWidth + widthOf(text) * fontSize;
    if (x > picture.left && x + width > end) {
      x = picture.left;
      y += 1.5 * lineHeight;
    }
    const box = { left: x, top: y - radius, right: x + width, bottom: y + radius };
    const marks = [mark({ x, y }), textAt('text', { x: x + markWidth, y: y + fontSize / 3 }, text)];
    x = box.right + margin;
    return { marks, box };
  });
  return { marks: drawn.flatMap(({ marks }) => marks), box: boxAround([picture, ...drawn.map(({ box }) => box)]) };
}
