import { describe, expect, it } from 'vitest';
import { Families } from '../../src/style/families.js';
import { drawMap, type SceneDrawing } from '../../src/views/start/map-drawing.js';

const families = new Families({ families: [], types: new Map() });
const node = (id: string) => ({ id, type: 'Thing', name: { zh: id, en: id }, assertion: null, qualifiers: [] });
const relationship = (from: string, to: string) => ({
  id: `${from} ${to}`,
  type: 'KNOWS',
  from,
  to,
  assertion: null,
  qualifiers: [],
});
const map: SceneDrawing = {
  scene: {
    nodes: [node('a'), node('b'), node('nowhere')],
    relationships: [relationship('a', 'b'), relationship('a', 'a'), relationship('a', 'nowhere')],
  },
  places: new Map([
    ['a', { x: 0, y: 100 }],
    ['b', { x: 200, y: -50 }],
  ]),
  zones: [{ x: -20, y: -60, width: 100, height: 300, family: null }],
};

describe('the map of a start', () => {
  it('holds all zones and nodes with a margin', () => {
    expect(drawMap(map, (type) => families.of(type), false).box).toBe('-50 -90 280 360');
  });

  it('draws what has a place, and lines between two', () => {
    // a zone, a line, two nodes
    expect(drawMap(map, (type) => families.of(type), true).content).toHaveLength(4);
  });
});
