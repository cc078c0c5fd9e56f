import type { Dataset, NodeRecord, PropertyValues, Rule } from 'evidence-graph/dataset';
import type { Mismatch, Verification } from 'evidence-graph/evidence';
import { nodeId } from 'evidence-graph/ontology';
import { evaluate, FormulaError, roundHalfUp } from './arithmetic.js';
import { deriveFigures } from './derived-figures.js';
import { type Bounds, roundingBounds } from './rounding.js';

/** A figure beside what its formula gives. */
export interface Recomputed {
  /** Unrounded. */
  readonly recomputed: number;
  /** The numbers in the formula. */
  readonly numbers: readonly number[];
  /** To how many decimals the two are compared. */
  readonly decimals: number;
  /** Whether the formula gives the figure at these decimals, and within its bounds where it has some. */
  readonly agrees: boolean;
}

/** What an `Observation` has of its own that a check looks at. */
export interface Figure {
  readonly value: number;
  readonly formula: string;
  readonly printed?: string | null | undefined;
  readonly decimals?: number | null | undefined;
  readonly lower?: number | null | undefined;
  readonly upper?: number | null | undefined;
}

/** Computes a figure anew. Throws a `FormulaError`. */
export function recompute({ value, formula, printed, decimals: said, lower, upper }: Figure): Recomputed {
  const { value: recomputed, numbers } = evaluate(formula);
  const decimals = said == null ? decimalsOf(printed ?? String(value)) : withinReason(said);
  const rounded = roundHalfUp(recomputed, decimals);
  const agrees = rounded === value && rounded >= (lower ?? rounded) && rounded <= (upper ?? rounded);
  return { recomputed, numbers, decimals, agrees };
}

/** Every figure is the one printed and what its formula gives, and the formula is made of the figures it names as inputs. */
export const figuresAgree: Rule = ({ nodes, relationships }) => {
  const inputs = inputsOf(relationships.map(({ type, from, to }) => ({ type: type.name, from, to })));
  return [...nodes.values()].flatMap((node) => wrongs(node, inputs, nodes).map((wrong) => ({ ...node.place, ...wrong })));
};

/** Computes every figure of a dataset that has a formula; lists what does not agree, of all figures. */
export function verifyFigures({ nodes, relationships }: Dataset): Verification {
  const inputs = inputsOf(relationships);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mismatches: Mismatch[] = nodes.flatMap((node) => wrongs(node, inputs, byId).map(({ wrong }) => ({ id: node.id, wrong })));
  return { checked: nodes.filter(hasFormula).length, mismatches: [...mismatches, ...wrongDerived(byId, relationships)] };
}

/** What follows from the stated figures is what stands in the dataset. */
function wrongDerived(nodes: ReadonlyMap<string, NodeRecord>, relationships: Dataset['relationships']): Mismatch[] {
  const isDerived = ({ type, properties }: NodeRecord) => type === 'Observation' && properties.assertion === 'DERIVED';
  const stated = new Map([...nodes].filter(([, node]) => !isDerived(node)));
  return deriveFigures({ nodes: stated, relationships }).flatMap(({ key, ...figure }) => {
    const id = nodeId('Observation', key);
    const properties = nodes.get(id)?.properties;
    const others = (['value', 'comparator', 'unit', 'formula', 'lower', 'upper'] as const).filter(
      (name) => properties?.[name] !== figure[name],
    );
    if (properties && others.length === 0) return [];
    return [
      {
        id,
        wrong: properties
          ? `its ${others.join(', ')} is not what follows from the stated figures`
          : 'it follows from the stated figures and is not there',
      },
    ];
  });
}

interface FigureNode {
  readonly id: string;
  readonly type: string;
  readonly properties: PropertyValues;
}

/** A figure to compute anew: the ontology requires its value, and types the rest. */
interface ComputedNode extends FigureNode {
  readonly properties: PropertyValues & Figure;
}

interface Wrong {
  readonly wrong: string;
  readonly right: string;
}

type Inputs = ReadonlyMap<string, readonly string[]>;

const INPUT_TYPES = new Set(['DERIVED_FROM', 'RECOMPUTED_FROM']);

/** The ids of the figures that each figure is computed from. */
function inputsOf(relationships: readonly { readonly type: string; readonly from: string; readonly to: string }[]): Inputs {
  const inputs = new Map<string, string[]>();
  for (const { type, from, to } of relationships) {
    if (INPUT_TYPES.has(type)) inputs.set(from, [...(inputs.get(from) ?? []), to]);
  }
  return inputs;
}

const hasFormula = (node: FigureNode): node is ComputedNode =>
  node.type === 'Observation' && typeof node.properties.formula === 'string';

function wrongs(node: FigureNode, inputs: Inputs, nodes: ReadonlyMap<string, FigureNode>): Wrong[] {
  const { id, type, properties } = node;
  if (type !== 'Observation' || typeof properties.value !== 'number') return [];
  const ids = (inputs.get(id) ?? []).filter((input) => nodes.has(input));
  const wrong = wrongPrinted(node);
  if (hasFormula(node)) wrong.push(...wrongFormula(node, ids, nodes), ...wrongCircle(id, inputs));
  else if (ids.length > 0 && properties.assertion !== 'DERIVED') {
    // Of a derived figure the rule of grounds says so.
    wrong.push({ wrong: `${id} has inputs and no formula`, right: 'Write how it is computed from them under formula' });
  }
  return wrong;
}

/** Where the number of decimals is said, the figure is printed as digits: the very ones of the value. */
function wrongPrinted({ id, properties: { value, printed, decimals } }: FigureNode): Wrong[] {
  if (typeof printed !== 'string' || decimals === undefined) return [];
  const digits = Number(value).toFixed(withinReason(Number(decimals)));
  return /^[\d.]+/.exec(printed)?.[0] === digits
    ? []
    : [{ wrong: `${id} is ${digits}, but printed is ${printed}`, right: 'Write the figure as the article has it' }];
}

function wrongFormula(
  { id, properties }: ComputedNode,
  inputs: readonly string[],
  nodes: ReadonlyMap<string, FigureNode>,
): Wrong[] {
  const found = tryRecompute(properties);
  if (found instanceof FormulaError) {
    return [
      {
        wrong: `The formula of ${id} cannot be read: ${found.message}`,
        right: 'It has numbers, + - * / and parentheses',
      },
    ];
  }
  const { numbers, recomputed, decimals, agrees } = found;
  const values = inputs.map((input) => Number(nodes.get(input)?.properties.value));
  const foreign = numbers.filter((number) => number !== PER_CENT && !values.includes(number));
  const unused = inputs.filter((_, index) => !numbers.includes(values[index] as number)); // values are as many as inputs
  const wrong: Wrong[] = [];
  if (inputs.length === 0 && properties.assertion !== 'DERIVED') {
    wrong.push({ wrong: `${id} has a formula and no inputs`, right: 'Name the figures in it under recomputedFrom' });
  }
  if (inputs.length > 0 && foreign.length > 0) {
    wrong.push({
      wrong: `The formula of ${id} has ${foreign.join(' and ')}, which none of its inputs is`,
      right: `Its inputs are ${inputs.map((input, index) => `${input} = ${values[index]}`).join(', ')}`,
    });
  } else if (unused.length > 0) {
    wrong.push({ wrong: `The formula of ${id} does not use ${unused.join(' and ')}`, right: 'Name the figures in it only' });
  }
  if (!agrees) wrong.push(disagreement(id, properties, recomputed, decimals));
  else wrong.push(...wrongBounds({ id, properties }, errorsOf(inputs, nodes)));
  return wrong;
}

/** The bounds of a derived figure are those that rounding of its inputs allows; of one that is a bound itself, they come from elsewhere. */
function wrongBounds(
  { id, properties: { assertion, comparator, formula, lower, upper } }: Pick<ComputedNode, 'id' | 'properties'>,
  errors: ReadonlyMap<number, number>,
): Wrong[] {
  if (assertion !== 'DERIVED' || comparator !== 'EQUAL') return [];
  const allowed = roundingBounds(formula, errors);
  if (allowed?.lower === (lower ?? undefined) && allowed?.upper === (upper ?? undefined)) return [];
  const shown = (bounds: Partial<Bounds> | undefined) => `${bounds?.lower ?? 'none'} and ${bounds?.upper ?? 'none'}`;
  return [
    {
      wrong: `The bounds of ${id} are ${shown({ ...(lower == null ? {} : { lower }), ...(upper == null ? {} : { upper }) })}, but rounding of its inputs allows ${shown(allowed)}`,
      right: allowed
        ? `Write lower: ${allowed.lower} and upper: ${allowed.upper}`
        : 'Remove lower and upper: no input is rounded',
    },
  ];
}

/** By how much each rounded input may be off. */
function errorsOf(inputs: readonly string[], nodes: ReadonlyMap<string, FigureNode>): ReadonlyMap<number, number> {
  return new Map(
    inputs.flatMap((input): [number, number][] => {
      const { value, unit, decimals } = nodes.get(input)?.properties ?? {};
      if (!ROUNDED_UNITS.has(unit)) return [];
      return [[Number(value), 0.5 / 10 ** withinReason(Number(decimals ?? decimalsOf(String(value))))]];
    }),
  );
}

/** Whatever is counted is exact. */
const ROUNDED_UNITS: ReadonlySet<unknown> = new Set(['PERCENT', 'PERCENTAGE_POINT', 'YEAR']);

/** What a share is multiplied by. */
const PER_CENT = 100;

function disagreement(id: string, { value, formula, lower, upper }: Figure, recomputed: number, decimals: number): Wrong {
  const bounds = [...(lower == null ? [] : [`at least ${lower}`]), ...(upper == null ? [] : [`at most ${upper}`])];
  return {
    wrong: `${id} is ${[value, ...bounds].join(', ')}, but ${formula} gives ${roundHalfUp(recomputed, decimals).toFixed(decimals)}`,
    right: 'Mend the figure, its formula or its inputs',
  };
}

/** A figure that goes into its own computation checks nothing. */
function wrongCircle(id: string, inputs: Inputs): Wrong[] {
  const reached = new Set<string>(inputs.get(id));
  for (const each of reached) for (const input of inputs.get(each) ?? []) reached.add(input);
  return reached.has(id)
    ? [{ wrong: `${id} is computed from itself`, right: 'Compute it from figures that do not rest on it' }]
    : [];
}

function tryRecompute(figure: Figure): Recomputed | FormulaError {
  try {
    return recompute(figure);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

/** A number of decimals that a float has. */
const withinReason = (decimals: number): number => Math.min(Math.max(decimals, 0), 12);

const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
