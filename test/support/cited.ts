import { type DocumentNode, Kind } from 'graphql';

/** A document whose operations have `@cite`. */
export const cited = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? {
          ...definition,
          directives: [
            ...(definition.directives ?? []),
            { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'cite' }, arguments: [] },
          ],
        }
      : definition,
  ),
});
