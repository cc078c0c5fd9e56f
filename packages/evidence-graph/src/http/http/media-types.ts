import { chooseMediaType } from './negotiate.js';

const json = 'application/json';
export const graphqlResponse = 'application/graphql-response+json';

/** The media type of an answer of GraphQL; undefined where the caller accepts none. */
export const responseTypeOf = ({ headers }: Request): string | undefined =>
  chooseMediaType(headers.get('accept'), [json, graphqlResponse]);

/** Whether the caller would rather have a page than JSON, as browsers do when an address is opened. */
export const prefersPage = ({ headers }: Request): boolean =>
  chooseMediaType(headers.get('accept'), [json, graphqlResponse, 'text/html', 'text/plain'])?.startsWith('text/') ?? false;
