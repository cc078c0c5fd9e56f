import type { Label } from '../ontology/define.js';
import type { Ontology } from '../ontology/ontology.js';

/** Stored values by the names of their properties. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * What qualifies what a relationship says: of how many, among what, when, whether it was done, and on what ground it is held. The words
 * stand in the enums of the ontology; a value that goes without saying has none.
 */
export function qualifiers({ enums }: Ontology, relationship: Values, modalities: readonly unknown[]): Label[] {
  const { extent, openEnded, conditionZh, conditionEn, assertion } = relationship;
  const wordOf = (name: string, value: unknown) => enums[name]?.values[String(value)]?.qualifier;
  return [
    wordOf('Extent', extent),
    openEnded === true ? OPEN_ENDED : undefined,
    typeof conditionZh === 'string' ? { zh: `条件：${conditionZh}`, en: `condition: ${conditionEn}` } : undefined,
    ...[...new Set(modalities)].map((modality) => wordOf('Modality', modality)),
    wordOf('Assertion', assertion),
  ].filter((each): each is Label => each !== undefined);
}

const OPEN_ENDED: Label = { zh: '列举未尽', en: 'in an open-ended list' };
