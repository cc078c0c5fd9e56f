import { type ExecutionResult, Kind, parse } from 'graphql';
import type { ExecuteRequest } from '../../packages/evidence-graph/src/execution/execute.js';
import type { InputPlaces } from './input-places.js';

/** Values of wrong types, sizes and scripts, for every place. */
const VALUES: readonly unknown[] = [
  '',
  '\u0000',
  '\ud800\u202e右\u200f𠮷😀e\u0301',
  '__proto__',
  "' } RETURN 1 // $(1) `x` \\",
  -1,
  1.5,
  2 ** 31 - 1,
  2 ** 53,
  true,
  null,
  ['', 'constructor', '\u0000'],
  {},
];

/** Rarer ones, as a request can bring them, or a program that embeds the graph: for one place of each name and type. */
const RARE_VALUES: readonly unknown[] = [
  'WyJub2RlIiwxXQ',
  'x'.repeat(100_000),
  '9'.repeat(400),
  0,
  1e308,
  5e-324,
  -(2 ** 31),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  [null],
  Array.from({ length: 1_001 }, (_, n) => n),
  nested(200),
  JSON.parse('{"__proto__": {"a": 1}}'),
];

export type Ask = (request: ExecuteRequest) => ExecutionResult | Promise<ExecutionResult>;

/** One of so many equal parts. */
export interface Part {
  readonly which: number;
  readonly of: number;
}
const WHOLE: Part = { which: 0, of: 1 };

/** Is told of each answer, and what was given to which places. */
export type Heed = (what: string, result: ExecutionResult) => void;

/** A value, and the variables that were given it. */
interface Given {
  readonly names: readonly string[];
  readonly value: unknown;
}
type Give = (given: Given) => Promise<ExecutionResult>;

/**
 * Gives values to each place: to the places of an operation together, and one by one where those that take it are not answered.
 * Fields that differ in their types alone take the same: all values are tried on the first, and on each other one that was answered
 * there and, given to its places together, one more, in turn; of these others, a part is tried.
 */
export async function askHostile(places: readonly InputPlaces[], ask: Ask, heed: Heed, others: Part = WHOLE): Promise<void> {
  const { stackTraceLimit } = Error;
  // Vitest maps each stack of each refusal to its source, which takes longer than all the rest.
  Error.stackTraceLimit = 0;
  try {
    const seen = new Set<string>();
    const kinds = new Map<string, { readonly answered: readonly Given[]; count: number }>();
    for (const place of places) {
      const give = giver(place, ask, heed);
      const known = kinds.get(kindOf(place));
      if (known === undefined) {
        kinds.set(kindOf(place), { answered: await giveAll(place, VALUES, give), count: 0 });
        await giveRare(place, seen, give);
        continue;
      }
      known.count += 1;
      if (known.count % others.of !== others.which) continue;
      await give({ names: place.variables.map((each) => each.name), value: VALUES[known.count % VALUES.length] });
      const answered = known.answered[known.count % known.answered.length];
      if (answered) await give(answered);
    }
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const kindOf = ({ variables }: InputPlaces): string => variables.map(placeOf).join();

type Variable = InputPlaces['variables'][number];

/** Conditions on any type are read alike. */
const placeOf = ({ name, type }: Variable): string => `${name}: ${type.replace(/\w+Where/, 'Where')}`;

/** What takes an object is of one kind whatever its name. */
const rarePlaceOf = ({ name, type }: Variable): string =>
  placeOf({ name: /(?:Filter|Match|Where|Having)\b/.test(type) ? '' : name, type });

function giver({ name, source }: InputPlaces, ask: Ask, heed: Heed): Give {
  const document = parse(source);
  return async ({ names, value }) => {
    const given = Object.fromEntries(names.map((each) => [each, value]));
    const variableValues = names.length === 1 && names[0] === 'last' ? { first: null, ...given } : given;
    const result = await ask({ document, variableValues });
    heed(`${name}(${names.join(', ')}): ${JSON.stringify(value)?.slice(0, 40)}`, result);
    return result;
  };
}

/** Gives each of several values; what was answered. */
async function giveAll({ variables }: InputPlaces, values: readonly unknown[], give: Give): Promise<Given[]> {
  const answered: Given[] = [];
  const tell = async (given: Given): Promise<ExecutionResult> => {
    const result = await give(given);
    if (result.data) answered.push(given);
    return result;
  };
  const all = variables.map((each) => each.name);
  for (const value of values) {
    const first = await tell({ names: all, value });
    const refused = refusedIn(first);
    const others = all.filter((each) => !refused.has(each));
    if (first.data || others.length === 0) continue;
    if (refused.size > 0 && (await tell({ names: others, value })).data) continue;
    for (const each of others) await tell({ names: [each], value });
  }
  return answered;
}

async function giveRare({ variables }: InputPlaces, seen: Set<string>, give: Give): Promise<void> {
  for (const variable of variables) {
    const place = rarePlaceOf(variable);
    if (seen.has(place)) continue;
    seen.add(place);
    for (const value of RARE_VALUES) await give({ names: [variable.name], value });
  }
}

/** The variables whose values were refused. */
export const refusedIn = ({ errors = [] }: ExecutionResult): Set<string> =>
  new Set(
    errors.flatMap(({ nodes = [] }) =>
      nodes.flatMap((node) => (node.kind === Kind.VARIABLE_DEFINITION ? node.variable.name.value : [])),
    ),
  );

/** What is wrong with an answer, if it is neither data nor a refusal. */
export function faultOf({ data, errors = [] }: ExecutionResult): string | undefined {
  if (!data && errors.length === 0) return 'neither data nor errors';
  return errors.find(({ extensions }) => !REFUSALS.has(String(extensions.code)))?.message;
}
const REFUSALS = new Set(['BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED', 'LIMIT_EXCEEDED']);

/** A list in a list, so many levels deep. */
function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}
