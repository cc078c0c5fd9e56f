import type { GraphQLParams } from 'graphql-yoga';
import { requestError } from '../error.js';
import { assertHash, documentIdNames, hashIn, type PersistedTexts, textBy } from './persisted-query.js';

type Fields = Readonly<Record<string, unknown>>;

/** The parameters of a request of GraphQL over HTTP; what else is sent is ignored. Refuses those of a wrong kind. */
export function readParams(sent: unknown, persisted: PersistedTexts | undefined): GraphQLParams {
  if (Array.isArray(sent)) throw badRequest('Send one operation a request: batches are not answered.');
  if (!isMap(sent)) throw badRequest('The body must be a JSON object, such as {"query": "{ __typename }"}.');
  const extensions = mapIn(sent, 'extensions');
  return {
    query: queryIn(sent, extensions, persisted),
    ...defined('operationName', textIn(sent, 'operationName')),
    ...defined('variables', mapIn(sent, 'variables')),
    ...defined('extensions', extensions),
  };
}

/** As {@link readParams}, from an address; an empty parameter counts as none. */
export function readSearchParams(search: URLSearchParams, persisted: PersistedTexts | undefined): GraphQLParams {
  const sent = Object.fromEntries([...search].filter(([, value]) => value !== ''));
  return readParams({ ...sent, ...parsed(sent, 'variables'), ...parsed(sent, 'extensions') }, persisted);
}

function queryIn(sent: Fields, extensions: Fields | undefined, persisted: PersistedTexts | undefined): string {
  const query = textIn(sent, 'query');
  if (query) {
    assertHash(query, extensions?.persistedQuery, persisted);
    return query;
  }
  const sentHash = extensions?.persistedQuery;
  const ids = [hashIn(sentHash) ?? sentHash, ...documentIdNames.map((name) => sent[name])];
  if (ids.some((id) => id !== undefined && id !== null)) return textBy(ids, persisted);
  throw badRequest('There is no query. Send the text of the operation as `query`.');
}

function textIn(sent: Fields, name: string): string | undefined {
  const value = sent[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw badRequest(`The parameter \`${name}\` must be a text.`);
}

function mapIn(sent: Fields, name: string): Fields | undefined {
  const value = sent[name] ?? undefined;
  if (value === undefined || isMap(value)) return value;
  throw badRequest(`The parameter \`${name}\` must be a JSON object, or left out.`);
}

function parsed(sent: Fields, name: string): Fields {
  const text = sent[name];
  if (typeof text !== 'string') return {};
  try {
    return { [name]: JSON.parse(text) };
  } catch {
    throw badRequest(`The parameter \`${name}\` in the address must be JSON.`);
  }
}

const badRequest = (message: string) => requestError('BAD_REQUEST', 400, message);

const isMap = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const defined = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
