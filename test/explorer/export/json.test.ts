import { describe, expect, it } from 'vitest';
import { json } from '../../../packages/evidence-graph-explorer/src/export/json.js';
import { emptyScene } from '../../../packages/evidence-graph-explorer/src/scene/scene.js';
import { options, scene } from './sample.js';

describe('JSON', () => {
  it('has the scene as it is, with labels, positions and where it comes from', () => {
    const { title, iri, positions, typeLabel, relationshipLabel } = options;
    expect(JSON.parse(json(scene, options))).toEqual({
      source: { title, iri },
      nodes: scene.nodes.map((node) => ({
        ...node,
        typeLabel: typeLabel(node.type),
        position: positions.get(node.id) ?? null,
      })),
      relationships: scene.relationships.map((each) => ({ ...each, typeLabel: relationshipLabel(each.type) })),
    });
  });

  it('can be empty, and of no known source', () => {
    const { iri: _, ...anonymous } = options;
    expect(JSON.parse(json(emptyScene, anonymous))).toEqual({
      source: { title: options.title, iri: null },
      nodes: [],
      relationships: [],
    });
  });
});
