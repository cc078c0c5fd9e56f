import { Fault } from '../../fault.js';
import { messages } from './messages.js';

/** An operation as the view has it: both are texts, the variables those of a JSON object or empty. */
export interface OperationText {
  readonly query: string;
  readonly variables: string;
}

/** The variables of an operation. Throws a {@link Fault} where their text is no JSON object. */
export function variablesOf(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault(messages.badVariables);
  return value as Record<string, unknown>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // what the browser says of it is for programmers, in the browser's own language
  }
}

/** A command for a POSIX shell that asks the endpoint. Throws as {@link variablesOf} does. */
export function asCurl(endpoint: URL, operation: OperationText): string {
  return `curl -s ${quoted(endpoint.href)} -H 'content-type: application/json' --data-raw ${quoted(JSON.stringify(bodyOf(operation)))}`;
}

/** An expression of JavaScript that asks the endpoint. Throws as {@link variablesOf} does. */
export function asFetch(endpoint: URL, operation: OperationText): string {
  return `await fetch(${JSON.stringify(endpoint.href)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(${JSON.stringify(bodyOf(operation), null, 2).replaceAll('\n', '\n  ')}),
}).then((response) => response.json())`;
}

/** The address of the endpoint's playground with the operation in it. */
export function playgroundOf(endpoint: URL, { query, variables }: OperationText): string {
  const address = new URL(endpoint);
  address.searchParams.set('query', query);
  if (variables.trim() !== '') address.searchParams.set('variables', variables);
  return address.href;
}

function bodyOf({ query, variables }: OperationText): { query: string; variables?: Record<string, unknown> } {
  return variables.trim() === '' ? { query } : { query, variables: variablesOf(variables) };
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
