import { type GraphQLOutputType, type GraphQLSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { graphFieldOf, isItemType } from './field.js';

/** Refuses a schema in which resolvers of its own give nodes or relationships: what clients ask of those could not be planned. */
export function assertPlannable(schema: GraphQLSchema): void {
  const givesItems = (output: GraphQLOutputType): boolean => {
    const type = getNamedType(output);
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    return types.some(isItemType);
  };
  const faults = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !graphFieldOf(field) && givesItems(field.type))
        .map(({ name }) => `${type.name}.${name}`),
    );
  if (faults.length === 0) return;
  throw new Error(
    `A resolver gives nodes or relationships of the graph, which cannot be planned: ${faults.join(', ')}. ` +
      'Declare the field with graphNode or graphNodes, and give ids; or with graphResult, whose parts name them by id.',
  );
}
