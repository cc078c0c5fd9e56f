import { tellsOfSome } from './beside.js';
import { derivationOf } from './derivation.js';
import { KindFigures } from './kind-figures.js';
import type { ClaimModel } from './model.js';
import { NamedFigures } from './named-figures.js';
import { NumberlessClaims } from './numberless-claims.js';
import type { Quantity } from './numbers/quantity.js';
import type { Reading } from './reading.js';
import { pairsOf } from './respectively.js';
import { clauseAt } from './text.js';
import { notStated, reckoned } from './told.js';
import { type Told, toldOf } from './told-of.js';
import type { Finding } from './verdict.js';

/** What is carried over from one sentence to the next. */
export interface Carried {
  readonly kind: string | undefined;
}

/** Begins a sentence that speaks of something else than the one before it. */
const OWN_SUBJECT =
  /^["“']?(?:the|a|an) (?!share|proportion|percentage|number|total|figure|rest|increase|rise|gain|other|latter|former|same|group|majority)/u;

/** Judges the numbers of a sentence against the figures of the graph. */
export class FigureClaims {
  readonly #named: NamedFigures;
  readonly #ofKinds: KindFigures;
  readonly #numberless: NumberlessClaims;

  constructor(readonly model: ClaimModel) {
    this.#named = new NamedFigures(model);
    this.#ofKinds = new KindFigures(model);
    this.#numberless = new NumberlessClaims(model);
  }

  /** The findings, and the numbers that no figure was found for. */
  judge(reading: Reading, carried: Carried): { findings: Finding[]; left: Quantity[]; kind: string | undefined } {
    const findings: Finding[] = [];
    const left: Quantity[] = [];
    let last = OWN_SUBJECT.test(reading.plain) ? undefined : carried.kind;
    let before: Told | undefined;
    const pairs = pairsOf(reading);
    for (const quantity of reading.quantities) {
      const named = this.#named.judge(reading, quantity);
      const paired = pairs.get(quantity);
      const told = named
        ? undefined
        : paired
          ? { quantity, mention: undefined, kind: paired.id, base: undefined, isApposed: true }
          : toldOf(this.model, reading, quantity, { last, before });
      before = told;
      last = told?.kind ?? last;
      const found = named ?? (told && this.#ofKinds.judge(reading, told));
      if (!found) left.push(quantity);
      else findings.push(...(this.#derived(reading, quantity, found) ?? found));
    }
    findings.push(
      ...(reading.quantities.length === 0
        ? this.#numberless.judge(reading)
        : [...this.#ofParts(reading), ...this.#numberless.inClauses(reading)]),
    );
    return { findings, left, kind: (before?.kind && last) ?? reading.kinds.at(-1)?.id ?? carried.kind };
  }

  /** What is said of most or some of those that a number counts, and of another kind, is not told by that number. */
  #ofParts({ plain, quantities, kinds }: Reading): Finding[] {
    return quantities.flatMap(({ start, end }) => {
      const clause = clauseAt(plain, start);
      const others = kinds.filter((kind) => kind.start >= end && kind.end <= clause.end);
      return tellsOfSome(plain, { start, end }) && new Set(others.map(({ id }) => id)).size > 1 ? [notStated(clause, [])] : [];
    });
  }

  /** What no figure is may follow from several. */
  #derived(reading: Reading, quantity: Quantity, found: readonly Finding[]): Finding[] | undefined {
    if (!found.some(({ verdict }) => verdict === 'CONTRADICTED' || verdict === 'NOT_STATED')) return undefined;
    const derived = derivationOf(this.model, reading, quantity);
    return derived && [reckoned(quantity, derived)];
  }
}
