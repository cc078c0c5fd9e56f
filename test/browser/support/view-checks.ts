import type { Page } from 'playwright-core';
import type { KnowledgeGraphExplorer } from '../../../packages/evidence-graph-explorer/src/knowledge-graph-explorer.js';

const sizes = [
  [320, 800],
  [390, 844],
  [640, 800],
  // 1280 × 800 at 200 %
  [640, 400],
  [768, 1024],
  [844, 390],
  [1920, 1080],
  [1280, 800],
] as const;

/** The sizes of the window at which a view, or the page, is wider than its room, or cuts off what can be pressed. The window has its size of before afterwards. */
export async function overflowing(page: Page, view: string): Promise<string[]> {
  const found: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    const excess = await page.evaluate(async (name) => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const shown = document.querySelector('knowledge-graph-explorer')?.shadowRoot?.querySelector(name) as HTMLElement;
      return [shown, document.documentElement].map((each) => each.scrollWidth - each.clientWidth);
    }, view);
    if (excess.some((pixels) => pixels > 0)) found.push(`${width} × ${height}: ${excess.join(', ')} px too wide`);
    found.push(...(await cutOff(page, view)).map((name) => `${width} × ${height}: ${name} is cut off`));
  }
  return found;
}

/** What can be pressed in a view and does not end within the window, where nothing leads to the rest of it. */
const cutOff = (page: Page, view: string): Promise<string[]> =>
  page.locator(`${view} :is(button, a, summary, input, select)`).evaluateAll((targets) => {
    // a table may be scrolled sideways; what is read downwards may not
    const isSideways = (at: Element): boolean =>
      at.scrollWidth > at.clientWidth &&
      (at.scrollHeight <= at.clientHeight + 1 || at.querySelector(':scope > table') !== null) &&
      /auto|scroll/.test(getComputedStyle(at).overflowX);
    const isScrolled = (element: Element | null): boolean => {
      for (let at = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null)
        if (isSideways(at)) return true;
      return false;
    };
    return targets
      .filter((target) => {
        const { left, right, width } = target.getBoundingClientRect();
        const isCut = width > 1 && (left < -1 || right > innerWidth + 1);
        return isCut && target.checkVisibility({ visibilityProperty: true }) && !isScrolled(target);
      })
      .map((target) => target.getAttribute('aria-label') ?? target.textContent?.trim() ?? '');
  });

/** What can be pressed in a view and is smaller than a finger. */
export const crampedTargets = (page: Page, view: string): Promise<string[]> =>
  page.locator(`${view} :is(button, a, summary, select)`).evaluateAll((targets) =>
    targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isShown = target.checkVisibility() && width > 0;
      return isShown && (width < 44 || height < 44) ? [`${target.textContent?.trim()}: ${width} × ${height}`] : [];
    }),
  );

/** The names that the ontology's enums have for their values, in what a view says. */
export const enumNamesIn = (page: Page, view: string): Promise<string[]> =>
  page.locator(view).evaluate(async ({ shadowRoot }) => {
    const { explorer } = document.querySelector('knowledge-graph-explorer') as KnowledgeGraphExplorer;
    type Answer = { ontology: { enums: { values: { name: string }[] }[] } };
    const answer = await explorer?.client.ask<Answer>('{ ontology { enums { values { name } } } }');
    const names = new Set(answer?.ontology.enums.flatMap(({ values }) => values.map(({ name }) => name)));
    const shown = [...(shadowRoot?.children ?? [])].map((each) => (each as HTMLElement).innerText);
    const named = [...(shadowRoot?.querySelectorAll('[title], [aria-label]') ?? [])].flatMap((each) => [
      each.getAttribute('title'),
      each.getAttribute('aria-label'),
    ]);
    const words = [...shown, ...named].join(' ').match(/[A-Z_]+/g) ?? [];
    if (names.size === 0 || shown.join('').length < 200) throw new Error('There is nothing to compare.');
    return words.filter((word) => names.has(word));
  });

/** Has the explorer speak a language. */
export const inLanguage = (page: Page, language: 'zh' | 'en'): Promise<void> =>
  page.evaluate(async (wanted) => {
    const { explorer } = document.querySelector('knowledge-graph-explorer') as KnowledgeGraphExplorer;
    explorer?.store.set({ language: wanted }, 'replace');
    // each part is drawn in a turn of its own
    for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
  }, language);

/** What stands in the bar of the frame and covers something else of it, or is not within the window. */
export const collidingInBar = (page: Page): Promise<string[]> =>
  page.locator('kge-top-bar :is(nav > button, .brand, .tools > *, .settings > *)').evaluateAll((parts) => {
    const boxes = parts
      .filter((part) => part.checkVisibility() && !part.matches('.settings'))
      .map((part) => ({ name: part.textContent?.trim() || part.className || part.tagName, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    if (boxes.length < 3) throw new Error('There is no bar.');
    const covers = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    return boxes.flatMap(({ name, box }, index) => [
      ...boxes.slice(index + 1).flatMap((other) => (covers(box, other.box) ? [`${name} and ${other.name}`] : [])),
      ...(box.left < 0 || box.right > innerWidth || box.bottom > innerHeight ? [`${name} is outside`] : []),
    ]);
  });

/** The elements that would move, and for how long. */
export const movingIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const moving: string[] = [];
    const visit = (root: ShadowRoot | Document): void => {
      for (const element of root.querySelectorAll('*')) {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const lengths = [...transitionDuration.split(','), ...(animationName === 'none' ? [] : animationDuration.split(','))];
        const longest = Math.max(...lengths.map((length) => Number.parseFloat(length)));
        if (longest > 0.01) moving.push(`${element.localName}.${element.className}: ${longest} s`);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return moving;
  });

/** A place of a window, in pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The strongest contrast within each of some places of a picture. */
export const contrastsIn = (page: Page, png: Buffer, boxes: readonly Box[]): Promise<number[]> =>
  page.evaluate(
    async ({ data, boxes }) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      return boxes.map(({ x, y, width, height }) => {
        const { data: pixels } = context.getImageData(x, y, width, height);
        const lights: number[] = [];
        for (let start = 0; start < pixels.length; start += 4) {
          const [red = 0, green = 0, blue = 0] = [...pixels.slice(start, start + 3)].map((value) => linear(value / 255));
          lights.push(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        }
        const [most, least] = [lights.reduce((a, b) => Math.max(a, b)), lights.reduce((a, b) => Math.min(a, b))];
        return (most + 0.05) / (least + 0.05);
      });
    },
    { data: png.toString('base64'), boxes: [...boxes] },
  );

/** The texts in the window that hardly differ from their ground, as they are painted: what colours are forced to no style tells. */
export async function faintTextsIn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: { text: string; x: number; y: number; width: number; height: number }[] = [];
    /** What is painted uppermost there, whatever shadows it stands in. */
    const uppermost = (x: number, y: number): Element | null => {
      let over = document.elementFromPoint(x, y);
      for (let within = over; within; ) {
        over = within;
        const next: Element | null = over.shadowRoot?.elementFromPoint(x, y) ?? null;
        within = next === over ? null : next;
      }
      return over;
    };
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        const text = [...element.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])).join(' ');
        if (text.trim() === '' || !element.checkVisibility({ checkOpacity: true })) continue;
        const { x, y, right, bottom, width, height } = element.getClientRects()[0] ?? new DOMRect();
        const isSeen = width > 4 && height > 8 && x >= 0 && y >= 0 && right <= innerWidth && bottom <= innerHeight;
        if (isSeen && uppermost(x + width / 2, y + height / 2) === element)
          found.push({ text: `${element.localName}: ${text.slice(0, 30)}`, x, y, width, height });
      }
    };
    look(document);
    return found;
  });
  const contrasts = await contrastsIn(page, await page.screenshot(), texts);
  return texts.flatMap(({ text }, index) => ((contrasts[index] ?? 0) < 3 ? [text] : []));
}
