import { DOMParser } from '@xmldom/xmldom';
import type { ExportOptions } from '../../../packages/evidence-graph-explorer/src/export/options.js';
import type {
  Localized,
  Scene,
  SceneNode,
  SceneRelationship,
} from '../../../packages/evidence-graph-explorer/src/scene/scene.js';

/** Names that formats find hard. */
export const names: readonly Localized[] = [
  { zh: '图书馆', en: 'The library' },
  { zh: '“书”与<笔> & \'纸\' "墨"', en: `<b title='x'> & "q" ]]> &amp;` },
  { zh: '读者👩🏽‍🚀𠮷', en: 'Reader 👩🏽‍🚀' },
  { zh: '控\u0000制\u0007字\u001B符\uFFFE\uD800', en: 'con\u0000trol\u0008 characters\uFFFF\uDC00' },
  { zh: '两行\r\n的\t名', en: ' two\nlines,\tone; name ' },
  { zh: '=1+1', en: '@SUM(A1)' },
  { zh: '－负', en: '-minus' },
];

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

/** The cells that tell what qualifies a node or a relationship. */
export const qualifierCells = ({ qualifiers: all }: SceneNode | SceneRelationship) => ({
  qualifiers_zh: all.map(({ zh }) => zh).join('；'),
  qualifiers_en: all.map(({ en }) => en).join('; '),
});

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

export const options: ExportOptions = {
  lang: 'zh',
  languages: [
    { own: 'zh', tag: 'zh' },
    { own: 'en', tag: 'en' },
  ],
  hasGrounds: true,
  title: { zh: '“书” <&> 图', en: 'Books <&> graph' },
  typeLabel: (type) => ({ zh: `类型<${type}>`, en: `type ${type}` }),
  relationshipLabel: (type) => ({ zh: `关系&${type}`, en: `relation ${type}` }),
  subClassOf: (type) => (type === 'Person' ? 'http://www.w3.org/ns/prov#Person' : null),
  colorOf: (type) => (type === 'Book' ? '#b3261e' : '#1f6fb2'),
  positions: new Map(nodes.slice(0, -1).map(({ id }, index) => [id, { x: Math.cos(index) * 3, y: Math.sin(index) * 2 }])),
  iri: 'https://library.example/id/',
};

/** The document, if it is well-formed. */
export function parseXml(text: string): Document {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(text, 'text/xml');
}

export const elements = (parent: Document | Element, name: string): Element[] => Array.from(parent.getElementsByTagName(name));
