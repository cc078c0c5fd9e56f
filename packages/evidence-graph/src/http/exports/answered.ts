import { idsIn } from '../../export/part-of.js';
import { statusOfCode } from '../failure.js';
import type { ServedGraph } from '../options.js';
import { refuse } from '../response.js';

/** The parameters by which an address of the endpoint names an operation. */
const PARAMETERS = ['query', 'variables', 'operationName', 'extensions', 'documentId'];

/** The operation that an address names; undefined where it names none. */
export function operationIn(parameters: URLSearchParams): URLSearchParams | undefined {
  const given = [...parameters].filter(([name]) => PARAMETERS.includes(name));
  return given.length > 0 ? new URLSearchParams(given) : undefined;
}

/** All IDs in the answer to an operation; where it has none, or is refused, what says so. */
export async function idsAnswered(
  { operate }: Pick<ServedGraph, 'operate'>,
  request: Request,
  operation: URLSearchParams,
): Promise<readonly string[] | Response> {
  const answer = await operate(request, operation);
  const { data, errors: [error] = [] } = (await answer.json()) as Answer;
  if (error) {
    const { message, extensions: { code } = { code: 'BAD_REQUEST' } } = error;
    return refuse(request, answer.ok ? statusOfPart(code) : answer.status, code, message);
  }
  const ids = idsIn(data);
  return ids.length > 0 ? ids : refuse(request, 400, 'BAD_REQUEST', NO_IDS);
}

/** The status for an answer that lacks a part. */
const statusOfPart = (code: string): number => statusOfCode(code) ?? (code === 'INTERNAL_SERVER_ERROR' ? 500 : 400);

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code: string } }[];
}

const NO_IDS = 'The answer to the query has no ID. Select `id` of what is to be exported.';
