import type { Fact } from '../../src/views/source/facts.js';
import type { Evidence, Section } from '../../src/views/source/source-reader.js';

/** An evidence of a sample. */
export const evidence = (id: string, start: number, end: number, rest: Partial<Evidence> = {}): Evidence => ({
  id,
  start,
  end,
  exact: 'a term',
  exactStart: null,
  facts: [],
  ...rest,
});

/** An entity that the source states. */
export const named = (id: string, type = 'Thing'): Fact => ({ id, assertion: 'STATED', node: { id, type, zh: id, en: id } });

/** A relationship that the source states, between nodes of two types. */
export const related = (id: string, from: string, to: string, rest: Partial<Fact> = {}): Fact => ({
  id,
  type: 'RELATES',
  assertion: 'STATED',
  from: { id: `${id} from`, type: from, zh: from, en: from },
  to: { id: `${id} to`, type: to, zh: to, en: to },
  ...rest,
});

/** A section of a sample, without its words. */
export const paragraph = (id: string, start: number, end: number, rest: Partial<Section> = {}): Section => ({
  id,
  zh: id,
  en: id,
  kind: 'PARAGRAPH',
  start,
  end,
  text: null,
  source: { id: 'main', zh: '主', en: 'Main', language: 'zh-CN' },
  partOf: null,
  related: [],
  ...rest,
});
