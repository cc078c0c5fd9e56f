import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { KnowledgeGraphExplorer } from '../../../packages/evidence-graph-explorer/src/knowledge-graph-explorer.js';
import type { GraphView } from '../../../packages/evidence-graph-explorer/src/views/graph/graph-view.js';
import { type OpenPage, openPage } from './page.js';

export interface OpenOptions extends BrowserContextOptions {
  /** The part of the address behind `#`, such as `/source?lang=en`. */
  readonly at?: string;
}

/** An explorer in a page of its own, and what a reader does with it. */
export class ExplorerPage {
  private constructor(private readonly opened: OpenPage) {}

  static async open(browser: Browser, url: string, { at = '/graph', ...options }: OpenOptions = {}): Promise<ExplorerPage> {
    const explorer = new ExplorerPage(
      await openPage(browser, `${url}#${at}`, { permissions: ['clipboard-read', 'clipboard-write'], ...options }),
    );
    await explorer.settled();
    return explorer;
  }

  get page(): Page {
    return this.opened.page;
  }

  expectNoFaults(): void {
    this.opened.expectNoFaults();
  }

  close(): Promise<void> {
    return this.opened.close();
  }

  /** Follows a link within the page, to what stands behind `#`. */
  async go(hash: string): Promise<void> {
    await this.page.evaluate(async (state) => {
      const { href } = new URL(`#${state}`, location.href);
      if (href === location.href) return;
      const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.href = href;
      await followed; // till then, all that can be seen is what was there before
    }, hash);
    await this.settled();
  }

  /** Waits until the scene is read and, in the graph view, drawn. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      const isSettled = async (): Promise<boolean> => {
        const element = document.querySelector('knowledge-graph-explorer') as KnowledgeGraphExplorer | null;
        const explorer = element?.explorer;
        await explorer?.settled();
        if (!explorer || element.dataset.state !== 'ready') return false;
        const view = element.shadowRoot?.querySelector(`kge-${explorer.state.view}-view`) as GraphView | null;
        await view?.updateComplete;
        return view !== null && (explorer.state.view !== 'graph' || view.isSettled);
      };
      const deadline = performance.now() + 20_000;
      while (!(await isSettled())) {
        if (performance.now() > deadline) throw new Error('The explorer does not settle.');
        await frame();
      }
      // what is drawn is seen, and can be hit, two frames later
      await frame();
      await frame();
    });
  }

  /** The scene, as what was made of it can be compared. */
  scene(): Promise<unknown> {
    return this.page.evaluate(() => {
      const { loaded, state } = (document.querySelector('knowledge-graph-explorer') as KnowledgeGraphExplorer).explorer ?? {};
      return {
        scene: state?.scene,
        nodes: loaded?.scene.nodes.map(({ id }) => id),
        relationships: loaded?.scene.relationships.map(({ id }) => id).sort(),
      };
    });
  }

  /** The IDs of the nodes that are shown. */
  visible(): Promise<string[]> {
    return this.page.evaluate(
      () =>
        (document.querySelector('knowledge-graph-explorer') as KnowledgeGraphExplorer).explorer?.visibleNodes.map(
          ({ id }) => id,
        ) ?? [],
    );
  }

  address(): Promise<string> {
    return this.page.evaluate(() => decodeURIComponent(location.hash));
  }

  /** Where a node stands in the window; undefined where it does not. */
  screenPosition(id: string): Promise<{ x: number; y: number } | undefined> {
    return this.page.evaluate((node) => {
      const element = document.querySelector('knowledge-graph-explorer');
      return (element?.shadowRoot?.querySelector('kge-graph-view') as GraphView | null)?.screenPosition(node);
    }, id);
  }

  async select(id: string): Promise<void> {
    await this.page.evaluate(
      (node) => (document.querySelector('knowledge-graph-explorer') as KnowledgeGraphExplorer).explorer?.select(node),
      id,
    );
    await this.page.locator(`kge-details-panel section[data-id="${id}"]`).waitFor();
    await this.settled();
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('combobox', { name: /检索|Search/ }).fill(text);
    await this.page.locator('kge-search-box .popup:not([hidden])').waitFor();
  }

  /** The tag and class of what has the keyboard's focus, inside shadow trees too. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return [focused?.tagName.toLowerCase(), ...(focused?.classList ?? [])].join('.');
    });
  }
}
