import { DirectiveLocation, GraphQLDirective, type OperationDefinitionNode } from 'graphql';

/** `@cost` on an operation asks what it may cost. */
export const costDirective = new GraphQLDirective({
  name: 'cost',
  description:
    'Tells in `extensions.cost` the most nodes that the operation could return, the most that are allowed, and the field that weighs most.',
  locations: [DirectiveLocation.QUERY],
});

export const asksForCost = ({ directives }: OperationDefinitionNode): boolean =>
  directives?.some(({ name }) => name.value === costDirective.name) ?? false;
