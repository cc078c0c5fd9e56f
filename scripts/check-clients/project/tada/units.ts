import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
import type { UnitToEvidence } from '../documents';
import type { introspection } from './graphql-env';

const graphql = initGraphQLTada<{ introspection: introspection }>();

const unitFields = graphql(`
  fragment UnitFields on ElectionUnit {
    id
    name(lang: EN)
  }
`);

export const unitsQuery = graphql(
  `
    query Units($first: Int!, $where: ElectionUnitWhere) {
      electionUnits(first: $first, where: $where) {
        totalCount
        nodes {
          ...UnitFields
        }
      }
    }
  `,
  [unitFields],
);

export const variables: VariablesOf<typeof unitsQuery> = { first: 3, where: { name: { en: { contains: 'a' } } } };
export const total = (result: ResultOf<typeof unitsQuery>): number => result.electionUnits.totalCount;

/** The documents of the package have their types here, too. */
export const variablesOfExample: VariablesOf<typeof UnitToEvidence> = { key: 'beijing' };
export const nameIn = ({ electionUnit }: ResultOf<typeof UnitToEvidence>): string | undefined => electionUnit?.name;
