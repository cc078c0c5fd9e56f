import { chooseMediaType } from './negotiate.js';

const json = 'application/json';
export const graphqlResponse = 'application/graphql-response+json';

/** What answers of GraphQL can be. */
export const responseTypes = [json, graphqlResponse] as const;
/** The same, and pages. */
export const pageTypes = [...responseTypes, 'text/html', 'text/plain'] as const;

/** The media type of an answer of GraphQL; undefined where the caller accepts none. */
export const responseTypeOf = ({ headers }: Request): string | undefined => chooseMediaType(headers.get('accept'), responseTypes);

/** Whether the caller would rather have a page than JSON, as browsers do when an address is opened. */
export const prefersPage = ({ headers }: Request): boolean => isPageType(chooseMediaType(headers.get('accept'), pageTypes));

export const isPageType = (type: string | undefined): boolean => type?.startsWith('text/') ?? false;
