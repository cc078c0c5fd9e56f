import type { Browser, Page } from 'playwright-core';
import type { Explorer } from '../../../packages/evidence-graph-explorer/src/explorer.js';
import type { KnowledgeGraphExplorer } from '../../../packages/evidence-graph-explorer/src/knowledge-graph-explorer.js';
import { type OpenPage, type OpenPageOptions, openPage } from './page.js';

export interface HostPageOptions extends OpenPageOptions {
  /** What stands in the page, beside the script of the element. */
  readonly body: string;
  readonly head?: string;
  /** Attributes of `html`. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the page loads the element itself. */
  readonly isLoaded?: boolean;
}

/** An element as pages place it; `attributes` say what it has beside an endpoint and a language. */
export const element = (attributes = ''): string =>
  `<knowledge-graph-explorer endpoint="/graphql" language="en" start="Procedure:delegate-election ProcedureStage:nomination ProcedureStep:elect-delegates DelegateCategory:women" ${attributes}></knowledge-graph-explorer>`;

/** Opens a page of somebody else's, `/docs/a.html`, on the host of the explorer. */
export async function openHostPage(
  browser: Browser,
  origin: string,
  { body, head = '', html = 'lang="en"', headers, isLoaded = true, ...options }: HostPageOptions,
): Promise<OpenPage> {
  const { href } = new URL('/docs/a.html', origin);
  const script = isLoaded ? `<script type="module" src="${new URL('/assets/element.js', origin)}"></script>` : '';
  const text = `<!doctype html><html ${html}><head><title>Host</title><link rel="icon" href="data:,">${head}${script}</head><body>${body}</body></html>`;
  return openPage(browser, href, {
    ...options,
    async prepare(routes) {
      await options.prepare?.(routes);
      const respond = { body: text, contentType: 'text/html; charset=utf-8', headers: { ...headers } };
      // While requests are routed, nothing is cached.
      await routes.route(href, (route) => route.fulfill(respond), { times: 1 });
    },
  });
}

/** Waits until every explorer of a page is ready and its view has come to rest. */
export async function allSettled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const elements = [...document.querySelectorAll<KnowledgeGraphExplorer>('knowledge-graph-explorer')];
      return elements.every(({ dataset, explorer, shadowRoot }) => {
        const view = shadowRoot?.querySelector<HTMLElement & { isSettled?: boolean }>(`kge-${explorer?.state.view}-view`);
        return dataset.state === 'ready' && view && view.isSettled !== false;
      });
    },
    undefined,
    { timeout: 40_000 },
  );
}

/** What a function finds in the explorer of the first element. */
export const inExplorer = <T>(page: Page, find: (explorer: Explorer) => T): Promise<T> =>
  page.evaluate(`(${find})(document.querySelector('knowledge-graph-explorer').explorer)`) as Promise<T>;
