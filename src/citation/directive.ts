import { DirectiveLocation, type DocumentNode, GraphQLDirective, getOperationAST } from 'graphql';

/** `@cite` on an operation asks for the evidence of everything in its answer. */
export const citeDirective = new GraphQLDirective({
  name: 'cite',
  description:
    'Lists in `extensions.citations` the evidence of every entity and relationship in the answer, in the order of the article, with a bibliography. 列出答案的全部出处',
  locations: [DirectiveLocation.QUERY],
});

export const isCited = (document: DocumentNode, operationName: string | null | undefined): boolean =>
  getOperationAST(document, operationName)?.directives?.some(({ name }) => name.value === citeDirective.name) ?? false;
