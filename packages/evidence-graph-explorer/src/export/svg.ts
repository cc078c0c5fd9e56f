import { xmlDocument, xmlElement, xmlText } from 'evidence-graph/export';
import { format, tagOf } from '../language/language.js';
import { qualified } from '../language/qualified.js';
import type { Assertion, Localized, Position, Scene, SceneNode } from '../scene/scene.js';
import { assertionLabels, messages } from './messages.js';
import type { ExportOptions } from './options.js';
import { type Arrow, arrows } from './svg/arrows.js';
import { type Box, boxAround, boxAt, padded } from './svg/box.js';
import {
  dashes,
  fontSize,
  ink,
  type Look,
  lineColor,
  lineHeight,
  margin,
  nodeShape,
  paper,
  radius,
  rounded,
  textAt,
} from './svg/drawing.js';
import { drawnKey, keyEntries } from './svg/key.js';
import { linesOf, widthOf } from './svg/label.js';
import { placesOf } from './svg/places.js';

/** In units of the font size. */
const labelWidth = 11;

type Options = Pick<ExportOptions, 'lang' | 'title' | 'typeLabel' | 'relationshipLabel' | 'colorOf' | 'shapeOf' | 'positions'>;

/**
 * The scene as an SVG picture on white ground, with a key to its shapes, colours and lines. Each node is a `<g class="node" data-id="…">`,
 * each relationship a `<g class="relationship" data-id="…">`; both have a `<title>` that says all about them.
 */
export function svg(scene: Scene, options: Options): string {
  const { lang, title } = options;
  const places = placesOf(scene.nodes, options.positions);
  const nodes = scene.nodes.map((node) => ({
    node,
    place: places.get(node.id) as Position,
    label: linesOf(node.name[lang], labelWidth),
  }));
  const lines = arrows(scene.relationships, places, radius);
  const lookOf = (type: string): Look => ({ color: options.colorOf(type), shape: options.shapeOf(type) });
  const entries = keyEntries(scene, options, lookOf);
  const key = drawnKey(entries, boxAround([...nodes.map(boxOf), ...lines.flatMap(({ points }) => points.map(boxAt))]));
  const { left, top, right, bottom } = padded(key.box, margin);
  const frame = {
    x: Math.floor(left),
    y: Math.floor(top),
    width: Math.ceil(right - left) + 1,
    height: Math.ceil(bottom - top) + 1,
  };
  const counts = format(messages.counts, lang, { nodes: scene.nodes.length, relationships: scene.relationships.length });
  return xmlDocument(
    xmlElement(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: Object.values(frame).join(' '),
        width: frame.width,
        height: frame.height,
        role: 'img',
        'aria-labelledby': 'title',
        'aria-describedby': 'desc',
        'xml:lang': tagOf(lang),
        'font-family': "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
        'font-size': fontSize,
        fill: ink,
      },
      [
        xmlElement('title', { id: 'title' }, xmlText(title[lang])),
        xmlElement('desc', { id: 'desc' }, xmlText([counts, ...entries.map(({ text }) => text)].join('\n'))),
        xmlElement('defs', {}, arrowhead),
        xmlElement('rect', { ...frame, fill: paper }),
        xmlElement('g', { fill: 'none', stroke: lineColor }, relationshipMarks(lines, scene.nodes, options)),
        xmlElement(
          'g',
          { 'text-anchor': 'middle' },
          nodes.map((drawn) => nodeMark(drawn, options, lookOf)),
        ),
        xmlElement('g', { class: 'key' }, key.marks),
      ],
    ),
  );
}

const arrowhead = xmlElement(
  'marker',
  {
    id: 'arrowhead',
    viewBox: '0 0 8 8',
    refX: 8,
    refY: 4,
    markerWidth: 8,
    markerHeight: 8,
    markerUnits: 'userSpaceOnUse',
    orient: 'auto',
  },
  xmlElement('path', { d: 'M0 0 8 4 0 8Z', fill: lineColor }),
);

function relationshipMarks(lines: readonly Arrow[], nodes: readonly SceneNode[], { lang, relationshipLabel }: Options): string[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name[lang]]));
  return lines.map(({ relationship: { id, type, from, to, assertion, qualifiers }, points }) => {
    const sentence = `${names.get(from)} ${relationshipLabel(type)[lang]} ${names.get(to)}`;
    const told = qualified(sentence, grounded(assertion, qualifiers), lang);
    return xmlElement('g', { class: 'relationship', 'data-id': id }, [
      xmlElement('title', {}, xmlText(told)),
      xmlElement('path', {
        d: pathData(points),
        'stroke-dasharray': dashes[assertion ?? 'STATED'],
        'marker-end': 'url(#arrowhead)',
      }),
    ]);
  });
}

/** What is stated goes without saying in a scene, and not in a picture that is passed on. */
const grounded = (assertion: Assertion | null, qualifiers: readonly Localized[]): readonly Localized[] =>
  assertion === 'STATED' ? [assertionLabels.STATED, ...qualifiers] : qualifiers;

const commands: Readonly<Record<number, string>> = { 2: 'L', 3: 'Q', 4: 'C' };

function pathData(points: readonly Position[]): string {
  const [start, ...others] = points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`);
  return `M${start}${commands[points.length]}${others.join(' ')}`;
}

interface DrawnNode {
  readonly node: SceneNode;
  readonly place: Position;
  /** The lines of its label, which stand below it. */
  readonly label: readonly string[];
}

const halo = { stroke: paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

function nodeMark({ node, place, label }: DrawnNode, { lang, typeLabel }: Options, lookOf: (type: string) => Look): string {
  const { id, type, name, assertion, qualifiers } = node;
  const told = qualified(name[lang], [typeLabel(type), ...grounded(assertion, qualifiers)], lang);
  return xmlElement('g', { class: 'node', 'data-id': id }, [
    xmlElement('title', {}, xmlText(told)),
    nodeShape(place, lookOf(type), assertion ?? 'STATED'),
    xmlElement(
      'text',
      halo,
      label.map((line, index) => textAt('tspan', { x: place.x, y: place.y + radius + lineHeight * (index + 1) }, line)).join(''),
    ),
  ]);
}

function boxOf({ place: { x, y }, label }: DrawnNode): Box {
  const half = Math.max(radius, ...label.map((line) => (widthOf(line) * fontSize) / 2));
  return { left: x - half, top: y - radius, right: x + half, bottom: y + radius + lineHeight * (label.length + 0.5) };
}
