import type { Fact } from 'evidence-graph-explorer';
import { format, type GraphClient, type Language, type Localized } from 'evidence-graph-explorer/graph';
import { numberText } from '../findings/figure-words.js';

/** A figure to begin with. */
interface Opened {
  readonly id: string;
  /** What it is of; `{0}` and so on stand for the numbers of `others`, which it takes to be above zero, as in “up {1} points”. */
  readonly label: Localized;
  readonly others?: readonly string[];
}

export const figures: readonly Opened[] = [
  { id: 'Observation:delegates-count', label: { zh: '名代表当选', en: 'delegates elected' } },
  { id: 'Observation:electoral-units-count', label: { zh: '个选举单位', en: 'electoral units' } },
  {
    id: 'Observation:front-line-share',
    label: { zh: '来自生产和工作第一线，{0} 名', en: 'are from the front line, {0}' },
    others: ['Observation:front-line-count'],
  },
  {
    id: 'Observation:women-share',
    label: { zh: '是女党员，{0} 名，提高 {1} 个百分点', en: 'are women, {0}; up {1} points' },
    others: ['Observation:women-count', 'Observation:women-share-change'],
  },
  { id: 'Observation:mean-age', label: { zh: '岁，代表平均年龄', en: 'years, mean age of the delegates' } },
  { id: 'Observation:participation-rate', label: { zh: '党员参与率，平均', en: 'of members took part, on average' } },
  { id: 'Observation:election-margin', label: { zh: '会议选举的差额比例，均如此', en: 'margin at the election, in each case' } },
];

/** The procedure whose period stands behind so many figures. */
const procedure = 'delegate-election';
const periodAt = 2;
/** What a phone leaves out. */
const minor = ['Observation:mean-age'];

interface Cited {
  readonly id: string;
  readonly evidence: readonly { readonly id: string; readonly exact: string; readonly section: Localized }[];
}

interface Figure extends Cited {
  readonly value: number;
  readonly decimals: number | null;
  readonly unit: string;
  readonly comparator: string;
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
}

const query = `query Opening($ids: [ID!]!, $procedure: String!) {
  entities { totalCount }
  relationships { totalCount }
  procedure(key: $procedure) { id startedIn completedIn ...Places }
  nodes(ids: $ids) {
    id
    ... on Observation { value decimals unit comparator ...Places }
  }
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
  } = await client.ask<Answer>(query, { ids: figures.flatMap(({ id, others = [] }) => [id, ...others]), procedure });
  const known = new Map(nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
  const facts = figures.flatMap(({ id, label, others = [] }) => {
    const figure = known.get(id);
    const numbers = others.flatMap((other) => known.get(other) ?? []).filter(({ value }) => value > 0);
    return figure && numbers.length === others.length ? [factOf(figure, label, numbers)] : [];
  });
  if (period?.startedIn && period.completedIn)
    facts.splice(periodAt, 0, periodFact(period, period.startedIn, period.completedIn));
  return { counts: { entities: entities.totalCount, relationships: relationships.totalCount }, facts };
}

function factOf(figure: Figure, label: Localized, others: readonly Figure[]): Fact {
  const labelIn = (language: Language): string =>
    format(label, language, Object.fromEntries(others.map((other, index) => [index, numberIn(other, language)])));
  return {
    id: figure.id,
    figure: { zh: figureIn(figure, 'zh'), en: figureIn(figure, 'en') },
    label: { zh: labelIn('zh'), en: labelIn('en') },
    place: placeOf(figure),
    isMinor: minor.includes(figure.id),
  };
}

const signs: Readonly<Record<string, string>> = { MORE_THAN: '>', AT_LEAST: '≥' };

const figureIn = (figure: Figure, language: Language): string =>
  `${signs[figure.comparator] ?? ''}${numberIn(figure, language)}${figure.unit === 'PERCENT' ? '%' : ''}`;

const numberIn = ({ value, decimals }: Figure, language: Language): string => numberText(value, language, decimals ?? 0);

function periodFact(period: Period, from: string, to: string): Fact {
  const months = (language: Language): string => `${monthIn(from, language)} – ${monthIn(to, language)}`;
  const dated = period.evidence.filter(({ exact }) => exact.includes(from.slice(0, 4)) && !/[a-z]/i.test(exact));
  return {
    id: period.id,
    figure: { zh: months('zh'), en: months('en') },
    label: { zh: '启动到全部完成', en: 'from start to completion' },
    isMinor: true,
    place: placeOf({ ...period, evidence: dated.length > 0 ? dated : period.evidence }),
  };
}

function monthIn(month: string, language: Language): string {
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
