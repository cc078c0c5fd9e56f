import type { LabelledBy, NodeDefinition, Properties, RelationshipDefinition } from './define.js';
import { languageFaults, languagesWithout } from './language.js';
import type { OntologyDefinition } from './ontology.js';
import { sourceOrderFaults } from './source-order.js';
import { stagingFaults } from './staging.js';

/** Everything that is wrong with a definition before its types are linked. */
export function definitionFaults(definition: OntologyDefinition): string[] {
  const { name, languages, interfaces, nodes, relationships, families = {}, sourceOrder } = definition;
  const isTaken = name in nodes || name in interfaces;
  return [
    ...languageFaults(languages),
    ...(isTaken ? [`${name} is the graph's name and a type's`] : []),
    ...stagingFaults([name, ...Object.keys(interfaces), ...Object.keys(nodes)]),
    ...Object.entries({ ...interfaces, ...nodes, ...relationships }).flatMap(([each, { label }]) =>
      languagesWithout(label, languages).map((language) => `${each} has no label in ${language}`),
    ),
    ...Object.entries(families).flatMap(([each, { label }]) =>
      languagesWithout(label, languages).map((language) => `the family ${each} has no label in ${language}`),
    ),
    ...Object.entries(nodes).flatMap(([each, node]) => nodeFaults(definition, each, node)),
    ...Object.entries(relationships).flatMap(([each, relationship]) => relationshipFaults(definition, each, relationship)),
    ...(sourceOrder ? sourceOrderFaults(sourceOrder, definition) : []),
  ];
}

function nodeFaults({ interfaces, families = {} }: OntologyDefinition, name: string, node: NodeDefinition): string[] {
  const faults = name in interfaces ? [`${name} is declared as a node type and as an interface`] : [];
  faults.push(...displayFaults(name, node, Object.keys(families)));
  for (const implemented of node.implements) {
    const found = interfaces[implemented];
    if (!found) faults.push(`${name} implements ${implemented}, which is not declared`);
    for (const parent of found?.implements ?? []) {
      if (!node.implements.includes(parent)) faults.push(`${name} implements ${implemented} and so must list ${parent}`);
    }
  }
  return faults;
}

/** What is wrong with how pictures are told to show a type. */
function displayFaults(name: string, { family, prominence }: NodeDefinition, families: readonly string[]): string[] {
  const faults: string[] = [];
  if (family !== undefined && !families.includes(family)) {
    const declared = families.length > 0 ? `: choose ${families.join(', ')}` : ': declare it in `families`';
    faults.push(`${name} is of the family ${family}, which is not declared${declared}`);
  }
  if (prominence !== undefined && !(Number.isInteger(prominence) && prominence >= 0 && prominence <= 9)) {
    faults.push(`${name} has the prominence ${prominence}: write a whole number from 0 to 9`);
  }
  return faults;
}

/** What every relationship has, whatever its properties. */
const OF_RELATIONSHIPS = ['id', 'key', 'type', 'from', 'to', 'evidence'];

function relationshipFaults(definition: OntologyDefinition, name: string, relationship: RelationshipDefinition): string[] {
  const { nodes, interfaces, relationships, relationshipProperties } = definition;
  const { from, to, ordered, upOver, isSubjectMatter, labelledBy, without, properties } = relationship;
  const undeclared = [from, to].filter((end) => !(end in nodes) && !(end in interfaces));
  const faults = undeclared.map((end) => `${name} ends at ${end}, which is not declared`);
  const whole = upOver === undefined ? undefined : relationships[upOver];
  if (upOver !== undefined && (whole?.from !== to || whole.to !== to)) {
    faults.push(`${name} goes up over ${upOver}, which does not lead from ${to} to ${to}`);
  }
  if (ordered && !('order' in properties) && !(isSubjectMatter && 'order' in relationshipProperties)) {
    faults.push(`${name} is ordered but has no property 'order'`);
  }
  const shared = isSubjectMatter ? relationshipProperties : {};
  const taken = OF_RELATIONSHIPS.filter((reserved) => reserved in properties);
  return [
    ...faults,
    ...labelledBy.flatMap((each) => labelFaults(name, each, properties, shared)),
    ...without.filter((each) => !(each in shared)).map((each) => `${name} is without ${each}, which no other has`),
    ...taken.map((reserved) => `${name}.${reserved} is taken: every relationship has it`),
  ];
}

/** A relationship that is labelled by a property has labels for all values of its own one, for some of a shared one, and for nothing else. */
function labelFaults(name: string, { property, labels }: LabelledBy, own: Properties, shared: Properties): string[] {
  const values = Object.keys((own[property] ?? shared[property])?.enum?.values ?? {});
  if (values.length === 0) return [`${name} is labelled by ${property}, which is no enum of its own`];
  const labelled = Object.keys(labels);
  const due = property in own ? values : [];
  return [
    ...due.filter((value) => !labelled.includes(value)).map((value) => `${name} has no label for ${value}`),
    ...labelled.filter((value) => !values.includes(value)).map((value) => `${name} has a label for ${value}, which is no value`),
  ];
}
