import type { Fact } from 'evidence-graph-explorer';
import type { GraphClient, Localized } from 'evidence-graph-explorer/graph';

/** The IDs of the figures to begin with, each with figures that its label adds. */
export const figures: readonly (readonly [figure: string, ...further: string[]])[] = [
  ['Observation:delegates-count'],
  ['Observation:electoral-units-count'],
  ['Observation:front-line-share', 'Observation:front-line-count'],
  ['Observation:women-share', 'Observation:women-count', 'Observation:women-share-change'],
  ['Observation:mean-age'],
  ['Observation:participation-rate'],
  ['Observation:election-margin'],
];

/** The procedure whose period stands behind so many figures. */
const procedure = 'delegate-election';
const periodAt = 2;
/** What a phone leaves out. */
const minor = ['Observation:mean-age'];

interface Cited {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly evidence: readonly { readonly id: string; readonly exact: string; readonly section: Localized }[];
}

interface Figure extends Cited {
  readonly value: number;
  readonly decimals: number | null;
  readonly unit: string;
  readonly comparator: string;
  readonly comparedWith: { readonly totalCount: number };
}

interface Period extends Cited {
  readonly startedIn: string | null;
  readonly completedIn: string | null;
}

interface Answer {
  readonly entities: { readonly totalCount: number };
  readonly relationships: { readonly totalCount: number };
  readonly procedure: Period | null;
  readonly nodes: readonly (Figure | null)[];
  readonly ontology: {
    readonly enums: readonly { readonly name: string; readonly values: readonly (Localized & { readonly name: string })[] }[];
  };
}

const query = `query Opening($ids: [ID!]!, $procedure: String!) {
  entities { totalCount }
  relationships { totalCount }
  procedure(key: $procedure) { id zh: name(lang: ZH) en: name(lang: EN) startedIn completedIn ...Places }
  nodes(ids: $ids) {
    id
    ... on Observation { zh: name(lang: ZH) en: name(lang: EN) value decimals unit comparator comparedWith { totalCount } ...Places }
  }
  ontology { enums { name values { name zh: label(lang: ZH) en: label(lang: EN) } } }
}

fragment Places on Entity { evidence { id exact section { zh: name(lang: ZH) en: name(lang: EN) } } }`;

/** How large the graph is, and its main figures. */
export async function readOpening(
  client: GraphClient,
): Promise<{ counts: Readonly<Record<string, number>>; facts: readonly Fact[] }> {
  const {
    entities,
    relationships,
    procedure: period,
    nodes,
    ontology,
  } = await client.ask<Answer>(query, { ids: figures.flat(), procedure });
  const units = ontology.enums.find(({ name }) => name === 'Unit')?.values ?? [];
  const unitOf = (unit: string): Localized => units.find(({ name }) => name === unit) ?? { zh: '', en: '' };
  const known = new Map(nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
  const facts = figures.flatMap(([id, ...further]) => {
    const figure = known.get(id);
    const others = further.flatMap((each) => known.get(each) ?? []);
    return figure ? [factOf(figure, others, unitOf)] : [];
  });
  if (period?.startedIn && period.completedIn)
    facts.splice(periodAt, 0, periodFact(period, period.startedIn, period.completedIn));
  return { counts: { entities: entities.totalCount, relationships: relationships.totalCount }, facts };
}

type Units = (unit: string) => Localized;

function factOf(figure: Figure, others: readonly Figure[], unitOf: Units): Fact {
  const added = others.map((other) => ({ zh: withUnit(other, 'zh', unitOf), en: withUnit(other, 'en', unitOf) }));
  const joined = (language: 'zh' | 'en', comma: string): string =>
    [figure[language], ...added.map((each) => each[language])].join(comma);
  const own = figure.unit === 'PERCENT' || figure.unit === 'PERSON' ? { zh: '', en: '' } : unitOf(figure.unit);
  const label = { zh: joined('zh', '，'), en: joined('en', ', ') };
  return {
    id: figure.id,
    figure: { zh: figureIn(figure, 'zh'), en: figureIn(figure, 'en') },
    label:
      own.zh && figure.unit === 'YEAR'
        ? { zh: `${own.zh}，${label.zh}`, en: `${own.en.toLowerCase()}, ${label.en.toLowerCase()}` }
        : label,
    place: placeOf(figure),
    isMinor: minor.includes(figure.id),
  };
}

const numberIn = ({ value, decimals }: Figure, language: 'zh' | 'en'): string =>
  value.toLocaleString(language, { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: Math.max(decimals ?? 0, 4) });

const signs: Readonly<Record<string, string>> = { MORE_THAN: '>', AT_LEAST: '≥' };

function figureIn(figure: Figure, language: 'zh' | 'en'): string {
  return `${signs[figure.comparator] ?? ''}${numberIn(figure, language)}${figure.unit === 'PERCENT' ? '%' : ''}`;
}

/** A figure among others: with its sign where it tells of a change, and its unit. */
function withUnit(figure: Figure, language: 'zh' | 'en', unitOf: Units): string {
  const sign = figure.comparedWith.totalCount > 0 && figure.value > 0 ? '+' : '';
  const number = sign + figureIn(figure, language);
  return figure.unit === 'PERCENT' ? number : `${number} ${unitOf(figure.unit)[language].toLowerCase()}`;
}

function periodFact(period: Period, from: string, to: string): Fact {
  const months = (language: 'zh' | 'en'): string => `${monthIn(from, language)} – ${monthIn(to, language)}`;
  const dated = period.evidence.filter(({ exact }) => exact.includes(from.slice(0, 4)) && !/[a-z]/i.test(exact));
  return {
    id: period.id,
    figure: { zh: months('zh'), en: months('en') },
    label: { zh: '启动到全部完成', en: 'from start to completion' },
    isMinor: true,
    place: placeOf({ ...period, evidence: dated.length > 0 ? dated : period.evidence }),
  };
}

function monthIn(month: string, language: 'zh' | 'en'): string {
  const [year = '', number = ''] = month.split('-');
  if (language === 'zh') return `${year}.${Number(number)}`;
  return new Date(Date.UTC(Number(year), Number(number) - 1)).toLocaleDateString('en', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function placeOf({ evidence }: Cited): Fact['place'] {
  const [first] = evidence;
  return first ? { ...first.section, evidence: first.id } : null;
}
