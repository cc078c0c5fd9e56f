import { getNamedType, isObjectType } from 'graphql';
import { ontology } from '../dist/ontology/index.js';

/** A root value for graphql-js: every node a plain object whose relations are objects and arrays already. */
export function joinObjects(schema, dataset) {
  const nodes = new Map(dataset.nodes.map(({ id, type, key, properties }) => [id, plainNode(id, type, key, properties)]));
  for (const { name: type, relations } of ontology.nodeTypes) {
    const links = new Map();
    for (const relation of Object.values(relations)) links.set(relation.name, new Map());
    for (const { type: relationship, from, to, properties } of dataset.relationships) {
      for (const { name, relationship: wanted, direction } of Object.values(relations)) {
        if (wanted !== relationship) continue;
        const [here, there] = direction === 'OUT' ? [from, to] : [to, from];
        const known = links.get(name).get(here);
        const link = { there, order: direction === 'OUT' ? (properties.order ?? 0) : 0 };
        if (known) known.push(link);
        else links.get(name).set(here, [link]);
      }
    }
    for (const node of [...nodes.values()].filter((each) => each.__typename === type)) {
      for (const relation of Object.values(relations)) {
        const { ordered } = relation;
        const found = (links.get(relation.name).get(node.id) ?? [])
          .sort((a, b) => (ordered ? a.order - b.order : 0) || (a.there < b.there ? -1 : 1))
          .map(({ there }) => nodes.get(there));
        const field = schema.getType(type).getFields()[relation.name];
        const isConnection = isObjectType(getNamedType(field.type)) && getNamedType(field.type).name.endsWith('Connection');
        node[relation.name] = isConnection ? { nodes: found } : relation.many ? found : (found[0] ?? null);
      }
    }
  }
  const byId = [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const root = {};
  for (const { name, plural } of ontology.nodeTypes) {
    root[`${name[0].toLowerCase()}${name.slice(1)}`] = ({ key }) => nodes.get(`${name}:${key}`);
    const all = byId.filter((each) => each.__typename === name);
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
