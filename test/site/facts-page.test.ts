import { describe, expect, it } from 'vitest';
import { createMemoryGraph } from '../../src/graph.js';
import { factsPage } from '../../src/site/facts-page.js';
import { articleGraph } from '../support/article-graph.js';

describe('the page of facts', async () => {
  const { dataset, graph } = await articleGraph();
  const page = await factsPage(graph);
  /** What the page says of one entity. */
  const saysOf = (id: string, text = page): string => text.split(`<dt id="${id}">`)[1]?.split(/<dt |<\/dl>/)[0] ?? '';

  it('has every entity once, with both its names', () => {
    const entities = dataset.nodes.filter(({ properties }) => properties.nameZh !== undefined);
    expect(entities.length).toBeGreaterThan(500);
    expect(page.match(/<dt /g)).toHaveLength(entities.length);
    for (const { id, properties } of entities) {
      expect(saysOf(id)).toContain(properties.nameZh);
      expect(saysOf(id)).toContain('<span lang="en">');
    }
  });

  it('puts entities under their types', () => {
    const stages = page.split('Procedure stage</span></h2>')[1]?.split('</dl>')[0];
    expect(stages?.match(/<dt id="\w+/g)).toEqual(Array.from({ length: 4 }, () => '<dt id="ProcedureStage'));
  });

  it('tells a figure, where it stands, and that it is derived', () => {
    const stated = saysOf('Observation:age-45-or-under-share');
    expect(stated).toContain('18.9 ');
    expect(stated).toContain('“18.9%” (答2第5段 <span lang="en">Answer 2, paragraph 5</span>)');
    const derived = saysOf('Observation:women-count-19');
    expect(derived).toContain('551 ');
    expect(derived).toContain('<span lang="en">Derived</span>');
    expect(stated).not.toContain('Derived');
  });

  it('leads to the page of each entity where there are pages', async () => {
    const leading = await factsPage(graph, (id) => `https://example.org/id/${id}`);
    expect(saysOf('Observation:women-count', leading)).toContain('<a href="https://example.org/id/Observation:women-count">');
    expect(page).not.toContain('<a ');
  });

  it('shows markup in a name as text', async () => {
    const nodes = dataset.nodes.map((node) =>
      node.id === 'Concept:party-leadership'
        ? { ...node, properties: { ...node.properties, nameEn: `<script>alert("1")</script> & 'more'` } }
        : node,
    );
    const other = await factsPage(createMemoryGraph({ ...dataset, nodes }));
    expect(saysOf('Concept:party-leadership', other)).toContain(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;',
    );
    expect(other).not.toContain('<script');
  });
});
