import { beforeAll, describe, expect, it } from 'vitest';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { outlineOf, runsWith } from '../../../packages/evidence-graph-explorer/src/views/source/outline.js';
import {
  readEvidenceOf,
  readFacts,
  readSource,
  type SourceText,
} from '../../../packages/evidence-graph-explorer/src/views/source/source-reader.js';
import { articleTransport } from '../article-transport.js';

let client: GraphClient;
let source: SourceText;

beforeAll(async () => {
  client = new GraphClient(await articleTransport());
  source = await readSource(client);
});

describe('the source as read from the graph', () => {
  it('has all evidence, in order, each within the outline', async () => {
    const { allEvidence } = await client.ask<{ allEvidence: { totalCount: number } }>('{ allEvidence { totalCount } }');
    expect(source.evidence).toHaveLength(allEvidence.totalCount);
    expect(source.evidence.map(({ start }) => start)).toEqual(source.evidence.map(({ start }) => start).sort((a, b) => a - b));
    const outline = outlineOf(source);
    expect(source.evidence.filter(({ id }) => runsWith(outline, id).length === 0)).toEqual([]);
  });

  it('has the second report as a source of its own', () => {
    const quoting = outlineOf(source).filter(({ quoted }) => quoted !== null);
    expect(quoting.map(({ section, quoted }) => [section.kind, quoted])).toEqual([
      ['ADDENDUM', expect.objectContaining({ id: 'Source:cctv-report' })],
    ]);
  });

  it('has a fact for every evidence, and that fact its evidence', async () => {
    const evidenceOf = new Map<string, Promise<ReadonlySet<string>>>();
    for (const evidence of source.evidence) {
      const [fact] = await readFacts(client, [evidence], evidence.start, evidence.end);
      expect(fact, evidence.id).toBeDefined();
      const { id } = fact as { id: string };
      if (!evidenceOf.has(id)) evidenceOf.set(id, readEvidenceOf(client, id));
      expect(await evidenceOf.get(id), evidence.id).toContain(evidence.id);
    }
  }, 90_000);

  it('has each fact of overlapping evidence once', async () => {
    const [first, ...others] = source.evidence.filter(({ start, end }) => start <= 506 && end >= 525 && end - start < 100);
    expect(others.length).toBeGreaterThan(0);
    const facts = await readFacts(client, [first as (typeof others)[number], ...others], 506, 525);
    expect(facts.map(({ id }) => id)).toContain('DelegateCategory:all-delegates');
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });
});

it('knows no evidence of what is not there', async () => {
  expect(await readEvidenceOf(client, 'Person:nobody')).toEqual(new Set());
});
