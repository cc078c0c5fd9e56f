import type { ValueNode } from 'graphql';
import { userInputError } from '../execution/error.js';
import type { GraphType } from '../execution/field.js';
import { describe } from '../ontology/describe.js';
import { instantOf, isMonth } from '../ontology/time.js';

/** The scalars that every graph has beside GraphQL's own. */
export type GraphScalarName = 'YearMonth' | 'DateTime' | 'FieldName' | 'Value';

/** A scalar of the graph: it takes only what it can be. */
export interface ScalarDefinition {
  readonly name: GraphScalarName;
  readonly description: string;
  readonly specifiedBy?: string;
  readonly kind: Extract<GraphType['kind'], 'wireScalar' | 'planScalar'>;
  /** The value that a request gives, in the form in which it is compared; throws where it is none. A literal stands at a node. */
  parse(given: unknown, node?: ValueNode): unknown;
}

export const YEAR_MONTH: ScalarDefinition = {
  name: 'YearMonth',
  description: describe('A month, as `2021-11`.', '年月'),
  kind: 'wireScalar',
  parse: text('a month', 'four digits, a hyphen and 01 to 12, as "2021-11"', (given) => (isMonth(given) ? given : undefined)),
};

export const DATE_TIME: ScalarDefinition = {
  name: 'DateTime',
  description: describe(
    'An instant (RFC 3339): answers give it in UTC, as `2022-09-26T18:58:58Z`; conditions take any offset, as `2022-09-27T02:58:58+08:00`.',
    '时刻',
  ),
  specifiedBy: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  kind: 'wireScalar',
  parse: text('an instant', '"2022-09-26T18:58:58Z" or "2022-09-27T02:58:58+08:00" (RFC 3339)', instantOf),
};

export const FIELD_NAME: ScalarDefinition = {
  name: 'FieldName',
  description: describe('The name of a field that leads to other nodes, such as `evidence`.', '字段名'),
  kind: 'planScalar',
  parse: text('the name of a field', 'the name as the schema has it, such as "evidence"', (given) =>
    /^[_a-z]\w*$/i.test(given) ? given : undefined,
  ),
};

export const VALUE: ScalarDefinition = {
  name: 'Value',
  description: describe('A string, a number or a boolean, as it is stored.', '值'),
  kind: 'wireScalar',
  parse: (given, node) => {
    if (typeof given === 'string' || typeof given === 'boolean' || Number.isFinite(given)) return given;
    throw wrongValue(given, 'a value', 'a string, a number or a boolean', node);
  },
};

/** Takes texts for which `read` has a value. */
function text(what: string, form: string, read: (given: string) => string | undefined): ScalarDefinition['parse'] {
  return (given, node) => {
    const value = typeof given === 'string' ? read(given) : undefined;
    if (value === undefined) throw wrongValue(given, what, form, node);
    return value;
  };
}

const wrongValue = (given: unknown, what: string, form: string, node: ValueNode | undefined) =>
  userInputError(`${shown(given)} is not ${what}; write ${form}.`, node);

function shown(given: unknown): string {
  if (Array.isArray(given)) return 'A list';
  if (typeof given === 'object') return given === null ? 'null' : 'An object';
  const written = typeof given === 'string' ? JSON.stringify(given) : String(given);
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
