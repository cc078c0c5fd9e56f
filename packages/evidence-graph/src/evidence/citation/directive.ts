import { DirectiveLocation, GraphQLDirective, type OperationDefinitionNode } from 'graphql';

/** `@cite` on an operation asks for the evidence of everything in its answer. */
export const citeDirective = new GraphQLDirective({
  name: 'cite',
  description:
    'Lists in `extensions.citations` the evidence of everything in the answer, in the order of the article, with a bibliography; in `extensions.uncited` what has no place of its own, and why.',
  locations: [DirectiveLocation.QUERY],
});

export const asksForCitations = ({ directives }: OperationDefinitionNode): boolean =>
  directives?.some(({ name }) => name.value === citeDirective.name) ?? false;
