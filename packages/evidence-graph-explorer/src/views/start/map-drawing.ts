import { type SVGTemplateResult, svg } from 'lit';
import type { Position, Scene } from '../../scene/scene.js';
import type { Family } from '../../style/families.js';
import { outlineOf } from '../../style/shapes.js';
import type { Zone } from '../graph/layout/composition.js';

/** A scene that has been laid out; `y` grows downwards. */
export interface SceneDrawing {
  readonly scene: Scene;
  readonly places: ReadonlyMap<string, Position>;
  readonly zones: readonly Zone[];
}

const side = 34;
const margin = 30;

/** A map as the content of a picture, and the box that this is in. */
export function drawMap(
  { scene, places, zones }: SceneDrawing,
  familyOf: (type: string) => Family,
  isDark: boolean,
): { readonly box: string; readonly content: SVGTemplateResult[] } {
  const nodes = scene.nodes.flatMap(({ id, type }) => {
    const place = places.get(id);
    return place ? [{ family: familyOf(type), ...place }] : [];
  });
  const lines = scene.relationships.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start && end && from !== to ? [{ start, end }] : [];
  });
  const content = [
    ...zones.map(
      ({ x, y, width, height }) => svg`<rect class="zone" x=${x} y=${y} width=${width} height=${height} rx="16"></rect>`,
    ),
    ...lines.map(({ start, end }) => svg`<line x1=${start.x} y1=${start.y} x2=${end.x} y2=${end.y}></line>`),
    ...nodes.map(({ family, x, y }) => drawNode(family, x, y, isDark)),
  ];
  return { box: boxAround([...nodes, ...cornersOf(zones)]), content };
}

function drawNode(family: Family, x: number, y: number, isDark: boolean): SVGTemplateResult {
  const at = `translate(${round(x - side / 2)} ${round(y - side / 2)}) scale(${side / 24})`;
  return svg`<path class="node" transform=${at} d=${outlineOf[family.shape]} fill=${isDark ? family.dark : family.light}></path>`;
}

const round = (number: number): number => Math.round(number * 10) / 10;

const cornersOf = (zones: readonly Zone[]): Position[] =>
  zones.flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ]);

function boxAround(places: readonly Position[]): string {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return [left, top, Math.max(...xs) + margin - left, Math.max(...ys) + margin - top].map(round).join(' ');
}
