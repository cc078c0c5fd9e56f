import {
  countsOther,
  hasPredicate,
  isAdjacent,
  isCounted,
  isNarrowed,
  isOfOtherThings,
  isOfSeats,
  isOfThose,
  isQualified,
} from './beside.js';
import { byFigure } from './by-figure.js';
import { relationTo } from './compare.js';
import { has } from './languages/index.js';
import { levelOf } from './levels.js';
import { touch } from './mentions.js';
import type { ClaimModel } from './model.js';
import { isBound, type Quantity } from './numbers/quantity.js';
import { countOf, doOverlap, figuresOf, isWithin } from './parts.js';
import { type KindMention, OTHER_CONTEXT, type Reading } from './reading.js';
import { between, clauseAt, clausesBetween, type Span } from './text.js';
import { contradicted, implied, misleading, notStated, reckoned } from './told.js';
import type { Told } from './told-of.js';
import type { Finding } from './verdict.js';
import type { Figure } from './vocabulary.js';

/** Judges numbers by the figures of the kinds that they count. */
export class KindFigures {
  constructor(readonly model: ClaimModel) {}

  judge(reading: Reading, told: Told): Finding[] | undefined {
    const { quantity, kind } = told;
    const isCompared =
      quantity.unit === 'PERCENT' &&
      /^\s?(?:more|fewer|less|higher|lower)(?!\p{Script=Latin})/u.test(reading.plain.slice(quantity.end));
    if (kind === undefined || isCompared) return undefined;
    const place =
      told.mention && clausesBetween(reading.plain, ...between(quantity, told.mention)) === 0
        ? joined(quantity, told.mention)
        : span(quantity);
    if (isDemanded(reading.plain, quantity)) return [notStated(place, [])];
    const change = this.#change(reading, told, place);
    if (change) return change;
    const context = contextOf(reading, quantity, this.model);
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
    const before = plain.slice(clause.start, quantity.start);
    const behind = plain.slice(quantity.end);
    const level = levelOf(before, behind);
    const isMore =
      has(around, 'rise') ||
      /^\s?(?:more|additional|extra)(?! than(?! (?:they|it|there|at|in|the|before|last|five years)(?!\p{Script=Latin})))(?!\p{Script=Latin})/u.test(
        behind,
      );
    const isLess =
      has(around, 'fall') ||
      /^\s?fewer(?! than(?! (?:they|it|there|at|in|the|before|last|five years)(?!\p{Script=Latin})))(?!\p{Script=Latin})/u.test(
        behind,
      );
    const [rises, falls] = reading.isReversed ? [isLess, isMore] : [isMore, isLess];
    const isChange =
      isPoint ||
      ((rises || falls) &&
        (has(plain, 'compared') || reading.context !== null) &&
        quantity.unit === 'PLAIN' &&
        !isBound(quantity));
    if (isPercentChange(quantity, before) && (rises || falls)) return this.#relative(quantity, kind, place);
    if ((level !== undefined || reading.contextBeside(quantity) !== null) && !isPoint) return undefined;
    if (!isChange && !(quantity.unit === 'PLAIN' && JUST_CHANGED.test(before))) return undefined;
    const figures = this.model.figures.filter(
      (figure) => figure.kind === kind && figure.measure === (isPoint ? 'CHANGE_IN_SHARE' : 'CHANGE_IN_COUNT'),
    );
    const [figure] = reading.context === OTHER_CONTEXT ? [] : figures;
    if (!figure) return isPoint || JUST_CHANGED.test(before) || reading.context !== null ? [notStated(place, [])] : undefined;
    const isReached =
      !isPoint &&
      countOf(this.model, kind) !== undefined &&
      relationTo(quantity, countOf(this.model, kind) as Figure) !== 'REFUTED';
    if (isReached) return undefined;
    if (falls && !rises && figure.value > 0) return [contradicted(place, figure)];
    return [byFigure(quantity, figure, place)];
  }

  /** A change told in percent: of the number of before, or of the share, which rises by points. */
  #relative(quantity: Quantity, kind: string | undefined, place: Span): Finding[] {
    const changeIn = (measure: Figure['measure']) =>
      this.model.figures.find((each) => each.kind === kind && each.measure === measure);
    const share = changeIn('CHANGE_IN_SHARE');
    if (share && relationTo(quantity, share) === 'SAME') return [misleading(place, share)];
    const [count, change] = [countOf(this.model, kind), changeIn('CHANGE_IN_COUNT')];
    const value = count && change ? (change.value / (count.value - change.value)) * 100 : Number.NaN;
    const fits = count && change && relationTo(quantity, { value, bound: null, error: 0.5, isStated: false }) === 'FOLLOWS';
    return fits ? [implied(place, change, false)] : [notStated(place, [])];
  }

  #share(reading: Reading, { quantity, kind, base }: Told, place: Span): Finding[] | undefined {
    const figures = figuresOf(this.model, kind, 'SHARE', contextOf(reading, quantity, this.model));
    const all = this.model.vocabulary.kinds?.all.id;
    const [usual] = figures;
    const fits = (figure: Figure) => relationTo(quantity, figure) !== 'REFUTED';
    const isSame = (figure: Figure) => fits(figure) && (!isBound(quantity) || isTight(quantity, figure));
    const isOfUnknown = base === undefined && isOfOtherThings(reading.plain, quantity);
    const isOfOther = base?.id === 'other' && !isOfSeats(reading.plain, quantity);
    if (isOfUnknown || isOfOther || (base === undefined && reading.others.length > 0 && reading.alls.length === 0)) {
      const fit = figures.find(isSame);
      return fit ? [misleading(place, fit)] : isOfUnknown ? [notStated(place, [])] : undefined;
    }
    const given = base === undefined || base.id === 'other' ? this.#wholeNamed(reading, kind) : base.id === 'all' ? all : base.id;
    if (given === undefined || given === kind) {
      const ofAll = figures.filter((figure) => figure.base === null || figure.base === all);
      const isNamed = ({ base }: Figure) => reading.kinds.some(({ id }) => id === base);
      const ofOthers = figures.filter((figure) => figure.isStated || isNamed(figure));
      const fit = [
        ...ofAll,
        ...(isBound(quantity) && ofAll.length > 0 && !isOfThose(reading.plain, quantity) ? [] : ofOthers),
      ].find(fits);
      if (fit) return [byFigure(quantity, fit, place)];
      const unnamed = quantity.isFraction ? undefined : figures.find(isSame);
      if (unnamed) return [misleading(place, unnamed)];
      if (usual && isNear(quantity, usual)) return [];
      return usual ? [this.#refuted(reading, quantity, usual, place)] : undefined;
    }
    const ofBase = figures.filter((figure) => figure.base === given || (figure.base === null && given === all));
    const fit = ofBase.find(fits);
    if (fit) return [byFigure(quantity, fit, place)];
    const elsewhere = figures.find(
      (figure) => figure.base !== given && isSame(figure) && !(quantity.isFraction && !figure.isStated) && !isRough(quantity),
    );
    if (elsewhere) return [misleading(place, elsewhere)];
    const [ofIt] = ofBase;
    if (ofIt && isNear(quantity, ofIt)) return [];
    if (ofIt) return [this.#refuted(reading, quantity, ofIt, place)];
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

  #count(reading: Reading, { quantity, kind, base, mention, isApposed = false }: Told, place: Span): Finding[] | undefined {
    const { plain } = reading;
    const figures = figuresOf(this.model, kind, 'COUNT', contextOf(reading, quantity, this.model));
    const figure = figures.find((each) => relationTo(quantity, each) !== 'REFUTED') ?? figures[0];
    if (!figure) return undefined;
    const relation = relationTo(quantity, figure);
    const isAll = kind === this.model.vocabulary.kinds?.all.id;
    if (isAll && isOfEach(plain, quantity)) return [notStated(place, [])];
    if (isAll && isBound(quantity) && !has(plain, 'total')) return undefined;
    if (relation !== 'REFUTED') {
      const given = this.#wholeNamed(reading, kind);
      if (
        given !== undefined ||
        (base && base.id !== 'all' && base.id !== 'other' && base.id !== kind && !isWithin(this.model, kind, base.id))
      )
        return [misleading(place, figure)];
      return [byFigure(quantity, figure, place)];
    }
    if (isAll) {
      const meant = reading.kinds
        .flatMap(({ id }) => countOf(this.model, id) ?? [])
        .find((each) => relationTo(quantity, each) === 'SAME');
      if (meant) return [byFigure(quantity, meant, place)];
    }
    const whole = countOf(this.model, this.model.vocabulary.kinds?.all.id);
    if (whole && quantity.value > whole.value * (isAll ? BEYOND : 1) && quantity.value > figure.value * NEAR)
      return [notStated(place, [])];
    if (isAll && mention && quantity.value < figure.value / BEYOND && !touch(mention, quantity) && mention.start > quantity.start)
      return [notStated(place, [])];
    const isNear = isNearly(quantity, figure) && mention !== undefined && isAdjacent(plain, quantity, mention);
    if (isAll && !isNear && (!has(plain, 'total') || (mention && isQualified(plain, mention)))) return undefined;
    if (base && base.id !== 'all' && !isWithin(this.model, kind, base.id)) return [notStated(place, [base.id])];
    if (!isAll && isOfEach(plain, quantity)) return [notStated(place, [])];
    if (!isAll && !isApposed && !(mention && isCounted(reading, quantity, mention))) return undefined;
    if (!isAll && mention && isNarrowed(plain, mention)) return [notStated(place, [figure.id])];
    if (!isAll && mention && quantity.value < figure.value && hasPredicate(plain, quantity, mention))
      return [notStated(place, [figure.id])];
    return [this.#refuted(reading, quantity, figure, place)];
  }

  /** Whether somebody may be of both kinds, of which neither is a part of the other. */
  #crosses(kind: string, figure: Figure): boolean {
    const other = countOf(this.model, kind);
    const isPart = isWithin(this.model, kind, figure.kind) || isWithin(this.model, figure.kind, kind);
    return other !== undefined && !isPart && doOverlap(this.model, [other, figure]);
  }

  /** A number of those who are of one of several kinds, none of which holds another. */
  #ofSeveral(kinds: readonly KindMention[], quantity: Quantity, { measure, base }: Figure, place: Span): Finding {
    const of = kinds.flatMap(
      ({ id }) => this.model.figures.find((each) => each.kind === id && each.measure === measure && each.base === base) ?? [],
    );
    if (of.length < kinds.length || doOverlap(this.model, of))
      return notStated(
        place,
        of.map(({ id }) => id),
      );
    const value = of.reduce((sum, each) => sum + each.value, 0);
    const holds = relationTo(quantity, { value, bound: null, error: 0.2, isStated: false }) !== 'REFUTED';
    return holds ? reckoned(place, { value, of }) : { ...contradicted(place, of[0] as Figure), on: of.map(({ id }) => id) };
  }

  /** A number that a figure refutes, unless it is of those who are of two kinds at once. */
  #refuted(reading: Reading, quantity: Quantity, figure: Figure, place: Span): Finding {
    const { plain, kinds, alls, others, quantities } = reading;
    const { start, end } = clauseAt(plain, quantity.start);
    const isHere = (each: Span) => each.start >= start && each.end <= end;
    const isOfOthers = others.some(isHere) && !alls.some(isHere);
    if (isOfOthers || countsOther(reading, quantity) || has(plain.slice(start, end), 'superlative'))
      return notStated(place, [figure.id]);
    const together = quantities.length === 1 ? listedWith(plain, kinds, figure.kind) : [];
    if (together.length > 1) return this.#ofSeveral(together, quantity, figure, place);
    const crossing = kinds.filter((each) => isHere(each) && this.#crosses(each.id, figure));
    const [first] = crossing;
    const isCrowded = new Set(kinds.filter(isHere).map(({ id }) => id)).size > quantities.filter(isHere).length;
    const isCrossed = first && (isCrowded || crossing.some((each) => HOLDS.test(plain.slice(each.end, quantity.start))));
    return isCrossed ? notStated(place, [first.id]) : contradicted(place, figure);
  }
}

const span = ({ start, end }: Span): Span => ({ start, end });
const joined = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** In which context a number is told; one that a comparison names beside it is that of the other number. */
const contextOf = (reading: Reading, quantity: Span, { vocabulary }: ClaimModel): string | null => {
  const { start, end } = clauseAt(reading.plain, quantity.start);
  const level = levelOf(reading.plain.slice(start, quantity.start), reading.plain.slice(quantity.end, end));
  if (level === 'TO') return null;
  const { usual, words = {} } = vocabulary.figures.context ?? {};
  const [before = null, ...others] = Object.keys(words).filter((id) => id !== usual);
  const context = reading.contextAt(quantity) ?? (level === 'BEFORE' && others.length === 0 ? before : null);
  if (level === 'BEFORE') return context;
  const beside = reading.contextBeside(quantity);
  if (level === 'FROM' || beside !== null) return beside ?? context;
  return reading.isCompared && context !== OTHER_CONTEXT ? null : context;
};

/** By how much more or less, and not to how much. */
const isPercentChange = ({ unit }: Quantity, before: string): boolean =>
  unit === 'PERCENT' && /(?:(?<!\p{Script=Latin})by|[长加高升涨少低降跌多]了?)\s?(?:about|around|some|约|近)?\s?$/u.test(before);

/** Right before by how many more or fewer there are, whatever they are compared with. */
const JUST_CHANGED =
  /(?:(?:多|少|增|减)了|(?:增加|减少|净增)了?)$|(?<!\p{Script=Latin})(?:rose|fell|grew|increased|up|down|dropped|declined|climbed|risen|fallen|gained|lost|added)(?: by)?\s?$/u;

/** A rough part of a whole that is not far off may be meant as it is: nothing is said of it. */
const isNear = ({ isFraction, claim, value }: Quantity, figure: Figure): boolean =>
  isFraction && claim === 'EXACT' && Math.abs(value - figure.value) < 6;

/** Whether a part of a whole is told so roughly that it meets figures by chance. */
const isRough = ({ isFraction, claim, low, high }: Quantity): boolean => isFraction && claim === 'EXACT' && high - low > 4;

/** A bound so near to a figure that no other can be meant. */
const isTight = ({ value }: Quantity, figure: Figure): boolean => Math.abs(value - figure.value) <= figure.value / 20;

/** A number so near to a figure is told of what the figure is of. */
const NEAR = 1.2;

/** Whether a number that is not round is about as large as a figure, so that no part of what it counts is meant. */
const isNearly = ({ value, claim }: Quantity, figure: Figure): boolean =>
  claim === 'EXACT' && value % 100 !== 0 && value < figure.value * NEAR && figure.value < value * NEAR;

/** What is told as so many times the whole is of something else. */
const BEYOND = 10;

/** Behind those of a kind, before how many of them are of another. */
const HOLDS =
  /^[\s\d,名人位个]*[，,]?\s?(?:includ(?:es?|ed|ing)|contain(?:s|ed)?|among (?:them|whom)|of whom|包括|包含|其中|里|中)/u;

/** Whether a number is what somebody asks for: it is no figure of how things are. */
function isDemanded(plain: string, { start }: Span): boolean {
  const clause = clauseAt(plain, start);
  return has(plain.slice(clause.start, clause.end), 'demanded');
}

/** Whether a number is told of each of several. */
const isOfEach = (plain: string, { start, end }: Quantity): boolean =>
  /^[^,，]{0,30}(?<!\p{Script=Latin})for (?:every|each)(?!\p{Script=Latin})/u.test(plain.slice(end)) ||
  /(?:每[个家一]|各(?=\p{Script=Han}{0,2}(?:单位|地|省))|平均|(?<!\p{Script=Latin})(?:each|every|per|average|averaged|averages|on average)(?!\p{Script=Latin}))/u.test(
    plain.slice(clauseAt(plain, start).start, start),
  );

/** The kinds that one is told of together with, as so many of one or another. */
function listedWith(plain: string, kinds: readonly KindMention[], id: string | null): KindMention[] {
  const lists: KindMention[][] = [];
  for (const each of kinds) {
    const last = lists.at(-1)?.at(-1);
    if (last && /^(?:,? or |或者?|, |、)$/u.test(plain.slice(last.end, each.start))) lists.at(-1)?.push(each);
    else lists.push([each]);
  }
  return lists.find((list) => list.some((each) => each.id === id)) ?? [];
}
