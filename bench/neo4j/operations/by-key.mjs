import { idOf, keyOf } from '../records.mjs';
import { withoutListsOf } from './normalise.mjs';
import { perUnit } from './samples.mjs';

/** One node, six scalars. */
export const byKey = {
  name: 'byKey',
  samples: (congresses) =>
    perUnit('byKey', congresses, (...numbers) => ({ id: idOf('Unit', ...numbers), key: keyOf.Unit(...numbers) })),
  ours: { query: 'query ($key: String!) { unit(key: $key) { id key name(lang: EN) kind position quota } }' },
  floor: {
    statement:
      'MATCH (u:Unit {id: $id}) RETURN {unit: {id: u.id, key: u.key, name: u.nameEn, kind: u.kind, position: u.position, quota: u.quota}} AS data',
  },
  peer: {
    query: 'query ($id: ID!) { unit: units(where: { id: { eq: $id } }) { id key name: nameEn kind position quota } }',
    read: withoutListsOf(['unit']),
  },
};
