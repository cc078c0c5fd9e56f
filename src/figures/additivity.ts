/** Whether figures of delegate categories may be added up, and what follows where they may not. */

export interface Text {
  readonly zh: string;
  readonly en: string;
}

export interface Category {
  readonly id: string;
  readonly key: string;
  readonly name: Text;
  readonly scheme: { readonly key: string; readonly name: Text; readonly disjoint: boolean | null };
  /** The key of the category it is a part of. */
  readonly partOf: string | undefined;
  /** Whether it excludes the other parts of that category; null where not stated. */
  readonly excludesOtherParts: boolean | null;
  /** The keys of those that hold everyone else of the category it is a part of. */
  readonly complementOf: readonly string[];
}

/** A figure of one category; the value is missing where none is stated. */
export interface CategoryFigure extends Partial<KnownFigure> {
  readonly category: Category;
}

export interface KnownFigure {
  readonly value: number;
  readonly unit: string;
  /** The id of the observation. */
  readonly observation: string;
  /** On what ground the graph holds it. */
  readonly assertion: string;
}

/** At least `lowest` and at most `highest`, both included. */
export interface CountRange {
  readonly lowest: number;
  readonly highest: number;
}

/** From the gravest to the least. */
export const REASONS = [
  'MEASURE_NOT_ADDITIVE',
  'NESTED',
  'OVERLAPPING_SCHEMES',
  'FIGURE_NOT_STATED',
  'NOT_KNOWN_DISJOINT',
] as const;
export type Reason = (typeof REASONS)[number];
export type OverlapReason = Extract<Reason, 'NESTED' | 'OVERLAPPING_SCHEMES' | 'NOT_KNOWN_DISJOINT'>;

/** Two categories that may have delegates in common; where one is a part of the other, the part comes first. */
export interface CategoryOverlap {
  readonly first: CategoryFigure;
  readonly second: CategoryFigure;
  readonly reason: OverlapReason;
  /** How many are in both. */
  readonly inBoth: CountRange | undefined;
}

interface Addition {
  readonly inputs: readonly CategoryFigure[];
  /** The smallest category with a figure that all of them are parts of. */
  readonly whole: CategoryFigure | undefined;
}

export interface AdditiveSum extends Addition {
  readonly kind: 'AdditiveSum';
  readonly value: number;
  readonly unit: string;
  /** On what ground it stands: of one category, that of its figure; of several, it is derived. */
  readonly assertion: string;
  /** How many of the whole are in none of them. */
  readonly remainder: number | undefined;
}

export interface NotAdditive extends Addition {
  readonly kind: 'NotAdditive';
  /** Every reason, the gravest first; there is one at least. */
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly overlaps: readonly CategoryOverlap[];
  readonly total: number | undefined;
  readonly union: CountRange | undefined;
  readonly remainder: CountRange | undefined;
}

export interface AdditionRequest {
  /** Every category by its key. */
  readonly categories: ReadonlyMap<string, Category>;
  /** Those to add up, each once. */
  readonly chosen: readonly Category[];
  /** The figures of one measure by the key of their category. */
  readonly figures: ReadonlyMap<string, KnownFigure>;
  /** Whether the measure counts delegates: shares are rounded, and means are no parts of a whole. */
  readonly counts: boolean;
}

/** Adds up figures of categories that exclude each other; of others it tells why not, and what can be said instead. */
export function addUp(request: AdditionRequest): AdditiveSum | NotAdditive {
  const { chosen, counts } = request;
  const tree = new CategoryTree(request);
  const inputs = chosen.map((category) => tree.figure(category));
  const overlaps = tree.overlaps(chosen, counts);
  const found = new Set<Reason>(overlaps.map(({ reason }) => reason));
  if (!counts) found.add('MEASURE_NOT_ADDITIVE');
  else if (inputs.some(({ value }) => value === undefined)) found.add('FIGURE_NOT_STATED');
  const [reason, ...others] = REASONS.filter((each) => found.has(each));
  const whole = counts ? tree.whole(tree.outermost(chosen)) : undefined;
  const total = counts ? sumOf(inputs) : undefined;
  const union = counts ? tree.union(chosen, whole) : undefined;
  const [first] = inputs;
  if (reason === undefined && total !== undefined && first?.unit && first.assertion) {
    const assertion = inputs.length > 1 ? 'DERIVED' : first.assertion;
    const remainder = whole?.value === undefined ? undefined : whole.value - total;
    return { kind: 'AdditiveSum', value: total, unit: first.unit, assertion, inputs, whole, remainder };
  }
  const remainder = union && whole?.value !== undefined ? complement(union, whole.value) : undefined;
  return {
    kind: 'NotAdditive',
    reasons: [reason ?? 'FIGURE_NOT_STATED', ...others],
    inputs,
    overlaps,
    total,
    union,
    whole,
    remainder,
  };
}

/** Which category lies within which. */
class CategoryTree {
  constructor(private readonly request: AdditionRequest) {}

  figure(category: Category): CategoryFigure {
    return { category, ...this.request.figures.get(category.key) };
  }

  /** Those that are no part of another of them. */
  outermost(chosen: readonly Category[]): Category[] {
    return chosen.filter((category) => !chosen.some((other) => this.#isIn(category, other)));
  }

  /** The smallest category with a figure that all are parts of. */
  whole([first, ...others]: readonly Category[]): CategoryFigure | undefined {
    if (!first) return undefined;
    return this.#wholes(first)
      .filter((whole) => others.every((other) => this.#isIn(other, whole)))
      .map((whole) => this.figure(whole))
      .find(({ value }) => value !== undefined);
  }

  /** How many are in at least one of them: between the largest and the sum, and within the whole. */
  union(chosen: readonly Category[], whole: CategoryFigure | undefined): CountRange | undefined {
    const outermost = this.outermost(chosen);
    const total = sumOf(outermost.map((category) => this.figure(category)));
    const known = chosen.flatMap((category) => this.figure(category).value ?? []);
    if (total !== undefined && this.overlaps(outermost, false).length === 0) return { lowest: total, highest: total };
    const highest = Math.min(total ?? Number.POSITIVE_INFINITY, whole?.value ?? Number.POSITIVE_INFINITY);
    return known.length > 0 && Number.isFinite(highest) ? { lowest: Math.max(...known), highest } : undefined;
  }

  /** Every pair that may have delegates in common. */
  overlaps(chosen: readonly Category[], withBounds: boolean): CategoryOverlap[] {
    return chosen.flatMap((a, index) =>
      chosen.slice(index + 1).flatMap((b) => {
        const reason = this.#overlap(a, b);
        if (!reason) return [];
        const [first, second] = this.#isIn(b, a) ? [b, a] : [a, b];
        const inBoth = withBounds ? this.#inBoth(first, second, reason) : undefined;
        return [{ first: this.figure(first), second: this.figure(second), reason, inBoth }];
      }),
    );
  }

  #overlap(a: Category, b: Category): OverlapReason | undefined {
    if (this.#isIn(a, b) || this.#isIn(b, a)) return 'NESTED';
    if (this.#areDisjoint(a, b)) return undefined;
    return a.scheme.key === b.scheme.key ? 'NOT_KNOWN_DISJOINT' : 'OVERLAPPING_SCHEMES';
  }

  #inBoth(first: Category, second: Category, reason: OverlapReason): CountRange | undefined {
    const [a, b] = [this.figure(first).value, this.figure(second).value];
    if (reason === 'NESTED') return a === undefined ? undefined : { lowest: a, highest: a };
    if (a === undefined || b === undefined) return undefined;
    const whole = this.whole([first, second])?.value ?? Number.POSITIVE_INFINITY;
    return { lowest: Math.max(0, a + b - whole), highest: Math.min(a, b) };
  }

  /** They are, or lie in, a category and its complement, or two parts of one scheme that are stated to exclude each other. */
  #areDisjoint(a: Category, b: Category): boolean {
    const [left, right] = [
      [a, ...this.#wholes(a)],
      [b, ...this.#wholes(b)],
    ];
    return left.some((x) =>
      right.some((y) => {
        if (x.complementOf.includes(y.key) || y.complementOf.includes(x.key)) return true;
        // A complement holds the other parts rather than being one of them.
        if (x.complementOf.length > 0 || y.complementOf.length > 0) return false;
        if (x.key === y.key || x.scheme.key !== y.scheme.key) return false;
        if (x.partOf !== undefined && x.partOf === y.partOf && (x.excludesOtherParts || y.excludesOtherParts)) return true;
        return x.scheme.disjoint === true && this.#isTop(x) && this.#isTop(y);
      }),
    );
  }

  #isTop(category: Category): boolean {
    return !this.#wholes(category).some(({ scheme }) => scheme.key === category.scheme.key);
  }

  #isIn(part: Category, whole: Category): boolean {
    return part.key !== whole.key && (this.#wholes(part).includes(whole) || this.#isInComplement(part, whole));
  }

  /** It lies in what a complement is a part of, and in none of those that the complement leaves out. */
  #isInComplement(part: Category, { complementOf, partOf }: Category): boolean {
    return (
      complementOf.length > 0 &&
      this.#wholes(part).some(({ key }) => key === partOf) &&
      complementOf.every((key) => {
        const left = this.request.categories.get(key);
        return left !== undefined && this.#areDisjoint(part, left);
      })
    );
  }

  /** What it is a part of, from the smallest to the largest. */
  #wholes(category: Category): Category[] {
    const wholes = new Set<Category>();
    for (let whole = this.#partOf(category); whole && !wholes.has(whole); whole = this.#partOf(whole)) wholes.add(whole);
    return [...wholes];
  }

  #partOf({ partOf }: Category): Category | undefined {
    return partOf === undefined ? undefined : this.request.categories.get(partOf);
  }
}

/** Missing where one of the figures is. */
function sumOf(figures: readonly CategoryFigure[]): number | undefined {
  return figures.reduce<number | undefined>(
    (sum, { value }) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  );
}

const complement = ({ lowest, highest }: CountRange, whole: number): CountRange => ({
  lowest: whole - highest,
  highest: whole - lowest,
});
