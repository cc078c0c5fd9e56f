import { describe, expect, it } from 'vitest';
import { renderItems } from '../../packages/evidence-graph/src/answers/index.js';

const data = {
  stages: [
    { relationship: { assertion: 'STATED' }, node: { name: '甲', nameEn: 'Alpha' } },
    { relationship: { assertion: 'INFERRED' }, node: { name: '乙', nameEn: 'Beta' } },
  ],
  groups: [
    { name: 'A', figures: [{ kind: 'share', printed: '36.0%', assertion: 'STATED' }] },
    { name: 'B', figures: [{ kind: 'share', printed: 1.5, assertion: 'DERIVED' }] },
    { name: 'C', figures: [{ kind: 'count', printed: '7', assertion: 'STATED' }] },
    { name: 'D', figures: [{ kind: 'share', printed: null, assertion: null }] },
  ],
};
const name = { zh: '{node.name}', en: '{node.nameEn}' };

describe('the items of an answer', () => {
  it.each([
    ['zh', ['甲', '乙']],
    ['en', ['Alpha', 'Beta']],
    ['de', ['甲', '乙']],
  ])('have their names in %s, or another language', (language, names) => {
    expect(renderItems({ path: 'stages[]', name, share: null }, data, language).map((item) => item.name)).toEqual(names);
  });

  it.each(['stages', 'stages[]'])('are those that %s leads to, with their grounds', (path) => {
    expect(renderItems({ path, name, share: null }, data, 'en')).toEqual([
      { name: 'Alpha', share: null, assertion: 'STATED' },
      { name: 'Beta', share: null, assertion: 'INFERRED' },
    ]);
  });

  it('have shares as printed or counted, or none', () => {
    const items = { path: 'groups', name: { en: '{name}' }, share: 'figures[kind=share].printed' };
    expect(renderItems(items, data, 'en')).toEqual([
      { name: 'A', share: { percent: 36, text: '36.0%' }, assertion: 'STATED' },
      { name: 'B', share: { percent: 1.5, text: '1.5%' }, assertion: 'DERIVED' },
      { name: 'C', share: null, assertion: null },
      { name: 'D', share: null, assertion: null },
    ]);
  });
});
