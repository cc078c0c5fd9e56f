import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { loadSeed } from '../../src/seed.js';
import { type Claim, factsOn, type Kind, type Told } from './told.js';

const claims = readFileSync(new URL('./claims.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Claim => JSON.parse(line));

/** What data tells a claim of each kind. */
const tells: Record<Kind, (told: Told) => boolean> = {
  act: ({ relationships, properties }) => relationships.length > 0 || properties.has('manner'),
  attribution: ({ relationships, properties }) => relationships.length > 0 || properties.size > 0,
  comparison: ({ types, relationshipTypes }) => types.has('Claim') || relationshipTypes.has('COMPARED_WITH'),
  custom: ({ properties }) => properties.has('manner'),
  demand: ({ relationshipTypes, types }) => relationshipTypes.has('SET_REQUIREMENT') || types.has('Requirement'),
  fact: ({ relationships, properties }) => relationships.length > 0 || properties.size > 0,
  feature: ({ types }) => types.has('Claim'),
  figure: ({ types }) => types.has('Observation'),
  judgement: ({ types, relationshipTypes }) => types.has('Claim') || relationshipTypes.has('MAIN_BODY'),
  place: ({ relationshipTypes }) => relationshipTypes.has('SET_IN'),
  prohibition: ({ relationshipTypes, roles }) => relationshipTypes.has('EXCLUDES') || roles.has('AGAINST'),
  purpose: ({ properties, types, roles }) =>
    properties.has('purpose') || types.has('Claim') || ['AGAINST', 'GUIDES_TO'].some((role) => roles.has(role)),
  question: ({ relationshipTypes }) => relationshipTypes.has('ASKS_ABOUT'),
  result: ({ types }) => types.has('Claim'),
  time: ({ properties, relationshipTypes, types }) =>
    properties.size > 0 || relationshipTypes.has('PRECEDES') || types.has('Silence'),
};

/** Which extents of relationships say what the reader says: “all” is often carried over from the sentence before, where the seed leaves it open. */
const extents = new Map([
  ['some units', 'SOME_UNITS'],
  ['some regions', 'SOME_REGIONS'],
  ['alternative', 'ALTERNATIVE'],
]);

const list = 'the words list several of many; only “or” and brackets make alternatives';

/** Claims that the graph tells otherwise, and why. */
const otherwise: Record<string, string> = {
  'INTRO-03': 'the categories are a property of the source',
  'INTRO-05': 'how a page is shown is no fact of the article',
  'INTRO-06': 'the leadership and the completion are two facts',
  'A4-90': 'whose statistics they are is an open question',
  'A5-12': list,
  'A5-13': list,
  'A5-14': list,
  'A5-15': list,
  'A5-16': list,
  'A5-17': list,
  'A5-18': list,
  'A5-25': list,
  'A5-26': list,
  'A5-27': list,
  'A5-28': list,
  'A5-19': 'how it was done is its manner, not a judgement apart',
  'ADDENDUM-04': 'who speaks and who leads are two facts',
  'ADDENDUM-13': 'the requirements are named in answer 1; here they belong to the instructions',
};

describe('the claims of an independent reading', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await loadSeed();
  });

  it('are many, each once', () => {
    expect(claims.length).toBeGreaterThan(500);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  it('stand where facts rest, or where a reason is given', () => {
    const passages = dataset.nodes.filter(({ type }) => type === 'Evidence' || type === 'UncitedPassage');
    const cited = new Set(passages.flatMap(({ properties }) => codePoints(Number(properties.start), Number(properties.end))));
    const beside = claims.filter(
      ({ start, end }) => codePoints(start, end).filter((at) => cited.has(at)).length < 0.8 * (end - start),
    );
    expect(beside.map(({ id, claim }) => `${id}: ${claim}`)).toEqual([]);
  });

  it('are told as data of their kind', () => {
    const facts = factsOn(dataset);
    const lacking = claims.filter((claim) => !tells[claim.kind](facts(claim)));
    expect(unexplained(lacking)).toEqual([]);
  });

  it('hold of as many as the words say', () => {
    const facts = factsOn(dataset);
    const lacking = claims.filter((claim) => {
      const extent = extents.get(claim.extent);
      return extent !== undefined && !facts(claim).extents.has(extent);
    });
    expect(unexplained(lacking)).toEqual([]);
  });

  it('name no exception that is none', () => {
    const facts = factsOn(dataset);
    const idle = claims.filter((claim) => {
      const told = facts(claim);
      return claim.id in otherwise && tells[claim.kind](told) && told.extents.has(extents.get(claim.extent) ?? 'UNSPECIFIED');
    });
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

const unexplained = (lacking: readonly Claim[]): string[] =>
  lacking.filter(({ id }) => !(id in otherwise)).map(({ id, kind, extent, claim }) => `${id} (${kind}, ${extent}): ${claim}`);

const codePoints = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, index) => start + index);
