import type { InterfaceDefinition, NodeDefinition, Property, RelationshipDefinition } from './define.js';

/** Where things stand in the source. */
export interface SourceOrder {
  /** The number at which a node begins in the source; nodes that have none stand where their evidence does. */
  readonly start: string;
  /** The number behind its end. */
  readonly end?: string;
  /** The relationship from a node to its evidence. */
  readonly evidence?: string;
  /** The type of the source itself, which comes first. */
  readonly source?: string;
  /** What comes last, though it may have evidence: what has one of these values of a property, such as what is derived. */
  readonly last?: { readonly property: string; readonly values: readonly string[] };
}

interface Declared {
  readonly interfaces: Readonly<Record<string, InterfaceDefinition>>;
  readonly nodes: Readonly<Record<string, NodeDefinition>>;
  readonly relationships: Readonly<Record<string, RelationshipDefinition>>;
}

/** What an order names that is not there, or cannot give an order. */
export function sourceOrderFaults({ start, end, evidence, source, last }: SourceOrder, declared: Declared): string[] {
  const { interfaces, nodes, relationships } = declared;
  const properties = [...Object.values(interfaces), ...Object.values(nodes)].map((each) => each.properties);
  const named = (name: string): Property[] => properties.flatMap((each) => each[name] ?? []);
  const faults: string[] = [];
  for (const name of [start, ...(end === undefined ? [] : [end])]) {
    if (!named(name).some(isNumber)) faults.push(`sourceOrder names ${name}, which is no number of a node type or interface`);
  }
  if (evidence !== undefined && !Object.hasOwn(relationships, evidence)) faults.push(notDeclared(evidence));
  if (source !== undefined && !Object.hasOwn(nodes, source)) faults.push(notDeclared(source));
  if (last) faults.push(...lastFaults(last, named(last.property)));
  return faults;
}

function lastFaults({ property, values }: NonNullable<SourceOrder['last']>, found: readonly Property[]): string[] {
  if (found.length === 0) return [`sourceOrder puts last by ${property}, which is no property of a node type or interface`];
  const known = found.flatMap((each) => Object.keys(each.enum?.values ?? {}));
  if (known.length === 0) return [];
  return values
    .filter((value) => !known.includes(value))
    .map((value) => `sourceOrder puts ${value} last, which is no value of ${property}`);
}

const isNumber = ({ kind, list }: Property): boolean => !list && (kind === 'int' || kind === 'float');

const notDeclared = (name: string): string => `sourceOrder names ${name}, which is not declared`;
