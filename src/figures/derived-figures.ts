import { addUp, type Category, type CountRange, type KnownFigure, type Text } from './additivity.js';
import { roundHalfUp } from './arithmetic.js';
import { COUNT, categoriesIn, type Observed, observedIn, SHARE, type Statements } from './category-figures.js';

/** A figure that follows from those that are stated: what a category leaves of its whole, or its share of a category that holds it. */
export interface DerivedFigure {
  readonly key: string;
  readonly name: Text;
  readonly category: string;
  readonly measure: typeof COUNT | typeof SHARE;
  readonly congress: string;
  /** The category that it is a share of. */
  readonly base?: string;
  readonly value: number;
  readonly comparator: 'EQUAL' | 'AT_LEAST';
  readonly unit: string;
  readonly lower?: number;
  readonly upper?: number;
  readonly formula: string;
  /** The ids of the figures in the formula. */
  readonly inputs: readonly string[];
}

/** Every count of a complement and every share of a category within one that holds it, short of those that are written. */
export function deriveFigures(statements: Statements): DerivedFigure[] {
  const observed = observedIn(statements);
  const congresses = new Set(observed.flatMap(({ congress }) => congress ?? []));
  const names = new Names(observed.map(({ key }) => key));
  return [...congresses].flatMap((congress) => new Derivation(statements, observed, congress, names).figures());
}

/** A number with the formula it comes from. */
interface Term {
  readonly value: number;
  readonly formula: string;
  readonly inputs: readonly string[];
}

/** What follows for one congress. */
class Derivation {
  readonly #categories: ReadonlyMap<string, Category>;
  readonly #counts: ReadonlyMap<string, KnownFigure>;

  constructor(
    statements: Statements,
    private readonly observed: readonly Observed[],
    private readonly congress: string,
    private readonly names: Names,
  ) {
    this.#categories = categoriesIn(statements);
    const counts = observed.filter((each) => each.congress === congress && each.measure === COUNT && each.isExact);
    const bySubject = new Map(counts.map((count) => [count.subject, count]));
    this.#counts = new Map(
      [...this.#categories.values()].flatMap(({ id, key }) => {
        const count = bySubject.get(id);
        return count ? [[key, count]] : [];
      }),
    );
  }

  figures(): DerivedFigure[] {
    return [...this.#categories.values()].flatMap((category) => {
      const own = this.#term(category.key);
      const complement = this.#isObserved(category, COUNT) ? undefined : this.#complement(category);
      const count =
        own ?? (complement?.comparator === 'EQUAL' ? { ...complement, formula: `(${complement.formula})` } : undefined);
      return [...(complement ? [complement] : []), ...(count ? this.#shares(category, count) : [])];
    });
  }

  /** How many of a whole are in none of the categories that a complement leaves out. */
  #complement(category: Category): DerivedFigure | undefined {
    const whole = this.#term(category.partOf);
    const parts = category.complementOf.flatMap((key) => this.#term(key) ?? []);
    if (!whole || parts.length === 0 || parts.length < category.complementOf.length) return undefined;
    const rest = this.#rest(category);
    const value = parts.reduce((left, part) => left - part.value, whole.value);
    if (rest?.lowest !== value) return undefined;
    const isExact = rest.lowest === rest.highest;
    return {
      key: this.names.ofCount(category),
      name: { zh: `${category.name.zh}人数（推算）`, en: `Number of “${category.name.en}” (derived)` },
      category: category.key,
      measure: COUNT,
      congress: this.congress,
      value,
      comparator: isExact ? 'EQUAL' : 'AT_LEAST',
      unit: (this.#counts.get(category.partOf ?? '') as KnownFigure).unit, // whole has one
      ...(isExact ? {} : { lower: rest.lowest, upper: rest.highest }),
      formula: [whole, ...parts].map(({ formula }) => formula).join(' - '),
      inputs: [whole, ...parts].flatMap(({ inputs }) => inputs),
    };
  }

  /** The least and the most that they can be, since those left out may overlap. */
  #rest({ complementOf, partOf }: Category): CountRange | undefined {
    const chosen = complementOf.flatMap((key) => this.#categories.get(key) ?? []);
    const sum = addUp({ categories: this.#categories, chosen, figures: this.#counts, counts: true });
    if (sum.whole?.category.key !== partOf) return undefined;
    return typeof sum.remainder === 'number' ? { lowest: sum.remainder, highest: sum.remainder } : sum.remainder;
  }

  /** The share of a category within each that holds it, from the smallest. */
  #shares(category: Category, count: Term): DerivedFigure[] {
    return this.#wholes(category).flatMap((whole) => {
      const base = this.#term(whole.key);
      if (!base?.value || this.#isObserved(category, SHARE, whole)) return [];
      return [
        {
          key: this.names.ofShare(category, whole),
          name: {
            zh: `${category.name.zh}占“${whole.name.zh}”的比例（推算）`,
            en: `Share of “${category.name.en}” in “${whole.name.en}” (derived)`,
          },
          category: category.key,
          measure: SHARE,
          congress: this.congress,
          base: whole.key,
          value: roundHalfUp((count.value / base.value) * 100, 1),
          comparator: 'EQUAL',
          unit: 'PERCENT',
          formula: `${count.formula} / ${base.formula} * 100`,
          inputs: [...new Set([...count.inputs, ...base.inputs])],
        },
      ];
    });
  }

  #isObserved(category: Category, measure: string, whole?: Category): boolean {
    return this.observed.some(
      (each) =>
        each.measure === measure && each.congress === this.congress && each.subject === category.id && each.base === whole?.id,
    );
  }

  #term(key: string | undefined): Term | undefined {
    const count = this.#counts.get(key ?? '');
    return count && { value: count.value, formula: String(count.value), inputs: [count.observation] };
  }

  #wholes(category: Category): Category[] {
    const wholes = new Set<Category>();
    const next = ({ partOf }: Category) => this.#categories.get(partOf ?? '');
    for (let whole = next(category); whole && !wholes.has(whole); whole = next(whole)) wholes.add(whole);
    return [...wholes];
  }
}

/** Gives each figure a key that no other has. */
class Names {
  readonly #taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken);
  }

  /** What several leave is a number by its name. */
  ofCount = ({ key, complementOf }: Category): string => this.#free(complementOf.length > 1 ? key : `${key}-count`);

  ofShare = ({ key }: Category, base: Category): string => this.#free(`${key}-share`, `${key}-share-of-${base.key}`);

  #free(...wanted: readonly string[]): string {
    const last = wanted.at(-1) as string;
    let key = wanted.find((each) => !this.#taken.has(each)) ?? last;
    for (let number = 2; this.#taken.has(key); number += 1) key = `${last}-${number}`;
    this.#taken.add(key);
    return key;
  }
}
