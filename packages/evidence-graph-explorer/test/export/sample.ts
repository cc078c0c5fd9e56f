import { names } from '../../../evidence-graph/test/export/xml-reader.js';
import type { ExportOptions } from '../../src/export/options.js';
import type { Localized, Scene, SceneNode, SceneRelationship } from '../../src/scene/scene.js';

const assertions = ['STATED', 'DERIVED', 'BACKGROUND'] as const;

const demanded: Localized = { zh: '要求', en: 'Required' };
const qualifiers: readonly (readonly Localized[])[] = [
  [],
  [demanded, { zh: '推算', en: 'Derived' }],
  [{ zh: '条件：<“等”>', en: 'Condition: <"etc.">' }],
];

const nodes = names.map(
  (name, index): SceneNode => ({
    id: `${index % 2 === 0 ? 'Book' : 'Person'}:n${index}`,
    type: index % 2 === 0 ? 'Book' : 'Person',
    name,
    assertion: assertions[index % 3] as SceneNode['assertion'],
    qualifiers: qualifiers[index % 3] as SceneNode['qualifiers'],
  }),
);

const relationship = (type: string, from: number, to: number, key = ''): SceneRelationship => {
  const [start, end] = [nodes[from]?.id as string, nodes[to]?.id as string];
  return {
    id: `${type}(${start},${end}${key})`,
    type,
    from: start,
    to: end,
    assertion: assertions[to % 3] ?? 'STATED',
    qualifiers: qualifiers[to % 3] ?? [],
  };
};

/** Two relationships of one type between the same nodes, one back, one of a node to itself. */
export const scene: Scene = {
  nodes,
  relationships: [
    relationship('WRITTEN_BY', 0, 1),
    relationship('WRITTEN_BY', 0, 1, ',second'),
    relationship('OWNS', 1, 0),
    relationship('CITES', 2, 2),
    relationship('CITES', 2, 4),
  ],
};

export const options: Omit<ExportOptions, 'client' | 'vocabulary'> = {
  lang: 'zh',
  title: { zh: '“书” <&> 图', en: 'Books <&> graph' },
  typeLabel: (type) => ({ zh: `类型<${type}>`, en: `type ${type}` }),
  relationshipLabel: (type) => ({ zh: `关系&${type}`, en: `relation ${type}` }),
  colorOf: (type) => (type === 'Book' ? '#b3261e' : '#1f6fb2'),
  shapeOf: (type) => (type === 'Book' ? 'square' : 'circle'),
  positions: new Map(nodes.slice(0, -1).map(({ id }, index) => [id, { x: Math.cos(index) * 3, y: Math.sin(index) * 2 }])),
  iri: 'https://library.example/id/',
};
