import type { Ontology } from '../ontology/ontology.js';
import { escapeHidden } from './characters.js';
import type { Dataset } from './dataset.js';
import { type Draft, draftId } from './draft.js';
import { DatasetError, type Fault } from './fault.js';
import { readVersion } from './package.js';
import { readFiles } from './read.js';
import { type Rule, structuralRules } from './rules.js';
import type { SeedFile } from './text.js';

/** Writes what follows from a whole draft. */
export type Derive = (draft: Draft) => SeedFile;

/**
 * The dataset that the authored files hold, with what is derived from them.
 * Throws a {@link DatasetError} with every fault; rules over the whole are checked once each file can be parsed.
 */
export function loadDataset(
  ontology: Ontology,
  files: readonly SeedFile[],
  rules: readonly Rule[] = [],
  derive?: Derive,
): Dataset {
  const { draft, faults, isComplete: whole } = readFiles(ontology, files);
  if (whole && derive) faults.push(...readFiles(ontology, [derive(draft)], draft).faults);
  const breaches = whole ? [...structuralRules, ...rules].flatMap((rule) => rule(draft, ontology)) : [];
  const { version, faults: ofPackage } = readVersion(files);
  const all = distinct([...faults, ...ofPackage, ...breaches]).map((fault) => ({
    ...fault,
    wrong: escapeHidden(fault.wrong),
    right: escapeHidden(fault.right),
  }));
  if (all.length > 0) {
    const order = new Map(files.map(({ name }, index) => [name, index]));
    throw new DatasetError(
      all.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column),
    );
  }
  return {
    ...(version === undefined ? {} : { version }),
    nodes: [...draft.nodes.values()].map(({ id, type, key, properties }) => ({ id, type, key, properties })).sort(byId),
    relationships: draft.relationships
      .map((each) => ({
        id: draftId(each),
        type: each.type.name,
        from: each.from,
        to: each.to,
        properties: each.properties,
        evidence: each.evidence.map(({ id }) => id),
      }))
      .sort(byId),
  };
}

/** What is wrong with a column is wrong in each of its rows. */
const distinct = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.line}:${fault.column}:${fault.file}:${fault.wrong}`, fault])).values(),
];

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
