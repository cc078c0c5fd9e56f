import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectionField } from '../../packages/evidence-graph/src/fields/root-fields.js';
import { ontology } from '../../src/ontology/index.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

let article: ArticleGraph;
beforeAll(async () => {
  article = await articleGraph();
});

// biome-ignore lint/suspicious/noExplicitAny: answers of every form
async function ask(source: string): Promise<any> {
  const document = parse(source);
  expect(validate(article.graph.schema, document)).toEqual([]);
  const { data, errors } = await article.graph.execute({ document });
  expect(errors).toBeUndefined();
  return data;
}

describe('conditions on what every entity has', () => {
  const entity = ontology.types.Entity;
  const lists = ontology.nodeTypes.flatMap((type) => {
    const list = type.implements.includes('Entity') ? connectionField(type) : null;
    return list ? [{ list, type: type.name }] : [];
  });
  const relations = Object.values(entity?.relations ?? {}).map(({ name, many }) => ({
    name,
    where: many ? '{ some: {} }' : '{}',
  }));

  it.each(lists)('are asked of $type as of an entity', async ({ list }) => {
    const counts = relations.flatMap(({ name, where }) => [
      `${name}: ${list}(where: { ${name}: ${where} }) { totalCount }`,
      `${name}_: ${list}(where: { entity: { ${name}: ${where} } }) { totalCount }`,
    ]);
    const data = await ask(`{ ${counts.join(' ')} }`);
    for (const { name } of relations) expect(data[name], name).toEqual(data[`${name}_`]);
  });

  it('have evidence, observations and silences among them', () => {
    expect(relations.map(({ name }) => name)).toEqual(expect.arrayContaining(['evidence', 'observations', 'silences']));
  });
});

describe('conditions on a section', () => {
  /** The keys of a section and of all that it lies in. */
  const wholesOf = (id: string): string[] => {
    const over = (type: string) => article.dataset.relationships.find((each) => each.type === type && each.from === id)?.to;
    const whole = over('SECTION_PART_OF');
    return [id.slice(id.indexOf(':') + 1), ...(whole ? wholesOf(whole) : [])];
  };
  const sectionOf = (evidence: string) =>
    article.dataset.relationships.find(({ type, from }) => type === 'IN_SECTION' && from === evidence)?.to ?? '';

  it.each(['answer-1', 'answer-3', 'answer-7'])('mean its paragraphs, too: %s', async (key) => {
    const evidence = article.dataset.nodes.filter(({ type, id }) => type === 'Evidence' && wholesOf(sectionOf(id)).includes(key));
    const direct = evidence.filter(({ id }) => sectionOf(id) === `ArticleSection:${key}`);
    expect(evidence.length).toBeGreaterThan(direct.length);
    const { all, none, everything } = await ask(`{
      all: allEvidence(where: { section: { key: { eq: "${key}" } } }) { totalCount }
      none: allEvidence(where: { not: { section: { key: { eq: "${key}" } } } }) { totalCount }
      everything: allEvidence { totalCount } }`);
    expect(all.totalCount).toBe(evidence.length);
    expect(none.totalCount).toBe(everything.totalCount - evidence.length);
  });

  it('hold for the evidence of entities and relationships', async () => {
    const inSection = 'evidence: { some: { section: { key: { eq: "answer-3" } } } }';
    const data = await ask(
      `{ entities(where: { ${inSection} }) { totalCount } relationships(where: { ${inSection} }) { totalCount } }`,
    );
    const isThere = (id: string) => wholesOf(sectionOf(id)).includes('answer-3');
    const evidenced = new Set(
      article.dataset.relationships.filter(({ type, to }) => type === 'EVIDENCED_BY' && isThere(to)).map(({ from }) => from),
    );
    expect(data.entities.totalCount).toBe(evidenced.size);
    const relationships = article.dataset.relationships.filter(
      ({ type, evidence }) => ontology.relationships[type]?.isSubjectMatter && evidence.some(isThere),
    );
    expect(data.relationships.totalCount).toBe(relationships.length);
  });
});

describe('a section with parts', () => {
  const answers = ['answer-1', 'answer-3', 'answer-5.p1', 'addendum'];
  const ofSection = (key: string, what: string) => ask(`{ articleSection(key: "${key}") { ${what} } }`);

  it.each(answers)('holds all passages of its parts: %s', async (key) => {
    const { articleSection: section } = await ofSection(key, 'passages { totalCount nodes { id } }');
    const { allEvidence: evidence, uncitedPassages: uncited } = await ask(`{
      allEvidence(where: { section: { key: { eq: "${key}" } } }) { totalCount }
      uncitedPassages(where: { section: { key: { eq: "${key}" } } }) { totalCount } }`);
    expect(section.passages.totalCount).toBe(evidence.totalCount + uncited.totalCount);
    expect(section.passages.nodes.length).toBeGreaterThan(0);
  });

  it.each(answers)('mentions each entity that rests on it once: %s', async (key) => {
    const { articleSection: section } = await ofSection(key, 'mentions(first: 100) { totalCount nodes { id } }');
    const { entities } = await ask(`{ entities(where: {
      evidence: { some: { section: { key: { eq: "${key}" } } } }, not: { type: { in: ["ArticleSection", "Source"] } }
    }) { totalCount } }`);
    expect(section.mentions.totalCount).toBe(entities.totalCount);
    const ids = section.mentions.nodes.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('meets a condition over its parts', async () => {
    const { articleSections } = await ask(
      '{ articleSections(where: { passages: { some: { start: { eq: 448 } } } }) { nodes { key } } }',
    );
    expect(articleSections.nodes.map(({ key }: { key: string }) => key)).toEqual(['answer-1', 'answer-1.p1']);
  });
});

describe('lists that are cut', () => {
  it('are told of with their places', async () => {
    const document = parse('{ articleSections(first: 12) { nodes { key in: passages { totalCount nodes { id } } } } }');
    const { data, extensions } = await article.graph.execute({ document });
    const nodes = (data as { articleSections: { nodes: { in: { totalCount: number } }[] } }).articleSections.nodes;
    const expected = nodes.flatMap((node, index) => (node.in.totalCount > 20 ? [['articleSections', 'nodes', index, 'in']] : []));
    expect(expected.length).toBeGreaterThan(0);
    const warnings = extensions?.warnings as { path: unknown }[];
    expect(warnings.map(({ path }) => path)).toEqual(expected.slice(0, 10));
  });

  it('stand beside the other warnings', async () => {
    const document = parse('query @cite { allEvidence { nodes { passage } } person(key: "nobody") { key } }');
    const { extensions } = await article.graph.execute({ document });
    const warnings = extensions?.warnings as { code: string }[];
    expect(warnings.map(({ code }) => code)).toEqual(['LIST_CUT', 'KEY_NOT_FOUND', 'ARTICLE_NOT_GIVEN']);
    expect(extensions).toHaveProperty('citations');
  });
});
