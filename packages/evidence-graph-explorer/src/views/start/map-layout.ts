import type { Explorer } from '../../explorer.js';
import { takeTurns } from '../../turns.js';
import { layOut } from '../graph/layout/layout.js';
import { flipped, wideSpace } from '../graph/layout/space.js';
import type { SceneDrawing } from './map-drawing.js';

/** Lays out what the scene begins with, as the graph view does. */
export async function layOutStart({ loaded, families, vocabulary }: Explorer): Promise<SceneDrawing | null> {
  const [first] = loaded.growth;
  const ids = new Set(first?.ids);
  const nodes = loaded.whole.nodes.filter(({ id }) => ids.has(id));
  if (!first || nodes.length === 0) return null;
  const relationships = loaded.whole.relationships.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const scene = { nodes, relationships };
  const { positions, zones } = await layOut('stages', {
    scene,
    growth: [first],
    space: wideSpace,
    looks: {
      familyOf: (type) => families.of(type).name,
      prominenceOf: (type) => vocabulary.types.get(type)?.prominence ?? 3,
      questionsNaming: () => 0,
    },
    pinned: {},
    previous: new Map(),
    centre: null,
    sectionOf: () => undefined,
    pause: takeTurns,
  });
  return { scene, zones, places: new Map([...positions].map(([id, position]) => [id, flipped(position)])) };
}
