import { describe, expect, it } from 'vitest';
import type { Traversal } from '../../packages/evidence-graph/src/plan/expand.js';
import { qualifiers, type Values } from '../../packages/evidence-graph/src/traversal/qualifiers.js';
import { hopSentence, type Wording } from '../../packages/evidence-graph/src/traversal/sentence.js';
import { ontology } from '../../src/ontology/index.js';

const condition = { conditionZh: '有疑点', conditionEn: 'where there are doubts' };

describe('what qualifies a relationship', () => {
  it.each<[string, Values, unknown[], string, string]>([
    ['is nothing where it is stated and done', { assertion: 'STATED', extent: 'UNSPECIFIED' }, ['DONE', undefined], '', ''],
    ['is nothing more where its label says so', { assertion: 'NOT_STATED', extent: 'UNSPECIFIED' }, [], '', ''],
    ['is that it holds of all', { assertion: 'STATED', extent: 'ALL' }, [], '全部', 'all'],
    ['is that it holds generally', { assertion: 'STATED', extent: 'GENERAL' }, [], '普遍', 'generally'],
    ['is that it holds of some units', { assertion: 'STATED', extent: 'SOME_UNITS' }, [], '部分选举单位', 'some electoral units'],
    ['is that it holds in some regions', { assertion: 'STATED', extent: 'SOME_REGIONS' }, [], '部分省区市', 'some regions'],
    ['is that it is an alternative', { assertion: 'STATED', extent: 'ALTERNATIVE' }, [], '择一', 'one or another'],
    ['is that it is an example', { assertion: 'STATED', openEnded: true }, [], '列举未尽', 'in an open-ended list'],
    ['is its condition', { assertion: 'STATED', ...condition }, [], '条件：有疑点', 'condition: where there are doubts'],
    ['is that it is demanded', { assertion: 'STATED' }, ['REQUIRED', 'DONE'], '要求，未必已做', 'demanded, not said to be done'],
    ['is that it is forbidden, said once', { assertion: 'STATED' }, ['PROHIBITED', 'PROHIBITED'], '禁止', 'forbidden'],
    ['is its own modality, before those of its ends', { modality: 'FUTURE' }, ['PROHIBITED'], '尚未进行', 'yet to come'],
    ['is that it is inferred', { assertion: 'INFERRED' }, [], '推断', 'inferred'],
    ['is that it is derived', { assertion: 'DERIVED' }, [], '推算', 'derived'],
    ['is that it is background', { assertion: 'BACKGROUND' }, [], '背景知识，原文没有', 'background: not in the article'],
    [
      'is all of this, in one order',
      { assertion: 'INFERRED', extent: 'SOME_UNITS', openEnded: true, ...condition },
      ['PROHIBITED'],
      '部分选举单位；列举未尽；条件：有疑点；禁止；推断',
      'some electoral units; in an open-ended list; condition: where there are doubts; forbidden; inferred',
    ],
  ])('%s', (_, values, modalities, zh, en) => {
    const found = qualifiers(ontology, 'USES', values, modalities);
    expect([found.map((each) => each.zh).join('；'), found.map((each) => each.en).join('; ')]).toEqual([zh, en]);
  });
});

describe('the sentence of any relationship type', () => {
  const { Extent, Assertion, Modality } = ontology.enums;
  const valuesOf = (definition: typeof Extent) => Object.keys(definition?.values ?? {});
  const plain = new Set(['UNSPECIFIED', 'STATED', 'NOT_STATED', 'DONE']);

  it.each(Object.values(ontology.relationships))('carries extent, modality and ground: $name', (type) => {
    const { name, labelledBy, allProperties } = type;
    const own = labelledBy.find(({ property }) => property !== 'modality');
    const tensed = labelledBy.find(({ property }) => property === 'modality')?.labels ?? {};
    const wrong: string[] = [];
    for (const extent of valuesOf(Extent))
      for (const assertion of valuesOf(Assertion))
        for (const modality of valuesOf(Modality))
          for (const isItsOwn of [true, false])
            for (const value of Object.keys(own?.labels ?? { '': undefined })) {
              const labelling = own ? { [own.property]: value } : {};
              const values = { ...labelling, extent, assertion, modality: isItsOwn ? modality : undefined };
              const wording = wordingOf(name, values, isItsOwn ? [] : [modality]);
              const isTold = isItsOwn && modality in tensed;
              const isMarked = !isTold && 'modality' in allProperties;
              const marks = [extent, assertion, ...(isMarked ? [modality] : [])].filter((each) => !plain.has(each)).length;
              for (const direction of ['OUT', 'IN'] as const) {
                const hop: Traversal = { id: 'r', type: name, from: 'Start:a', to: 'End:b', direction };
                const [en, zh] = [hopSentence(wording, hop, 'en'), hopSentence(wording, hop, 'zh')];
                const isWhole = english(direction, marks).test(en) && chinese(direction, marks).test(zh);
                const isOfTheFuture = [/^\w+ will /.test(en), zh.startsWith('将', 1)].every((each) => each === isTold);
                if (!isWhole || !isOfTheFuture) wrong.push(`${en} ${zh} ${JSON.stringify({ ...values, modality })}`);
              }
            }
    expect(wrong).toEqual([]);
  });
});

function wordingOf(type: string, values: Values, modalities: readonly string[]): Wording {
  const names: Readonly<Record<string, { zh: string; en: string }>> = {
    'Start:a': { zh: '甲', en: 'Alpha' },
    'End:b': { zh: '乙', en: 'Beta' },
  };
  return {
    ontology,
    nameOf: (id) => names[id] ?? { zh: '?', en: '?' },
    kindOf: () => 'proper',
    valuesOf: () => values,
    qualifiersOf: () => qualifiers(ontology, type, values, modalities),
  };
}

/** One clause of lower-case words about both ends, in the order in which they are met; then as many marks as are due, in one bracket. */
function english(direction: Traversal['direction'], marks: number): RegExp {
  const [near, far] = direction === 'OUT' ? ['Alpha', 'Beta'] : ['Beta', 'Alpha'];
  const bracket = marks === 0 ? '' : ` \\([a-z, :]+(; [a-z, :]+){${marks - 1}}\\)`;
  return new RegExp(`^${near}( [a-z]+)+ ${far}( [a-z]+)*${bracket}\\.$`);
}

function chinese(direction: Traversal['direction'], marks: number): RegExp {
  const [near, far] = direction === 'OUT' ? ['甲', '乙'] : ['乙', '甲'];
  const words = '[\\u4e00-\\u9fff]';
  const bracket = marks === 0 ? '' : `（[\\u4e00-\\u9fff，]+(；[\\u4e00-\\u9fff，]+){${marks - 1}}）`;
  return new RegExp(`^${near}${words}+?${far}${words}*${bracket}。$`);
}
