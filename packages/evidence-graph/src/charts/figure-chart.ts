import type { AskGraph, ExportedNode } from '../export/index.js';
import { ItemReader } from '../export/item-reader.js';
import { valueLabel } from '../export/qualifiers.js';
import { textIn } from '../ontology/language.js';
import type { EntityType, Ontology } from '../ontology/ontology.js';
import { subjectMatterTypes, typeNameIn } from '../ontology/ontology.js';
import type { Chart, ChartOf } from './chart.js';
import { figureProperty, unitProperties } from './figures.js';

/** So many figures stand beside the one that a chart is of. */
const BESIDE = 9;

/** Charts of the figures of any ontology: each beside those in the same unit that speak of the same. */
export function figureCharts(ontology: Ontology): ChartOf {
  const items = new ItemReader(ontology);
  return async (ask, id, language) => {
    const figure = figureProperty(ontology, id);
    if (!figure) return undefined;
    const { type, name } = figure;
    const units = unitProperties(ontology, type);
    const { fields, read } = items.node(type);
    const readAll = async (ids: readonly string[]): Promise<ExportedNode[]> => {
      const { nodes } = await ask(`query Figures($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${fields} } } }`, {
        ids,
      });
      return nodes.flatMap((node: Parameters<typeof read>[0] | null) => (node && 'id' in node ? [read(node)] : []));
    };
    const [main] = await readAll([id]);
    if (!main) return undefined;
    const unitOf = ({ properties }: ExportedNode): string => JSON.stringify(units.map((unit) => properties[unit]));
    const others = await readAll(await idsBeside(ask, ontology, id, type));
    const alike = others.filter((other) => unitOf(other) === unitOf(main)).slice(0, BESIDE);
    const numberOf = ({ properties }: ExportedNode): number => Number(properties[name]);
    const isShare = units.some((unit) => isPercent(main.properties[unit]));
    const text = (node: ExportedNode): string =>
      [numberText(numberOf(node), language, isShare), ...units.flatMap((unit) => unitWord(node, unit) ?? [])].join(' ');
    const lengths = [main, ...alike].map((node) => Math.abs(numberOf(node)));
    // The full length is the whole that shares are of, unless one is more than that.
    const most = Math.max(...lengths, isShare ? 100 : Number.MIN_VALUE);
    return {
      figure: text(main),
      sentence: textIn(main.name, language),
      place: main.evidence[0] ? textIn(main.evidence[0].section.name, language) : '',
      bars: [main, ...alike].map((node): Chart['bars'][number] => ({
        label: textIn(node.name, language),
        text: text(node),
        look: node.properties.assertion === 'DERIVED' ? 'derived' : node === main ? 'main' : 'other',
        isStrong: node === main,
        depth: 0,
        length: Math.abs(numberOf(node)) / most,
        within: 1,
      })),
    };

    /** A unit in words; nothing where it goes without saying. */
    function unitWord({ properties, type: of }: ExportedNode, unit: string): string | undefined {
      const value = properties[unit];
      const term = items.vocabulary.types.find((each) => each.name === of)?.properties.find((each) => each.name === unit);
      if (value === undefined || !term || value === term.default || isPercent(value)) return undefined;
      return textIn(valueLabel(items.vocabulary, term, String(value)) ?? { en: String(value) }, language);
    }
  };
}

/** Whether a unit is the one that is written by its sign. */
const isPercent = (unit: unknown): boolean => unit === 'PERCENT' || unit === '%';

const numberText = (value: number, language: string, isShare: boolean): string =>
  isShare
    ? (value / 100).toLocaleString(language, { style: 'percent', maximumFractionDigits: 4 })
    : value.toLocaleString(language, { maximumFractionDigits: 4 });

/** The IDs of figures of the same type that are related to it, or to what it is related to. */
async function idsBeside(ask: AskGraph, ontology: Ontology, id: string, { name, relations }: EntityType): Promise<string[]> {
  const told = subjectMatterTypes(ontology);
  if (!Object.values(relations).some(({ relationship }) => told.includes(relationship))) return [];
  const around = (first: number) => `relationships(first: ${first}) { nodes { from { id } to { id } } }`;
  const query = `query Around($id: ID!) { node(id: $id) { ... on ${name} { ${around(20)} } } }`;
  const isFigure = (other: string): boolean => other.startsWith(`${name}:`) && other !== id;
  const near = endsOf((await ask(query, { id })).node).filter((other) => other !== id);
  const subjects = near.filter((other) => !other.startsWith(`${name}:`));
  const types = [...new Set(subjects.map(typeNameIn))];
  const fragments = types.map((type) => `... on ${type} { ${around(40)} }`).join(' ');
  const found =
    types.length === 0
      ? []
      : (await ask(`query Beside($ids: [ID!]!) { nodes(ids: $ids) { ${fragments} } }`, { ids: subjects })).nodes.flatMap(endsOf);
  return [...new Set([...near, ...found])].filter(isFigure).slice(0, 60);
}

interface Related {
  readonly relationships?: {
    readonly nodes: readonly { readonly from: { readonly id: string }; readonly to: { readonly id: string } }[];
  };
}

const endsOf = (node: Related | null): string[] => [
  ...new Set((node?.relationships?.nodes ?? []).flatMap(({ from, to }) => [from.id, to.id])),
];
