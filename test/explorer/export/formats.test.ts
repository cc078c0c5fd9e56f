import { describe, expect, it } from 'vitest';
import { formats } from '../../../packages/evidence-graph-explorer/src/export/formats.js';
import { options, scene } from './sample.js';

describe('the formats', () => {
  it('are told apart by ID, file name and label', () => {
    expect(formats.map(({ id }) => id)).toEqual(['svg', 'gexf', 'graphml', 'nodes-csv', 'relationships-csv', 'json', 'json-ld']);
    for (const keyOf of [
      ({ fileName }: (typeof formats)[number]) => fileName,
      ({ label }: (typeof formats)[number]) => label.zh,
      ({ label }: (typeof formats)[number]) => label.en,
    ])
      expect(new Set(formats.map(keyOf)).size).toBe(formats.length);
  });

  it.each(formats.map((format) => [format.id, format] as const))('%s tells of every node or relationship', (id, format) => {
    const text = format.write(scene, options);
    const told = id === 'relationships-csv' ? scene.relationships : scene.nodes;
    const missing = told.filter((thing) => !text.includes(thing.id) && !text.includes(encodeURIComponent(thing.id)));
    expect(missing).toEqual([]);
  });
});
