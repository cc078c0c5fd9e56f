import { beforeAll, describe, expect, it } from 'vitest';
import { mainCongress } from '../../src/findings/counts.js';
import { type Finding, findingsOf, type Row, wholeOf } from '../../src/findings/findings.js';
import type { Category, Figure, Statistics } from '../../src/findings/statistics.js';
import { articleStatistics } from './article-statistics.js';
import { category, congress, earlier, figure, placed, scheme, share, silence, statistics } from './figures.js';

const everyone = category('all', [figure('all-count', 200)]);
const all = { id: 'all', zh: 'all', en: 'all' };
const lines = (finding: Finding | undefined) =>
  finding?.rows.map(({ kind, of, length, within }: Row) => [kind, of.id, length, within]);

describe('the whole', () => {
  it('is the category with the greatest count', () => {
    expect(wholeOf(statistics([scheme(category('a', [figure('f', 1)])), scheme(everyone)]))?.category.id).toBe('all');
    expect(wholeOf(statistics([scheme(category('a', []))]))).toBeUndefined();
  });

  it('is not one of another congress, nor a mean', () => {
    const figures = [figure('before', 9, { congress: earlier }), figure('mean', 8, { comparator: 'MEAN' }), figure('now', 7)];
    expect(wholeOf(statistics([scheme(category('a', figures))]))?.count.id).toBe('now');
  });
});

describe('the congress of figures', () => {
  it('is that which most stated ones are of', () => {
    expect(mainCongress([figure('a', 1, { congress: earlier }), figure('b', 1), figure('c', 1)])?.id).toBe(congress.id);
    expect(mainCongress([figure('a', 1, { congress: null })])).toBeNull();
  });
});

describe('findings', () => {
  const found = (...categories: readonly Category[]) => findingsOf(statistics([scheme(everyone), scheme(...categories)]));
  const main = category('main', [figure('main-count', 100), share('main-share', 50, { base: all })], 'all');

  it('have parts within their whole, and the larger first', () => {
    const [finding] = found(
      category('small', [figure('small-count', 20)], 'main'),
      category('large', [figure('large-count', 60)], 'main'),
      main,
    );
    expect(lines(finding)).toEqual([
      ['main', 'main', 0.5, 1],
      ['part', 'large', 0.3, 0.5],
      ['part', 'small', 0.1, 0.5],
    ]);
  });

  it('show the whole too where parts have parts', () => {
    const [finding] = found(main, category('part', [figure('f', 50)], 'main'), category('inner', [figure('g', 10)], 'part'));
    expect(lines(finding)).toEqual([
      ['whole', 'all', 1, 1],
      ['main', 'main', 0.5, 1],
      ['part', 'part', 0.25, 0.5],
      ['part', 'inner', 0.05, 0.25],
    ]);
  });

  it('show what is left of the whole by all its parts alone', () => {
    const derived = (id: string, value: number) => [figure(id, value, { assertion: 'DERIVED' })];
    const [finding] = found(
      main,
      category('a', [figure('f', 40)], 'main'),
      category('b', [figure('g', 30)], 'main'),
      category('not-a', derived('h', 60), { partOf: { id: 'main' }, complementOf: ['a'] }),
      category('neither', derived('i', 30), { partOf: { id: 'main' }, complementOf: ['b', 'a'] }),
    );
    expect(lines(finding)?.at(-1)).toEqual(['rest', 'neither', 0.15, 0.5]);
    expect(finding?.rows.map(({ of }) => of.id)).not.toContain('not-a');
  });

  it('are drawn against the base of their share', () => {
    const honoured = category('honoured', [figure('f', 90), share('g', 90, { base: main })], 'main');
    const [, finding] = findingsOf(statistics([scheme(everyone), scheme(main), scheme(honoured)]));
    expect(lines(finding)).toEqual([
      ['whole', 'main', 1, 1],
      ['main', 'honoured', 0.9, 1],
    ]);
    expect(finding?.full?.isUsual).toBe(false);
  });

  it('stand beside what they are compared with', () => {
    const before = share('before', 40, { assertion: 'DERIVED', congress: earlier });
    const by = figure('change', 10, { unit: 'PERCENTAGE_POINT', comparedWith: [before] });
    const [finding] = found({ ...main, figures: [...main.figures, by, before] });
    expect(lines(finding)?.[0]).toEqual(['before', earlier.id, 0.4, 1]);
    expect(finding?.change).toMatchObject({ by: { id: 'change' }, from: { id: 'before' } });
  });

  it('tell how many are named without a number', () => {
    const [finding] = found(main, category('a', []), category('b', []));
    expect(finding?.rows.at(-1)).toMatchObject({ kind: 'open', named: [{ id: 'a' }, { id: 'b' }] });
  });

  it('have a line for what is left open where there is one bar alone', () => {
    const open = [silence('once', 'main'), silence('often', 'main', 'main-share'), silence('elsewhere', 'other')];
    const [finding] = findingsOf(statistics([scheme(everyone), scheme(main)], { silences: open }));
    expect(finding?.silences.map(({ id }) => id)).toEqual(['often', 'once']);
    expect(finding?.rows.at(-1)).toMatchObject({ kind: 'open', of: { id: 'often' } });
  });

  it('are headed by what is said of all in the same place before', () => {
    const mean = figure('mean', 52, { comparator: 'MEAN', unit: 'YEAR', evidence: [placed(10)] });
    const figures = [figure('main-count', 100), share('main-share', 50, { base: all, evidence: [placed(20)] })];
    const whole = { ...everyone, figures: [...everyone.figures, mean] };
    const [finding] = findingsOf(statistics([scheme(whole), scheme({ ...main, figures })]));
    expect([finding?.head.id, finding?.share?.id]).toEqual(['mean', 'main-share']);
  });

  it('stand in the order of the source, those of other things too', () => {
    const other = share('rate', 99, {
      evidence: [placed(1)],
      subject: { id: 'members', zh: 'm', en: 'm', type: 'MemberGroup' },
    });
    const later = { ...main, figures: [share('main-share', 50, { evidence: [placed(2)] })] };
    const findings = findingsOf(statistics([scheme(everyone), scheme(later)], { figures: [other] }));
    expect(findings.map(({ id }) => id)).toEqual(['rate', 'main-share']);
  });

  it('are none where there are no shares', () => {
    expect(found(category('a', [figure('f', 4)]))).toEqual([]);
    expect(findingsOf(statistics([]))).toEqual([]);
  });
});

describe('the findings of the article', () => {
  let read: Statistics;
  let findings: readonly Finding[];
  beforeAll(async () => {
    read = await articleStatistics();
    findings = findingsOf(read);
  });

  it('are nine, as the source tells them', () => {
    expect(findings.map(({ head }) => head.value)).toEqual([33.6, 27, 11.5, 52.2, 95.4, 96.9, 92.1, 99.5, 15]);
  });

  it('compare women with the congress before', () => {
    const women = findings.find(({ of }) => of.id === 'DelegateCategory:women');
    expect([women?.head.value, women?.change?.from?.value, women?.change?.by.value]).toEqual([27, 24.2, 2.8]);
  });

  it('keep each part within its whole', () => {
    for (const { rows } of findings) for (const { length, within } of rows) expect(length).toBeLessThanOrEqual(within);
  });

  it('each have a place, and no figure twice', () => {
    for (const { place, figures } of findings) {
      expect(place).not.toBeNull();
      expect(new Set(figures.map(({ id }: Figure) => id)).size).toBe(figures.length);
    }
  });
});
