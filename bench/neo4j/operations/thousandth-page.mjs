import { COUNTS, idOf } from '../records.mjs';
import { withoutCursors } from './normalise.mjs';

const SIZE = 20;
const PAGES_BEFORE = 999;
const WALK = 100;

/** The thousandth page of a type; of a smaller graph, its last full one. */
export const thousandthPage = {
  name: 'thousandthPage',
  samples: (congresses) => {
    const before = Math.min(PAGES_BEFORE * SIZE, congresses * COUNTS.units - SIZE);
    const last = idOf('Unit', Math.ceil(before / COUNTS.units), 1 + ((before - 1) % COUNTS.units));
    return [{ before, last }];
  },
  ours: {
    query: `query ($after: String, $first: Int = ${SIZE}) {
  units(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { cursor node { id name(lang: EN) quota } }
  }
}`,
    variables: async ({ before }, ask) => {
      let after = null;
      for (let left = before; left > 0; left -= WALK) {
        const { units } = await ask({ after, first: Math.min(left, WALK) });
        after = units.pageInfo.endCursor;
      }
      return { after };
    },
    read: ({ units }) => withoutCursors(units),
  },
  floor: {
    statement: `MATCH (u:Unit) WHERE u.id > $last
WITH u ORDER BY u.id LIMIT ${SIZE + 1}
WITH collect({id: u.id, name: u.nameEn, quota: u.quota}) AS page
RETURN {
  totalCount: COUNT { (:Unit) },
  hasNextPage: size(page) > ${SIZE},
  nodes: page[..${SIZE}]
} AS data`,
  },
};
