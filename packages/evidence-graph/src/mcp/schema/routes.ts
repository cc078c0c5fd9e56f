import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** The fields that lead from the root to a type, each as it is written with its required arguments. */
export type Route = readonly string[];

/** The shortest route to every type that can be got to, those without required arguments first. */
export function routesIn(schema: GraphQLSchema): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  let reached: readonly (readonly [GraphQLNamedType | null | undefined, Route])[] = [[schema.getQueryType(), []]];
  while (reached.length > 0) {
    const next: [GraphQLNamedType, Route][] = [];
    for (const [type, route] of reached) {
      if (!type || routes.has(type.name)) continue;
      routes.set(type.name, route);
      next.push(
        ...fieldsOf(type).map((field): [GraphQLNamedType, Route] => [getNamedType(field.type), [...route, writtenField(field)]]),
      );
    }
    reached = next;
  }
  return routes;
}

/** A query that gets to a field of a type, or to the type; undefined where no route leads there. */
export function queryTo(routes: ReadonlyMap<string, Route>, type: GraphQLNamedType, field: string | null): string | undefined {
  const route = routes.get(type.name);
  const last = field === null ? undefined : fieldsOf(type).find(({ name }) => name === field);
  if (!route) return undefined;
  const steps = last ? [...route, writtenField(last)] : route;
  const target = last ? getNamedType(last.type) : type;
  const leaf = isObjectType(target) || isInterfaceType(target) ? ' { __typename }' : '';
  return steps.length === 0 ? undefined : `{ ${steps.join(' { ')}${leaf}${' }'.repeat(steps.length)}`;
}

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).sort((one, other) => requiredOf(one).length - requiredOf(other).length);
}

const requiredOf = ({ args }: GraphQLField<unknown, unknown>) => args.filter(isRequiredArgument);

function writtenField(field: GraphQLField<unknown, unknown>): string {
  const required = requiredOf(field).map(({ name, type }) => `${name}: ${/String|ID/.test(String(type)) ? '"…"' : '…'}`);
  return `${field.name}${required.length > 0 ? `(${required.join(', ')})` : ''}`;
}
