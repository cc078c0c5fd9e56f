import { type Label, storedIn, textIn } from '../ontology/language.js';
import { exactLabel, type Ontology } from '../ontology/ontology.js';

/** Stored values by the names of their properties. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * What qualifies what a relationship says: of how many, among what, when, whether it was done, and on what ground it is held. The words
 * stand in the enums of the ontology; a value that goes without saying has none.
 *
 * @param ends the modalities of what it joins
 */
export function qualifiers(ontology: Ontology, type: string, relationship: Values, ends: readonly unknown[]): Label[] {
  const { enums, languages } = ontology;
  const { extent, openEnded, assertion } = relationship;
  const wordOf = (name: string, value: unknown) => enums[name]?.values[String(value)]?.qualifier;
  return [
    wordOf('Extent', extent),
    openEnded === true ? OPEN_ENDED : undefined,
    conditionOf(relationship, languages),
    ...modalities(ontology, type, relationship, ends).map((modality) => wordOf('Modality', modality)),
    wordOf('Assertion', assertion),
  ].filter((each): each is Label => each !== undefined);
}

/** Its own modality, unless its label tells it, or else those of its ends; none where it speaks of the text. */
function modalities({ relationships }: Ontology, name: string, values: Values, ends: readonly unknown[]): readonly unknown[] {
  const type = relationships[name];
  if (!type?.allProperties.modality) return [];
  if (typeof values.modality !== 'string') return [...new Set(ends)];
  return exactLabel(type, values)?.property === 'modality' ? [] : [values.modality];
}

const OPEN_ENDED: Label = { zh: '列举未尽', en: 'in an open-ended list' };
const CONDITION: Label = { zh: '条件：', en: 'condition: ' };

function conditionOf(relationship: Values, languages: readonly string[]): Label | undefined {
  const texts = languages.flatMap((language) => {
    const condition = relationship[storedIn('condition', language)];
    return typeof condition === 'string' ? [[language, `${textIn(CONDITION, language)}${condition}`] as const] : [];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}
