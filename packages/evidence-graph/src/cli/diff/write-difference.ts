import { canonical } from '../../dataset/canonical.js';
import { count, describeVersion } from '../terminal.js';
import type { Change, ChangedValue, GraphDifference } from './compare.js';

/** Two graphs, and how the second differs. */
export interface Compared {
  readonly before: Side;
  readonly after: Side;
  readonly difference: GraphDifference;
}

interface Side {
  /** Where it was read. */
  readonly place: string;
  /** The version that its authors give it. */
  readonly version: string | null;
  readonly hash: string;
  readonly size: number;
}

export type DifferenceFormat = 'table' | 'json' | 'changelog';

/** How graphs differ, in each form. */
export const differenceFormats: Readonly<Record<DifferenceFormat, (compared: Compared) => string>> = { table, json, changelog };

/** A line for each thing, and one for each of its values that changed. */
function table({ before, after, difference }: Compared): string {
  const { added, removed, changed, moved } = difference;
  const side = (sign: string, { place, version, hash, size }: Side): string =>
    `${sign} ${place}: ${count(size)} records, ${describeVersion({ version, hash })}`;
  const changes = (sign: string, all: readonly Change[]): string[] =>
    all.flatMap(({ id, values }) => [`${sign} ${id}`, ...values.map((each) => `    ${valueLine(each)}`)]);
  return [
    side('-', before),
    side('+', after),
    `${count(added.length)} added, ${count(removed.length)} removed, ${count(changed.length)} changed, ${count(moved.length)} moved`,
    ...added.map((id) => `+ ${id}`),
    ...removed.map((id) => `- ${id}`),
    ...changes('~', changed),
    ...changes('>', moved),
  ].join('\n');
}

function json(compared: Compared): string {
  return JSON.stringify(compared, null, 2);
}

/** A section for each kind of change, as Keep a Changelog has them. */
function changelog({ after, difference }: Compared): string {
  const { added, removed, changed, moved } = difference;
  const named = ({ id, values }: Change): string => `- \`${id}\`: ${values.map(valueLine).join('; ')}`;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', `### ${title}`, '', ...lines] : [];
  return [
    `## Data ${after.version === null ? '' : `${after.version}, `}${after.hash.slice(0, 12)}`,
    ...section(
      'Added',
      added.map((id) => `- \`${id}\``),
    ),
    ...section('Changed', changed.map(named)),
    ...section(
      'Removed',
      removed.map((id) => `- \`${id}\``),
    ),
    ...section(
      'Moved in the source',
      moved.map(({ id }) => `- \`${id}\``),
    ),
    ...(added.length + removed.length + changed.length + moved.length > 0 ? [] : ['', 'Nothing changed.']),
  ].join('\n');
}

const valueLine = ({ name, before, after }: ChangedValue): string => `${name}: ${shown(before)} → ${shown(after)}`;

const shown = (value: unknown): string => (value === undefined ? 'none' : canonical(value));
