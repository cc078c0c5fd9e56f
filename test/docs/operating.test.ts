import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Metrics } from '../../packages/evidence-graph/src/observation/metrics.js';

const read = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

/** What a metric is called where it is read; histograms are read by their parts. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(graph|process|nodejs)_[a-z0-9_]+/g)].map(([name]) => name.replace(/_(bucket|count|sum)$/, ''));

describe('what operators are given', () => {
  const known = new Metrics().names;

  it.each(['operating/grafana.json', 'operating/alerts.yaml', 'operating.md'])('uses metrics that exist: %s', (name) => {
    const used = new Set(namesIn(read(name).replaceAll(/`(process|nodejs)_\*`/g, '')));
    expect(used.size).toBeGreaterThan(4);
    for (const each of used) expect(known).toContain(each);
  });

  it('shows and names every metric of the graph', () => {
    for (const name of known.filter((each) => each.startsWith('graph_'))) {
      expect(read('operating/grafana.json')).toContain(name);
      expect(read('operating.md')).toContain(`\`${name}\``);
    }
  });

  it('is told of every alert that there is', () => {
    const { groups } = parse(read('operating/alerts.yaml')) as { groups: { rules: { alert: string }[] }[] };
    const alerts = groups.flatMap(({ rules }) => rules.map(({ alert }) => alert));
    expect(alerts.length).toBeGreaterThan(4);
    for (const alert of alerts) expect(read('operating.md')).toContain(`| \`${alert}\` |`);
  });
});
