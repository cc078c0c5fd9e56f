import type { Explorer } from '../../explorer.js';
import { sceneWithin } from '../../scene/scene.js';
import { takeTurns } from '../../turns.js';
import { layOut } from '../graph/layout/layout.js';
import { looksOf } from '../graph/layout/rank.js';
import { flipped, wideSpace } from '../graph/layout/space.js';
import type { SceneDrawing } from './map-drawing.js';

/** Lays out what the scene begins with, as the graph view does. */
export async function layOutStart(explorer: Explorer): Promise<SceneDrawing | null> {
  const { loaded } = explorer;
  const [first] = loaded.growth;
  const ids = new Set(first?.ids);
  const scene = sceneWithin(loaded.whole, ids);
  if (!first || scene.nodes.length === 0) return null;
  const { positions, zones } = await layOut('stages', {
    scene,
    growth: [first],
    space: wideSpace,
    looks: looksOf(explorer),
    pinned: {},
    previous: new Map(),
    centre: null,
    sectionOf: () => undefined,
    pause: takeTurns,
  });
  return { scene, zones, places: new Map([...positions].map(([id, position]) => [id, flipped(position)])) };
}
