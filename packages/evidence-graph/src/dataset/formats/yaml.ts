import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Place } from '../fault.js';
import type { Entry, FormatReader, Located } from './located.js';
import { plainYamlFaults } from './plain-yaml.js';
import { syntaxFaults } from './yaml-syntax.js';

export const readYaml: FormatReader = (text, placeOf) => {
  const { faults, isDeep } = plainYamlFaults(text);
  // Repeated keys are found later: the parser would compare each key of a map with each other one.
  const document = parseDocument(isDeep ? '' : text, {
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const wrong = [...faults, ...syntaxFaults(document, text, faults.length > 0)];
  if (wrong.length > 0) return wrong;
  const { contents } = document;
  return contents === null || (isScalar(contents) && contents.source === '') ? {} : { root: locate(contents, placeOf) };
};

/** A node that the parser left out has the place of what it belongs to. */
function locate(node: Node | null, placeOf: (offset: number) => Place, owner: Place = placeOf(0)): Located {
  const place = placeAt(node, placeOf, owner);
  if (isMap(node)) {
    const entries = node.items.map((pair: Pair): Entry => {
      const key = pair.key as Node | null;
      const keyPlace = placeAt(key, placeOf, place);
      return { name: sourceOf(key), value: locate(pair.value as Node | null, placeOf, keyPlace), place: keyPlace };
    });
    return { kind: 'map', entries, place };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => locate(item as Node | null, placeOf, place)), place };
  return { kind: 'scalar', value: isScalar(node) ? node.value : undefined, text: sourceOf(node), place };
}

const placeAt = (node: Node | null, placeOf: (offset: number) => Place, owner: Place): Place =>
  node?.range ? placeOf(node.range[0]) : owner;

const sourceOf = (node: Node | null): string => (isScalar(node) ? (node.source ?? '') : '');
