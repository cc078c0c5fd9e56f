import { countOf } from './counts.js';
import { openRow, rowsOf } from './finding-rows.js';
import type { Category, Figure, Named, Place, Scheme, Silence, Statistics } from './statistics.js';

/** One line of a finding's chart. Lengths are shares of the full length, 0 to 1. */
export interface Row {
  readonly kind: 'whole' | 'main' | 'part' | 'rest' | 'before' | 'open';
  /** What it is of: a category, a congress, a scheme, a silence, or what else is counted. */
  readonly of: Named;
  /** Names for it, of which the shortest is shown. */
  readonly aliases: readonly string[];
  readonly depth: number;
  readonly length: number;
  /** The length of the whole that it lies in. */
  readonly within: number;
  readonly figures: readonly Figure[];
  /** What is named without a number in it. */
  readonly named: readonly Named[];
}

/** What the source says of the delegates in one place, headed by a figure. */
export interface Finding {
  readonly id: string;
  /** What it is of: the category, or what else is observed. */
  readonly of: Named;
  readonly head: Figure;
  /** The share of the category, where that is not the head itself. */
  readonly share: Figure | null;
  readonly count: Figure | null;
  /** What a full bar stands for; null where it is all of what is measured. */
  readonly full: { readonly category: Category; readonly count: Figure; readonly isUsual: boolean } | null;
  /** How the share has changed, and from what. */
  readonly change: { readonly by: Figure; readonly from: Figure | null } | null;
  /** Whatever else is stated of the same category. */
  readonly asides: readonly Figure[];
  readonly rows: readonly Row[];
  /** All its figures, each once. */
  readonly figures: readonly Figure[];
  /** What the source leaves open about it, what is about most of it first. */
  readonly silences: readonly Silence[];
  readonly place: Place | null;
}

export interface Whole {
  readonly category: Category;
  readonly count: Figure;
}

/** The category with the greatest count: the whole of which shares are, unless they say otherwise. */
export function wholeOf({ schemes, congress }: Pick<Statistics, 'schemes' | 'congress'>): Whole | undefined {
  return schemes
    .flatMap(({ categories }) => categories)
    .flatMap((category): Whole[] => {
      const count = countOf(category, congress);
      return count ? [{ category, count }] : [];
    })
    .sort((a, b) => b.count.value - a.count.value)[0];
}

/** A finding for each dimension of which the source gives shares, and for each percentage of anything else, as the source tells them. */
export function findingsOf(statistics: Statistics): Finding[] {
  const whole = wholeOf(statistics);
  const ofSchemes = statistics.schemes.flatMap((scheme) => schemeFinding(scheme, statistics, whole) ?? []);
  const others = statistics.figures
    .filter((figure) => isStatedPercentage(figure) && figure.subject.type !== 'DelegateCategory')
    .map((figure) => otherFinding(figure, statistics));
  return [...ofSchemes, ...others].sort((a, b) => startOf(a.head) - startOf(b.head));
}

const isStatedPercentage = ({ assertion, unit }: Figure): boolean => assertion === 'STATED' && unit === 'PERCENT';

const startOf = ({ evidence }: Figure): number => evidence[0]?.exactStart ?? Number.POSITIVE_INFINITY;

function schemeFinding(scheme: Scheme, statistics: Statistics, whole: Whole | undefined): Finding | undefined {
  const { congress, schemes } = statistics;
  const withShares = scheme.categories.filter(({ figures }) => figures.some(isStatedPercentage));
  const isPart = ({ partOf }: Category): boolean => withShares.some(({ id }) => id === partOf?.id);
  const [main] = withShares
    .filter((category) => !isPart(category))
    .sort((a, b) => (countOf(b, congress)?.value ?? 0) - (countOf(a, congress)?.value ?? 0));
  const share = main?.figures.find(isStatedPercentage);
  if (!main || !share || !whole) return undefined;
  const categories = schemes.flatMap((each) => each.categories);
  const base = categories.find(({ id }) => id === share.base?.id) ?? whole.category;
  const full = { category: base, count: countOf(base, congress) ?? whole.count, isUsual: base.id === whole.category.id };
  const ofAll = full.isUsual ? whole.category.figures.filter((figure) => isBeside(figure, share)) : [];
  const head = [share, ...ofAll].sort((a, b) => startOf(a) - startOf(b))[0] as Figure;
  const count = countOf(main, congress) ?? null;
  const rows = rowsOf(scheme, main, full, congress);
  const stated = main.figures.filter(({ assertion }) => assertion === 'STATED');
  return finding(statistics, {
    id: head.id,
    of: main,
    head,
    share: head === share ? null : share,
    count,
    full,
    change: changeOf(main),
    asides: stated.filter((figure) => figure !== share && figure !== count && figure.comparedWith.length === 0),
    rows,
    about: [scheme.id, ...rows.filter(({ kind }) => kind !== 'whole' && kind !== 'before').map(({ of }) => of.id)],
    figures: [...ofAll, ...stated, ...rows.flatMap(({ kind, figures }) => (kind === 'whole' ? [] : figures))],
  });
}

/** Whether a figure of all is told in the same place as a share, and is not how many there are. */
const isBeside = (figure: Figure, share: Figure): boolean =>
  figure.assertion === 'STATED' &&
  figure.comparator !== 'EQUAL' &&
  figure.evidence[0]?.section.id === share.evidence[0]?.section.id;

function changeOf({ figures }: Category): Finding['change'] {
  const by = figures.find(({ unit, comparedWith }) => unit === 'PERCENTAGE_POINT' && comparedWith.length > 0);
  if (!by) return null;
  return { by, from: figures.find(({ id }) => by.comparedWith.some((other) => other.id === id)) ?? null };
}

function otherFinding(figure: Figure, statistics: Statistics): Finding {
  const row: Row = {
    kind: 'main',
    of: figure.subject,
    aliases: [],
    depth: 0,
    length: figure.value / 100,
    within: 1,
    figures: [figure],
    named: [],
  };
  return finding(statistics, {
    id: figure.id,
    of: figure.subject,
    head: figure,
    share: null,
    count: null,
    full: null,
    change: null,
    asides: [],
    rows: [row],
    about: [figure.id],
    figures: [figure],
  });
}

type Parts = Omit<Finding, 'silences' | 'place'> & { readonly about: readonly string[] };

/** What is left open about a finding; where it has one bar alone, the first of that has a line too. */
function finding({ silences }: Statistics, { about, ...parts }: Parts): Finding {
  const figures = [...new Set(parts.figures)];
  const ids = new Set([...about, ...figures.map(({ id }) => id)]);
  const shared = (silence: Silence): number => silence.about.filter((id) => ids.has(id)).length;
  const open = silences.filter((silence) => shared(silence) > 0).sort((a, b) => shared(b) - shared(a));
  const first = open[0];
  const rows = parts.rows.length === 1 && first ? [...parts.rows, openRow(first)] : parts.rows;
  return { ...parts, figures, rows, silences: open, place: parts.head.evidence[0] ?? null };
}
