import type { Label } from '../ontology/define.js';

/** Stored values by the names of their properties. */
export type Values = Readonly<Record<string, unknown>>;

/** What qualifies what a relationship says: of how many, among what, when, whether it was done, and on what ground it is held. */
export function qualifiers(relationship: Values, modalities: readonly unknown[]): Label[] {
  const { extent, openEnded, conditionZh, conditionEn, assertion } = relationship;
  return [
    EXTENTS[String(extent)],
    openEnded === true ? OPEN_ENDED : undefined,
    typeof conditionZh === 'string' ? { zh: `条件：${conditionZh}`, en: `condition: ${conditionEn}` } : undefined,
    ...[...new Set(modalities)].map((modality) => MODALITIES[String(modality)]),
    GROUNDS[String(assertion)],
  ].filter((each): each is Label => each !== undefined);
}

/** What is said of every case, or of nobody knows how many, needs no word where the words have none. */
const EXTENTS: Readonly<Record<string, Label>> = {
  ALL: { zh: '全部', en: 'all' },
  GENERAL: { zh: '普遍', en: 'generally' },
  SOME_UNITS: { zh: '部分选举单位', en: 'some electoral units' },
  SOME_REGIONS: { zh: '部分省区市', en: 'some regions' },
  ALTERNATIVE: { zh: '择一', en: 'one or another' },
};

const OPEN_ENDED: Label = { zh: '列举未尽', en: 'among others' };

/** What was done needs no word. */
const MODALITIES: Readonly<Record<string, Label>> = {
  REQUIRED: { zh: '要求，未必已做', en: 'demanded, not said to be done' },
  PROHIBITED: { zh: '禁止', en: 'forbidden' },
};

/** What is stated needs no word; what is not stated has one in the label. */
const GROUNDS: Readonly<Record<string, Label>> = {
  INFERRED: { zh: '推断', en: 'inferred' },
  DERIVED: { zh: '推算', en: 'derived' },
  BACKGROUND: { zh: '背景知识，原文没有', en: 'background: not in the article' },
};
