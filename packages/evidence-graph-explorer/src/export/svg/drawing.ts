import { xmlElement, xmlText } from 'evidence-graph/export';
import type { Assertion, Position } from '../../scene/scene.js';
import { outlineOf, type Shape } from '../../style/shapes.js';

/** What the picture's marks have in common; lengths in pixels. */
export const paper = '#ffffff';
export const ink = '#1d1b1a';
export const lineColor = '#8a837c';
export const radius = 8;
export const fontSize = 13;
export const lineHeight = 16;
export const margin = 24;

/** What is not stated is drawn with broken lines. */
export const dashes: Readonly<Record<Assertion, string | undefined>> = {
  STATED: undefined,
  INFERRED: '10 3',
  DERIVED: '6 3',
  BACKGROUND: '2 3',
  NOT_STATED: '1 5',
};

/** What the nodes of a type look like. */
export interface Look {
  readonly color: string;
  readonly shape: Shape;
}

/** The radius of a circle in the box that shapes are drawn in, and the middle of that. */
const [unit, middle] = [10, 12];

/** The shape of a node, filled where the node is stated. */
export function nodeShape({ x, y }: Position, { color, shape }: Look, assertion: Assertion): string {
  const isStated = assertion === 'STATED';
  return xmlElement('path', {
    d: outlineOf[shape],
    transform: `translate(${rounded(x)} ${rounded(y)}) scale(${radius / unit}) translate(${-middle} ${-middle})`,
    fill: isStated ? color : paper,
    stroke: isStated ? paper : color,
    'stroke-width': (2 * unit) / radius,
    'stroke-dasharray': dashes[assertion],
  });
}

/** A text, or one line of it, from a place on. */
export const textAt = (name: 'text' | 'tspan', { x, y }: Position, text: string): string =>
  xmlElement(name, { x: rounded(x), y: rounded(y) }, xmlText(text));

export const rounded = (length: number): number => Math.round(length * 10) / 10;
