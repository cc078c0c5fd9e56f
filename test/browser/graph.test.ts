import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { KnowledgeGraphExplorer } from '../../packages/evidence-graph-explorer/src/knowledge-graph-explorer.js';
import type { Rectangle } from '../../packages/evidence-graph-explorer/src/views/graph/canvas/rectangle.js';
import { overlap } from '../../packages/evidence-graph-explorer/src/views/graph/canvas/rectangle.js';
import { distanceTo } from '../../packages/evidence-graph-explorer/src/views/graph/canvas/segment.js';
import type { GraphView } from '../../packages/evidence-graph-explorer/src/views/graph/graph-view.js';
import { wideSpace } from '../../packages/evidence-graph-explorer/src/views/graph/layout/space.js';
import { describeBrowser, startChromium, stopChromium } from './support/chromium.js';
import { ExplorerPage, type OpenOptions } from './support/explorer-page.js';
import { type OpenPlace, served } from './support/places.js';
import { enumNamesIn, inLanguage } from './support/view-checks.js';

const committee = 'Organization:central-committee';
const procedure = 'Procedure:delegate-election';

type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;
interface Text {
  readonly id: string;
  readonly box: Rectangle;
  readonly lines: readonly string[];
}

describeBrowser('the picture of the graph', () => {
  let browser: Browser;
  let opened: OpenPlace;
  let wide: ExplorerPage;
  const open = (options?: OpenOptions): Promise<ExplorerPage> => ExplorerPage.open(browser, opened.url, options);

  beforeAll(async () => {
    [browser, opened] = await Promise.all([startChromium(), served.open()]);
    wide = await open();
  });
  afterAll(async () => {
    await wide.close();
    await stopChromium(browser);
    await opened.close();
  });

  /** Where the nodes stand, in pixels of the window. */
  const placesOf = ({ page }: ExplorerPage): Promise<Places> =>
    page.evaluate(() => {
      const element = document.querySelector('knowledge-graph-explorer') as KnowledgeGraphExplorer;
      const view = element.shadowRoot?.querySelector('kge-graph-view') as GraphView;
      return Object.fromEntries(
        (element.explorer?.visibleNodes ?? []).flatMap(({ id }) => {
          const place = view.screenPosition(id);
          return place ? [[id, place]] : [];
        }),
      );
    });
  const textsOf = ({ page }: ExplorerPage): Promise<Text[]> =>
    page.evaluate(() => {
      const view = document.querySelector('knowledge-graph-explorer')?.shadowRoot?.querySelector('kge-graph-view');
      return [...(view as GraphView).texts];
    });
  const canvasSize = ({ page }: ExplorerPage): Promise<{ width: number; height: number }> =>
    page
      .locator('kge-graph-view .canvas')
      .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
  const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const overlapsIn = (texts: readonly Text[]): string[] =>
    texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.id} ${b.id}`] : [])));
  const farthestMove = (before: Places, after: Places): number =>
    Math.max(...Object.entries(before).map(([id, { x, y }]) => Math.hypot((after[id]?.x ?? 1e9) - x, (after[id]?.y ?? 1e9) - y)));

  /** A relationship, and a place 7 pixels off its middle where no other line is as near. */
  const loneliestEdge = async (explorer: ExplorerPage): Promise<{ id: string; beside: { x: number; y: number } }> => {
    const places = await placesOf(explorer);
    const relationships = await explorer.page.evaluate(() => {
      const { explorer } = document.querySelector('knowledge-graph-explorer') as unknown as {
        explorer: { loaded: { scene: { relationships: { id: string; from: string; to: string }[] } } };
      };
      return explorer.loaded.scene.relationships.map(({ id, from, to }) => ({ id, from, to }));
    });
    const pairOf = ({ from, to }: { from: string; to: string }): string => [from, to].sort().join();
    const lines = relationships.flatMap((one) => {
      const [start, end] = [places[one.from], places[one.to]];
      return start && end && one.from !== one.to ? [{ ...one, start, end, pair: pairOf(one) }] : [];
    });
    const candidates = lines
      .filter(({ pair }) => lines.filter((other) => other.pair === pair).length === 1)
      .map(({ id, pair, start, end }) => {
        const length = Math.hypot(end.x - start.x, end.y - start.y);
        const beside = {
          x: (start.x + end.x) / 2 + (7 * (end.y - start.y)) / length,
          y: (start.y + end.y) / 2 - (7 * (end.x - start.x)) / length,
        };
        const others = lines.filter((other) => other.pair !== pair).map((other) => distanceTo(other, beside));
        const nodes = Object.values(places).map(({ x, y }) => Math.hypot(x - beside.x, y - beside.y));
        return { id, beside, clearance: Math.min(...others, ...nodes.map((distance) => distance - 20)) };
      });
    return candidates.reduce((best, one) => (one.clearance > best.clearance ? one : best));
  };

  beforeEach(async () => {
    await wide.page.mouse.move(0, 0);
    await wide.go('/graph');
  });

  it.each(['zh', 'en'] as const)('fills the canvas, nearly every node named in %s', async (language) => {
    await inLanguage(wide.page, language);
    const [places, { width, height }, texts] = await Promise.all([placesOf(wide), canvasSize(wide), textsOf(wide)]);
    const all = Object.values(places);
    expect(extent(all.map(({ x }) => x))).toBeGreaterThanOrEqual(0.8 * width);
    expect(extent(all.map(({ y }) => y))).toBeGreaterThanOrEqual(0.7 * height);
    expect(texts.length).toBeGreaterThanOrEqual(all.length - 3);
    expect(overlapsIn(texts)).toEqual([]);
  });

  it('is the same from the same link, in its first frame', async () => {
    const link = `/graph?exp=${committee}&sel=${committee}`;
    const [one, other] = [await open({ at: link }), await open({ at: link })];
    const first = await placesOf(one);
    expect(Object.keys(first).length).toBeGreaterThan(60);
    expect(farthestMove(first, await placesOf(other))).toBeLessThanOrEqual(0.5);
    expect(farthestMove(first, await placesOf(one))).toBe(0);
    await one.close();
    await other.close();
  });

  it('stays where it is when a node is clicked', async () => {
    const [before, size] = [await placesOf(wide), await canvasSize(wide)];
    const { x, y } = before[procedure] ?? { x: 0, y: 0 };
    await wide.page.mouse.click(x, y);
    await wide.page.locator(`kge-details-panel section[data-id="${procedure}"]`).waitFor();
    await wide.settled();
    expect(farthestMove(before, await placesOf(wide))).toBeLessThanOrEqual(1);
    expect(await canvasSize(wide)).toEqual(size);
  });

  it('takes two quick clicks on two nodes for two', async () => {
    const places = await placesOf(wide);
    const click = async (id: string): Promise<void> => wide.page.mouse.click(places[id]?.x ?? 0, places[id]?.y ?? 0);
    await click(procedure);
    await click(committee);
    await expect.poll(() => wide.address()).toContain(`sel=${committee}`);
    await expect.poll(() => wide.address()).not.toContain('exp=');
  });

  it('moves what the panel would cover beside it', async () => {
    const covered = 'DelegateCategory:women';
    const before = await placesOf(wide);
    const { x, y } = before[covered] ?? { x: 0, y: 0 };
    await wide.page.mouse.click(x, y);
    const panel = wide.page.locator('kge-details-panel');
    await panel.locator('h2').first().waitFor();
    const { x: left } = (await panel.boundingBox()) ?? { x: 0 };
    await expect.poll(async () => (await placesOf(wide))[covered]?.x ?? 1e9).toBeLessThan(left - 20);
    await expect.poll(() => wide.address()).toContain('cam=');
  });

  const covered = 'DelegateCategory:women';
  const find = async (): Promise<void> => {
    await wide.search('女党员');
    await wide.page.locator(`kge-search-box li[data-id="${covered}"]`).first().click();
  };
  /** Whether a node stands within the canvas, and the panel is not over it. */
  const isClear = async (id: string): Promise<boolean> => {
    const { x: left } = (await wide.page.locator('kge-details-panel').boundingBox()) ?? { x: 0 };
    const { x, y } = (await placesOf(wide))[id] ?? { x: -1, y: -1 };
    return x > 0 && x < left - 20 && y > 52 && y < 800;
  };

  it.each([
    ['a link selects', `/graph?sel=${covered}`, async () => {}],
    ['a search finds', '/graph', find],
    ['a search finds out of sight', '/graph?cam=3,3,0.5', find],
  ])('moves beside the panel what %s', async (_, address, choose) => {
    await wide.go(address);
    await choose();
    await wide.page.locator(`kge-details-panel section[data-id="${covered}"]`).waitFor();
    await expect.poll(() => isClear(covered)).toBe(true);
  });

  it('shows again what its reader saw at a place that they come back to', async () => {
    await wide.go(`/graph?sel=${covered}&cam=0.5,0.5,1`);
    await wide.page.locator(`kge-details-panel section[data-id="${covered}"]`).waitFor();
    const before = await placesOf(wide);
    await wide.page.getByRole('button', { name: '统计' }).first().click();
    await wide.page.goBack();
    await wide.settled();
    await wide.page.locator(`kge-details-panel section[data-id="${covered}"]`).waitFor();
    expect(farthestMove(before, await placesOf(wide))).toBe(0);
  });

  it('moves nothing that is there when a node is opened, and never zooms', async () => {
    const before = await placesOf(wide);
    const { x, y } = before[committee] ?? { x: 0, y: 0 };
    await wide.page.mouse.dblclick(x, y);
    await expect.poll(() => wide.address()).toContain(`exp=${committee}`);
    await wide.settled();
    const after = await placesOf(wide);
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
    expect(farthestMove(before, after)).toBe(0);
    await wide.page.mouse.dblclick(x, y);
    await expect.poll(() => wide.address()).not.toContain('exp=');
    await wide.settled();
    expect(farthestMove(before, await placesOf(wide))).toBe(0);
  });

  it.each([
    ['zh', committee],
    ['en', 'Person:xi-jinping'],
  ])('names all neighbours of what is opened in %s, and how many each relation leads to', async (language, node) => {
    await wide.go(`/graph?exp=${node}&sel=${node}&lang=${language}`);
    const texts = await textsOf(wide);
    const neighbours = await wide.page.evaluate((id) => {
      const { explorer } = document.querySelector('knowledge-graph-explorer') as unknown as {
        explorer: { loaded: { scene: { relationships: { from: string; to: string; type: string }[] } } };
      };
      return explorer.loaded.scene.relationships
        .filter(({ from, to }) => from === id || to === id)
        .map(({ from, to, type }) => ({ id: from === id ? to : from, relation: `${from === id ? 'OUT' : 'IN'} ${type}` }));
    }, node);
    const ids = [...new Set(neighbours.map(({ id }) => id))];
    const relations = neighbours.map(({ relation }) => relation);
    expect(texts.map(({ id }) => id).filter((id) => ![node, ...ids, ...relations].includes(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(10);
    const named = new Set(texts.map(({ id }) => id));
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
    const counts = new Map<string, Set<string>>();
    for (const { id, relation } of neighbours) counts.set(relation, (counts.get(relation) ?? new Set()).add(id));
    for (const [relation, ends] of counts) {
      if (ends.size > 1) expect(texts.find(({ id }) => id === relation)?.lines[0]).toMatch(new RegExp(` ×${ends.size}$`));
    }
  });

  it('quotes the source beside the line that is pointed at, and opens it', async () => {
    const { id, beside } = await loneliestEdge(wide);
    await wide.page.mouse.move(beside.x, beside.y);
    const tip = wide.page.locator('kge-graph-tip .tip');
    await tip.locator('q').waitFor();
    await expect.poll(() => tip.locator('.place').innerText()).not.toBe('');
    await wide.page.mouse.click(beside.x, beside.y);
    await expect.poll(() => wide.address()).toContain(`sel=${id}`);
  });

  it('tells of the node that is pointed at, and quotes the source', async () => {
    const { x, y } = (await placesOf(wide))[committee] ?? { x: 0, y: 0 };
    await wide.page.mouse.move(x, y);
    const tip = wide.page.locator('kge-graph-tip .tip');
    await tip.locator('q').waitFor();
    await expect.poll(() => tip.locator('.name').innerText()).toBe('党中央');
    await expect.poll(() => tip.locator('.kind').innerText()).not.toBe('');
  });

  it('is named by its counts, and has no names of codes', async () => {
    const name = await wide.page.getByRole('img', { name: '关系图' }).getAttribute('aria-label');
    const { nodes, edges } = await wide.page.evaluate(() => {
      const { explorer } = document.querySelector('knowledge-graph-explorer') as KnowledgeGraphExplorer;
      return { nodes: explorer?.visibleNodes.length, edges: explorer?.loaded.scene.relationships.length };
    });
    expect(name).toContain(`${nodes} 个实体，${edges} 条关系`);
    expect(await enumNamesIn(wide.page, 'kge-node-list')).toEqual([]);
  });

  it('has its layout in the address, and its places again by undoing', async () => {
    const before = await placesOf(wide);
    await wide.page.locator('kge-tool-bar kge-menu button[popovertarget]').first().click();
    await wide.page.locator('kge-tool-bar [data-layout=concentric]').click();
    await wide.settled();
    await expect.poll(() => wide.address()).toContain('layout=concentric');
    expect(farthestMove(before, await placesOf(wide))).toBeGreaterThan(20);
    await wide.page.locator('kge-tool-bar [data-tool=undo]').click();
    await expect.poll(() => wide.address()).not.toContain('layout=');
    await wide.settled();
    expect(farthestMove(before, await placesOf(wide))).toBeLessThanOrEqual(0.5);
  });

  it('keeps a node where it was dragged to', async () => {
    const before = await placesOf(wide);
    const { x, y } = before[committee] ?? { x: 0, y: 0 };
    await wide.page.mouse.move(x, y);
    await wide.page.mouse.down();
    await wide.page.mouse.move(x + 30, y + 20, { steps: 4 });
    await wide.page.mouse.up();
    await expect.poll(() => wide.address()).toContain(`pin=${committee}`);
    await wide.settled();
    const after = await placesOf(wide);
    expect(after[committee]?.x).toBeCloseTo(x + 30, 0);
    const { [committee]: _, ...others } = before;
    expect(farthestMove(others, after)).toBe(0);
    await expect.poll(() => wide.address()).not.toContain('sel=');
  });

  it('has rows on a small screen, with names for what is there', async () => {
    const narrow = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
    for (const language of ['zh', 'en'] as const) {
      await inLanguage(narrow.page, language);
      const texts = await textsOf(narrow);
      expect(texts.length, language).toBeGreaterThanOrEqual(24);
      expect(overlapsIn(texts), language).toEqual([]);
    }
    await narrow.close();
  });

  it('is covered by tools alone where the screen is low', async () => {
    await wide.page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(() => wide.page.locator('kge-legend').isVisible()).toBe(false);
    const [{ width, height }, bar] = [await canvasSize(wide), await wide.page.locator('kge-tool-bar').boundingBox()];
    expect((bar?.width ?? 0) * (bar?.height ?? 0)).toBeLessThan(0.1 * width * height);
    // what is composed begins below the tools
    const top = (await wide.page.locator('kge-graph-view .canvas').boundingBox())?.y ?? 0;
    const scale = Math.min(width / wideSpace.width, height / wideSpace.height);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(top + (height - wideSpace.height * scale) / 2 + 72 * scale);
    await wide.page.locator('kge-tool-bar kge-type-menu button[popovertarget]').click();
    await wide.page.locator('kge-tool-bar [data-type=DelegateCategory]').waitFor();
    await wide.page.keyboard.press('Escape');
    await wide.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('went without a fault', () => wide.expectNoFaults());
});
