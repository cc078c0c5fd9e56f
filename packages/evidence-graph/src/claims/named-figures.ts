import { isDifference, mayBeAge } from './ages.js';
import { hasUnit, isNarrowed, tellsOfSome } from './beside.js';
import { byFigure } from './by-figure.js';
import { relationTo } from './compare.js';
import { hedgeIn } from './extents.js';
import { has } from './languages/index.js';
import { distance, touch } from './mentions.js';
import type { ClaimModel } from './model.js';
import type { Quantity } from './numbers/quantity.js';
import { countOf } from './parts.js';
import { phrase, source } from './phrase.js';
import type { Reading } from './reading.js';
import { clauseAt, type Span } from './text.js';
import { contradicted, misleading, notStated } from './told.js';
import type { Finding } from './verdict.js';
import type { Figure } from './vocabulary.js';

/** Judges numbers by the figures that words name, whatever they count. */
export class NamedFigures {
  readonly #units: readonly (readonly [behind: RegExp, before: RegExp] | undefined)[];
  readonly #notOf: readonly (RegExp | undefined)[];
  readonly #mistakenFor: readonly (RegExp | undefined)[];
  readonly #beside: ReadonlyMap<string, RegExp>;
  readonly #only: readonly (RegExp | undefined)[];
  readonly #words: readonly RegExp[];

  constructor(readonly model: ClaimModel) {
    this.#units = model.named.map(({ unit }) =>
      unit === undefined
        ? undefined
        : ([
            new RegExp(
              `^[\\s-]?(?:[个家]|(?:\\p{Script=Latin}+(?:ly|ed|nt|ct|te|al) |such ){1,2}| ?of (?:the|china's|its|our) (?:[a-z]+'s )?)?(?![名位人])[^\\d,，]{0,6}?${source(unit)}`,
              'u',
            ),
            new RegExp(`${source(unit)}(?:数|总数|数量)?(?:[，,\\s]|全国|有|共|为|是|达|一共|共有|共计|总共|合计|总计)*$`, 'u'),
          ] as const),
    );
    this.#notOf = model.named.map(({ notOf }) => (notOf === undefined ? undefined : phrase(notOf, 'u')));
    this.#mistakenFor = model.named.map(({ mistakenFor }) => (mistakenFor === undefined ? undefined : phrase(mistakenFor, 'u')));
    this.#words = model.named.map(({ words }) => phrase(words, 'u'));
    this.#beside = new Map(
      model.named.flatMap(({ figure, beside }) => (beside ? [[figure.id, phrase(beside, 'u')] as const] : [])),
    );
    this.#only = model.named.map(({ only }) => (only === undefined ? undefined : phrase(only, 'u')));
  }

  /** Judges a number by a figure that words name. */
  judge(reading: Reading, quantity: Quantity): Finding[] | undefined {
    const { plain, quantities } = reading;
    let ofUnit: Figure | undefined;
    const candidates = this.model.named.flatMap((named, index) => {
      if (!fitsUnit(quantity, named.figure) || quantity.value < (named.from ?? 0)) return [];
      const isMeant = this.#only[index]?.test(plain) !== false;
      const units = this.#units[index];
      if (units) {
        const isHere = hasUnit(plain, quantity, units);
        if (isHere) ofUnit ??= named.figure;
        return isHere && isMeant ? [{ named, away: 0 }] : [];
      }
      if (!isMeant || (named.figure.unit === 'YEARS' && !mayBeAge(reading, quantity))) return [];
      const places = (reading.named[index]?.places ?? []).filter(
        ({ start, end }) =>
          named.figure.unit !== 'YEARS' ||
          quantity.unit === 'YEARS' ||
          has(plain.slice(start, end), 'age') ||
          isToldOfWhole(reading, quantity),
      );
      const away = Math.min(...places.map((place) => distance(plain, place, quantity)));
      return away <= 90 ? [{ named, away }] : [];
    });
    const [nearest] = candidates.sort((a, b) => a.away - b.away);
    if (!nearest && ofUnit) return relationTo(quantity, ofUnit) === 'SAME' ? [] : [notStated(quantity, [])];
    if (!nearest) return this.#misread(reading, quantity);
    if (isAgeOfPart(reading, quantity, nearest.named.figure)) return [notStated(quantity, [nearest.named.figure.id])];
    if (this.#countsKind(reading, quantity, nearest.named.figure)) return undefined;
    if (nearest.away > 0 && this.#nearerKind(reading, quantity, nearest.away)) return undefined;
    if (nearest.named.figure.unit === 'YEARS' && isDifference(plain, quantity))
      return [notStated(quantity, [nearest.named.figure.id])];
    const { figure, isOfAll } = nearest.named;
    if (this.#mistakenFor[this.model.named.indexOf(nearest.named)]?.test(plain))
      return [relationTo(quantity, figure) === 'SAME' ? misleading(quantity, figure) : notStated(quantity, [figure.id])];
    if (tellsOfSome(plain, quantity) && !isOfAll) return [];
    if (reading.contextAt(quantity) !== null && (!reading.isCompared || reading.contextBeside(quantity) !== null))
      return [notStated(quantity, [figure.id])];
    const isOfWhole = figure.kind !== null && figure.kind === this.model.vocabulary.kinds?.all.id;
    const isHere = (each: Span) => touch(each, clauseAt(plain, quantity.start));
    const isOfOthers = reading.others.some(isHere) && !reading.alls.some(isHere);
    if (isOfWhole && (isOfOthers || (reading.others.length > 0 && reading.alls.length === 0)))
      return [relationTo(quantity, figure) === 'SAME' ? misleading(quantity, figure) : notStated(quantity, [figure.id])];
    if (this.#beside.get(figure.id)?.test(reading.plain)) return [notStated(quantity, [figure.id])];
    const clause = clauseAt(reading.plain, quantity.start);
    const lead = reading.plain.slice(Math.max(0, clause.start - 1 - LEAD), clause.start);
    const told = `${has(lead, 'except') ? lead : ''}${plain.slice(clause.start, clause.end)}`;
    const relation = relationTo(quantity, figure);
    const isOfSome = relation === 'SAME' && has(told, 'some');
    const from = quantities.filter(({ end }) => end < clause.start).at(-1)?.end ?? 0;
    const hedge = hedgeIn(plain.slice(from, clause.end));
    const isOfPart = has(told, 'few') || hedge !== undefined || ((has(told, 'most') || isOfSome) && !has(told, 'all'));
    if (isOfAll && isOfPart && relation !== 'REFUTED')
      return [contradicted(hedge === undefined ? clause : clauseAt(plain, from + hedge), figure)];
    const isTaken = quantity.unit === 'PLAIN' && /^ ?of /u.test(plain.slice(quantity.end));
    if ((isTaken || (!isOfAll && has(plain.slice(clause.start, clause.end), 'superlative'))) && relation === 'REFUTED')
      return [notStated(quantity, [figure.id])];
    const isOfKind = reading.kinds.some((kind) => kind.role === 'SUBJECT' && touch(kind, clause));
    if (relation === 'SAME' && isOfKind && has(told, 'only')) return [notStated(quantity, [figure.id])];
    if (relation === 'REFUTED' && reading.others.some((other) => isNarrowed(plain, other)))
      return [notStated(quantity, [figure.id])];
    return [{ ...byFigure(quantity, figure, quantity), ...(isOfAll ? { isOfEach: true } : {}) }];
  }

  #nearerKind({ plain, kinds }: Reading, quantity: Quantity, away: number): boolean {
    return quantity.unit !== 'YEARS' && kinds.some((kind) => distance(plain, kind, quantity) < Math.min(away, 20));
  }

  /** Whether a number that is not the figure's is how many there are of a kind beside it. */
  #countsKind = ({ plain, kinds }: Reading, quantity: Quantity, figure: Figure): boolean =>
    relationTo(quantity, figure) === 'REFUTED' &&
    kinds.some(({ id, ...place }) => {
      const count = countOf(this.model, id);
      return count !== undefined && distance(plain, place, quantity) < 20 && relationTo(quantity, count) === 'SAME';
    });

  /** A figure that is told of what it is not of. */
  #misread(reading: Reading, quantity: Quantity): Finding[] | undefined {
    for (const [index, { figure }] of this.model.named.entries()) {
      if (!this.#notOf[index]?.test(reading.plain) || this.#words[index]?.test(reading.plain)) continue;
      if (fitsUnit(quantity, figure) && relationTo(quantity, figure) === 'SAME') return [misleading(quantity, figure)];
    }
    return undefined;
  }
}

const NAMED_UNITS: Readonly<Record<Figure['unit'], readonly Quantity['unit'][]>> = {
  COUNT: ['PLAIN'],
  PERCENT: ['PERCENT'],
  POINT: ['POINT'],
  YEARS: ['YEARS', 'PLAIN'],
};

const fitsUnit = ({ unit }: Quantity, figure: Figure): boolean => NAMED_UNITS[figure.unit].includes(unit);

/** So many characters before a clause may except some from what it says. */
const LEAD = 12;

/** Whether a number is what the whole is or has on average, as in `the members are 52`. */
const isToldOfWhole = ({ plain, alls }: Reading, { start }: Quantity): boolean =>
  alls.some(
    (all) => all.end <= start && /^(?:(?: is| are| was| were),? |是|为)[\p{L}, ]{0,28}$/u.test(plain.slice(all.end, start)),
  );

/** An age of a part of the whole is none of the whole. */
const isAgeOfPart = ({ plain, kinds }: Reading, { start }: Quantity, { unit }: Figure): boolean =>
  unit === 'YEARS' &&
  kinds.some((kind) => kind.role === 'SUBJECT' && clauseAt(plain, kind.start).start === clauseAt(plain, start).start);
