import { getNamedType, isObjectType } from 'graphql';
import { ontology } from '../dist/ontology/index.js';
import { SortKeys } from '../packages/evidence-graph/dist/stores/sort-keys.js';

/** A root value for graphql-js: every node a plain object whose relations are objects and arrays already. */
export function joinObjects(schema, dataset) {
  const nodes = new Map(dataset.nodes.map(({ id, type, key, properties }) => [id, plainNode(id, type, key, properties)]));
  const sortKeys = new SortKeys(ontology, dataset);
  for (const { name: type, relations } of ontology.nodeTypes) {
    const links = new Map();
    for (const relation of Object.values(relations)) links.set(relation.name, new Map());
    for (const record of dataset.relationships) {
      const { type: relationship, from, to, properties } = record;
      for (const { name, relationship: wanted, direction } of Object.values(relations)) {
        if (wanted !== relationship) continue;
        const [here, there] = direction === 'OUT' ? [from, to] : [to, from];
        const known = links.get(name).get(here);
        const link = {
          there,
          order: direction === 'OUT' ? (properties.order ?? 0) : 0,
          sortKey: sortKeys.ofRelationship(record),
        };
        if (known) known.push(link);
        else links.get(name).set(here, [link]);
      }
    }
    for (const node of [...nodes.values()].filter((each) => each.__typename === type)) {
      for (const relation of Object.values(relations)) {
        const { ordered } = relation;
        const found = (links.get(relation.name).get(node.id) ?? [])
          .sort((a, b) => (ordered ? a.order - b.order : 0) || (a.sortKey < b.sortKey ? -1 : 1))
          .map(({ there }) => nodes.get(there));
        const field = schema.getType(type).getFields()[relation.name];
        const isConnection = isObjectType(getNamedType(field.type)) && getNamedType(field.type).name.endsWith('Connection');
        node[relation.name] = isConnection ? { nodes: found } : relation.many ? found : (found[0] ?? null);
      }
    }
  }
  const inOrder = [...nodes.values()].sort((a, b) => (sortKeys.ofNode(a) < sortKeys.ofNode(b) ? -1 : 1));
  const root = {};
  for (const { name, plural } of ontology.nodeTypes) {
    root[`${name[0].toLowerCase()}${name.slice(1)}`] = ({ key }) => nodes.get(`${name}:${key}`);
    const all = inOrder.filter((each) => each.__typename === name);
    root[plural] = ({ first }) => ({ nodes: all.slice(0, first) });
  }
  return root;
}

function plainNode(id, type, key, properties) {
  const node = { __typename: type, id, key };
  for (const [name, { kind }] of Object.entries(ontology.types[type].properties)) {
    if (kind === 'localized') node[name] = ({ lang }) => properties[`${name}${lang === 'EN' ? 'En' : 'Zh'}`] ?? null;
    else node[name] = properties[name] ?? null;
  }
  return node;
}
