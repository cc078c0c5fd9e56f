import { isDifference, mayBeAge } from './ages.js';
import { hasUnit, isAdjacent, isCounted, isFollowing, isQualified } from './beside.js';
import { relationTo } from './compare.js';
import { has } from './languages/index.js';
import { distance, type Mention } from './mentions.js';
import type { ClaimModel } from './model.js';
import { isBound, type Quantity } from './numbers/quantity.js';
import { phrase, source } from './phrase.js';
import { quantifierOf } from './quantifier.js';
import { type KindMention, OTHER_CONTEXT, type Reading } from './reading.js';
import { between, clauseAt, clausesBetween, type Span } from './text.js';
import { contradicted, implied, misleading, notStated, supported } from './told.js';
import type { Finding } from './verdict.js';
import type { Figure } from './vocabulary.js';

/** A number of a sentence with what it is said of. */
interface Told {
  readonly quantity: Quantity;
  readonly mention: Mention | undefined;
  /** The kind that is counted. */
  readonly kind: string | undefined;
  readonly base: KindMention | undefined;
}

/** What is carried over from one sentence to the next. */
export interface Carried {
  readonly kind: string | undefined;
}

/** Judges the numbers of a sentence against the figures of the graph. */
export class FigureClaims {
  readonly #units: readonly (readonly [behind: RegExp, before: RegExp] | undefined)[];
  readonly #notOf: readonly (RegExp | undefined)[];
  readonly #only: readonly (RegExp | undefined)[];
  readonly #words: readonly RegExp[];

  constructor(readonly model: ClaimModel) {
    this.#units = model.named.map(({ unit }) =>
      unit === undefined
        ? undefined
        : ([
            new RegExp(
              `^[\\s-]?(?:[个家名]|(?:different|separate|distinct|provincial|such) )?[^\\d,，]{0,6}?${source(unit)}`,
              'u',
            ),
            new RegExp(`${source(unit)}(?:数|总数|数量)?(?:有|共|为|是|达|一共|共有|共计|总共|合计)*$`, 'u'),
          ] as const),
    );
    this.#notOf = model.named.map(({ notOf }) => (notOf === undefined ? undefined : phrase(notOf, 'u')));
    this.#words = model.named.map(({ words }) => phrase(words, 'u'));
    this.#only = model.named.map(({ only }) => (only === undefined ? undefined : phrase(only, 'u')));
  }

  /** The findings, and the numbers that no figure was found for. */
  judge(reading: Reading, carried: Carried): { findings: Finding[]; left: Quantity[]; kind: string | undefined } {
    const findings: Finding[] = [];
    const left: Quantity[] = [];
    let last = carried.kind;
    for (const quantity of reading.quantities) {
      const named = this.#named(reading, quantity);
      if (named) {
        findings.push(...named);
        continue;
      }
      const told = this.#told(reading, quantity, last);
      last = told.kind ?? last;
      const found = this.#judged(reading, told);
      if (found) findings.push(...found);
      else left.push(quantity);
    }
    if (reading.quantities.length === 0) findings.push(...this.#trend(reading), ...this.#quantified(reading));
    return { findings, left, kind: last ?? reading.kinds.at(-1)?.id };
  }

  /** Judges a number by a figure that words name. */
  #named(reading: Reading, quantity: Quantity): Finding[] | undefined {
    const { plain } = reading;
    let isOfUnit = false;
    const candidates = this.model.named.flatMap((named, index) => {
      if (!fitsUnit(quantity, named.figure) || quantity.value < (named.from ?? 0)) return [];
      const isMeant = this.#only[index]?.test(plain) !== false;
      const units = this.#units[index];
      if (units) {
        const isHere = hasUnit(plain, quantity, units);
        isOfUnit ||= isHere;
        return isHere && isMeant ? [{ named, away: 0 }] : [];
      }
      if (!isMeant || (named.figure.unit === 'YEARS' && !mayBeAge(reading, quantity))) return [];
      const places = (reading.named[index]?.places ?? []).filter(
        ({ start, end }) => named.figure.unit !== 'YEARS' || quantity.unit === 'YEARS' || has(plain.slice(start, end), 'age'),
      );
      const away = Math.min(...places.map((place) => distance(plain, place, quantity)));
      return away <= 90 ? [{ named, away }] : [];
    });
    const [nearest] = candidates.sort((a, b) => a.away - b.away);
    if (!nearest) return isOfUnit ? [] : this.#misread(reading, quantity);
    if (nearest.away > 0 && this.#nearerKind(reading, quantity, nearest.away)) return undefined;
    if (nearest.named.figure.unit === 'YEARS' && isDifference(plain, quantity))
      return [notStated(span(quantity), [nearest.named.figure.id])];
    return [this.#byFigure(quantity, nearest.named.figure, span(quantity))];
  }

  #nearerKind({ plain, kinds }: Reading, quantity: Quantity, away: number): boolean {
    return quantity.unit !== 'YEARS' && kinds.some((kind) => distance(plain, kind, quantity) < Math.min(away, 20));
  }

  /** A figure that is told of what it is not of. */
  #misread(reading: Reading, quantity: Quantity): Finding[] | undefined {
    for (const [index, { figure }] of this.model.named.entries()) {
      if (!this.#notOf[index]?.test(reading.plain) || this.#words[index]?.test(reading.plain)) continue;
      if (fitsUnit(quantity, figure) && relationTo(quantity, figure) === 'SAME') return [misleading(span(quantity), figure)];
    }
    return undefined;
  }

  #told(reading: Reading, quantity: Quantity, last: string | undefined): Told {
    const { plain, kinds, alls } = reading;
    const base = this.#baseOf(reading, quantity);
    const adjacentAll = alls.find(
      (all) =>
        isAdjacent(plain, quantity, all) || (all.end <= quantity.start && TOTALS.test(plain.slice(all.end, quantity.start))),
    );
    const subjects = kinds.filter(
      (kind) => kind !== base && kind.role !== 'EXCEPT' && (kind.role !== 'BASE' || isAdjacent(plain, quantity, kind)),
    );
    const near = subjects
      .map((kind) => ({ kind, away: distance(plain, kind, quantity) - (isFollowing(plain, quantity, kind) ? 1 : 0) }))
      .filter(({ away }) => away < 160)
      .sort((a, b) => a.away - b.away)[0];
    const isWhole =
      quantity.unit === 'PLAIN' && adjacentAll !== undefined && (!near || this.#belongsToOther(reading, near.kind, quantity));
    if (isWhole) return { quantity, mention: adjacentAll, kind: this.model.vocabulary.kinds?.all.id, base: undefined };
    if (near) return { quantity, mention: near.kind, kind: near.kind.id, base };
    const isContinued = quantity.start > 0 && (clauseAt(plain, quantity.start).start > 0 || CONTINUES.test(plain));
    const wholeBefore = alls.find((all) => all.end <= quantity.start && NUMBERS.test(plain.slice(all.end, quantity.start)));
    if (quantity.unit === 'PLAIN' && wholeBefore && !isContinued)
      return { quantity, mention: wholeBefore, kind: this.model.vocabulary.kinds?.all.id, base: undefined };
    return { quantity, mention: undefined, kind: isContinued && last !== undefined && !adjacentAll ? last : undefined, base };
  }

  /** Whether another number of the same unit stands nearer to a kind. */
  #belongsToOther({ plain, quantities }: Reading, kind: Mention, quantity: Quantity): boolean {
    const own = distance(plain, kind, quantity);
    if (own === Number.POSITIVE_INFINITY) return false;
    const isApart = clausesBetween(plain, ...between(quantity, kind)) > 0;
    return quantities.some(
      (other) => other !== quantity && (isApart || other.unit === quantity.unit) && distance(plain, kind, other) < own,
    );
  }

  #baseOf({ plain, kinds, alls, others }: Reading, quantity: Quantity): KindMention | undefined {
    const bases = [...kinds, ...alls, ...others.map((other): KindMention => ({ ...other, role: 'BASE' }))].filter(
      (each) => each.role === 'BASE' && !(quantity.unit === 'PLAIN' && isAdjacent(plain, quantity, each)),
    );
    const behind = bases.find(
      ({ start }) => start >= quantity.end && clausesBetween(plain, quantity.end, start) === 0 && start - quantity.end < 30,
    );
    return behind ?? bases.filter(({ end }) => end <= quantity.start).at(-1);
  }

  #judged(reading: Reading, told: Told): Finding[] | undefined {
    const { quantity, kind } = told;
    if (kind === undefined) return undefined;
    const place =
      told.mention && clausesBetween(reading.plain, ...between(quantity, told.mention)) === 0
        ? joined(quantity, told.mention)
        : span(quantity);
    const change = this.#change(reading, told, place);
    if (change) return change;
    const context = contextOf(reading, quantity);
    if (context !== null && !this.model.figures.some((figure) => figure.kind === kind && figure.context === context))
      return [notStated(place, [])];
    if (quantity.unit === 'PERCENT' || (quantity.isFraction && quantity.unit === 'PLAIN'))
      return this.#share(reading, told, place);
    if (quantity.unit === 'PLAIN') return this.#count(reading, told, place);
    return undefined;
  }

  /** More or fewer than before. */
  #change(reading: Reading, { quantity, kind }: Told, place: Span): Finding[] | undefined {
    const { plain } = reading;
    const clause = clauseAt(plain, quantity.start);
    const around = plain.slice(Math.max(clause.start, quantity.start - 24), Math.min(clause.end, quantity.end + 28));
    const isPoint = quantity.unit === 'POINT';
    const [rises, falls] = [has(around, 'rise'), has(around, 'fall')];
    const isChange =
      isPoint ||
      ((rises || falls) &&
        (has(plain, 'compared') || reading.context !== null) &&
        quantity.unit === 'PLAIN' &&
        !isBound(quantity));
    if (!isChange) return undefined;
    const figures = this.model.figures.filter(
      (figure) => figure.kind === kind && figure.measure === (isPoint ? 'CHANGE_IN_SHARE' : 'CHANGE_IN_COUNT'),
    );
    const [figure] = reading.context === OTHER_CONTEXT ? [] : figures;
    if (!figure) return isPoint || reading.context !== null ? [notStated(place, [])] : undefined;
    const isReached =
      !isPoint && this.#countOf(kind) !== undefined && relationTo(quantity, this.#countOf(kind) as Figure) !== 'REFUTED';
    if (isReached) return undefined;
    if (falls && !rises && figure.value > 0) return [contradicted(place, figure)];
    return [this.#byFigure(quantity, figure, place)];
  }

  /** All, most or none of a whole, without a number: a share like others. */
  #quantified({ plain, kinds, alls, context }: Reading): Finding[] {
    const [subject, ...others] = kinds.filter(({ role }) => role === 'SUBJECT');
    const whole = alls[0];
    if (!subject || others.length > 0 || !whole || context !== null) return [];
    const quantity = quantifierOf(plain, whole);
    const figures = this.#figuresOf(subject.id, 'SHARE', undefined).filter(
      ({ base }) => base === this.model.vocabulary.kinds?.all.id,
    );
    const [figure] = figures;
    if (!quantity || !figure) return [];
    return [this.#byFigure(quantity, figure, { start: 0, end: plain.length })];
  }

  /** More, fewer or as many as before, without a number. */
  #trend({ plain, kinds, context }: Reading): Finding[] {
    const [rises, falls, stays] = [has(plain, 'rise'), has(plain, 'fall'), has(plain, 'unchanged')];
    const [subject, ...others] = [...new Set(kinds.filter(({ role }) => role === 'SUBJECT').map(({ id }) => id))];
    if (context === null || subject === undefined || others.length > 0 || !(rises || falls || stays)) return [];
    const place = { start: 0, end: plain.length };
    const figures = this.model.figures.filter(
      ({ kind, measure }) => kind === subject && (measure === 'CHANGE_IN_SHARE' || measure === 'CHANGE_IN_COUNT'),
    );
    const [figure] = context === OTHER_CONTEXT ? [] : figures;
    if (!figure) return [notStated(place, [subject])];
    if (stays || (falls && !rises)) return [contradicted(place, figure)];
    return rises && !falls ? [supported(place, [figure.id], figure)] : [];
  }

  #countOf(kind: string | undefined): Figure | undefined {
    return this.#figuresOf(kind, 'COUNT', undefined)[0];
  }

  #figuresOf(kind: string | undefined, measure: Figure['measure'], context: string | null | undefined): Figure[] {
    const usual = this.model.vocabulary.figures.context?.usual ?? null;
    const wanted = context ?? usual;
    return this.model.figures
      .filter(
        (figure) =>
          figure.kind === kind &&
          figure.measure === measure &&
          (figure.context === null || wanted === null || figure.context === wanted),
      )
      .sort((a, b) => Number(b.isStated) - Number(a.isStated));
  }

  #share(reading: Reading, { quantity, kind, base }: Told, place: Span): Finding[] | undefined {
    const figures = this.#figuresOf(kind, 'SHARE', contextOf(reading, quantity));
    const all = this.model.vocabulary.kinds?.all.id;
    const [usual] = figures;
    const fits = (figure: Figure) => relationTo(quantity, figure) !== 'REFUTED';
    const isSame = (figure: Figure) => fits(figure) && !isBound(quantity);
    if (base?.id === 'other' || (base === undefined && reading.others.length > 0 && reading.alls.length === 0)) {
      const fit = figures.find(isSame);
      return fit && [misleading(place, fit)];
    }
    const given = base === undefined ? this.#wholeNamed(reading, kind) : base.id === 'all' ? all : base.id;
    if (given === undefined || given === kind) {
      const fit = figures.find(fits);
      if (fit) return [this.#byFigure(quantity, fit, place)];
      return usual ? [contradicted(place, usual)] : undefined;
    }
    const ofBase = figures.filter((figure) => figure.base === given || (figure.base === null && given === all));
    const fit = ofBase.find(fits);
    if (fit) return [this.#byFigure(quantity, fit, place)];
    const elsewhere = figures.find((figure) => figure.base !== given && isSame(figure));
    if (elsewhere) return [misleading(place, elsewhere)];
    const [ofIt] = ofBase;
    if (ofIt) return [contradicted(place, ofIt)];
    return figures.length > 0 && this.model.kinds.has(given) ? [notStated(place, [given])] : undefined;
  }

  /** Kinds whose words do not tell of which whole they are: without it, they are said of all. */
  #wholeNamed({ kinds, alls }: Reading, kind: string | undefined): string | undefined {
    const { kinds: source } = this.model.vocabulary;
    if (!kind || !source?.withinWhole?.includes(kind)) return undefined;
    const whole = this.model.kinds.get(kind)?.partOf;
    if (kinds.some(({ id }) => id === whole)) return undefined;
    return alls.length > 0 ? source.all.id : undefined;
  }

  #count(reading: Reading, { quantity, kind, base, mention }: Told, place: Span): Finding[] | undefined {
    const { plain } = reading;
    const figures = this.#figuresOf(kind, 'COUNT', contextOf(reading, quantity));
    const figure = figures.find((each) => relationTo(quantity, each) !== 'REFUTED') ?? figures[0];
    if (!figure) return undefined;
    const relation = relationTo(quantity, figure);
    const isAll = kind === this.model.vocabulary.kinds?.all.id;
    if (isAll && isBound(quantity) && !has(plain, 'total')) return undefined;
    if (relation !== 'REFUTED') {
      const given = this.#wholeNamed(reading, kind);
      if (
        given !== undefined ||
        (base && base.id !== 'all' && base.id !== 'other' && base.id !== kind && !this.#holds(base.id, kind))
      )
        return [misleading(place, figure)];
      return [this.#byFigure(quantity, figure, place)];
    }
    if (isAll && (!has(plain, 'total') || (mention && isQualified(plain, mention)))) return undefined;
    if (base && base.id !== 'all' && !this.#holds(base.id, kind)) return [notStated(place, [base.id])];
    if (!isAll && !(mention && isCounted(reading, quantity, mention))) return undefined;
    return [contradicted(place, figure)];
  }

  /** Whether one kind is a part of another. */
  #holds(whole: string, kind: string | undefined): boolean {
    for (let each = kind; each; each = this.model.kinds.get(each)?.partOf ?? undefined) if (each === whole) return true;
    return false;
  }

  #byFigure(quantity: Quantity, figure: Figure, place: Span): Finding {
    switch (relationTo(quantity, figure)) {
      case 'SAME':
        return supported(place, [figure.id], figure);
      case 'FOLLOWS':
        return implied(place, figure, isBound(quantity) && figure.isStated);
      case 'REFUTED':
        return contradicted(place, figure);
      default:
        return notStated(place, [figure.id]);
    }
  }
}

const span = ({ start, end }: Span): Span => ({ start, end });
const joined = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Between a whole and its number. */
const NUMBERS =
  /^[\s：:]*(?:的|总|人|数|为|是|有|共|达|一|计|合|名单上|到|了|约|近|超过|不到|多|number(?:s|ed)?|total(?:s|led)?|is|was|were|are|stands?|stood|at|some|about|nearly|over|more than|in all|exactly|\s)*$/u;
/** The same where nothing but the number can be meant. */
const TOTALS = /^(?:总数|总人数)?(?:共|一共|共有|共计|总共|合计)$/u;
const CONTINUES = /^(?:they|these|this|that|those|she|he|其|这|她们|他们|该|占|此)/u;

/** In which context a number is told; one that a comparison names beside it is that of the other number. */
const contextOf = (reading: Reading, quantity: Span): string | null => {
  const context = reading.contextAt(quantity);
  return reading.isCompared && context !== OTHER_CONTEXT ? null : context;
};

const NAMED_UNITS: Readonly<Record<Figure['unit'], readonly Quantity['unit'][]>> = {
  COUNT: ['PLAIN'],
  PERCENT: ['PERCENT'],
  POINT: ['POINT'],
  YEARS: ['YEARS', 'PLAIN'],
};

const fitsUnit = ({ unit }: Quantity, figure: Figure): boolean => NAMED_UNITS[figure.unit].includes(unit);
