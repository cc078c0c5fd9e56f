import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeGraphExplorer } from '../../../packages/evidence-graph-explorer/src/knowledge-graph-explorer.js';
import { start } from '../../../src/start.js';
import { describeBrowser } from '../support/chromium.js';
import { openHostPage } from '../support/host-page.js';
import type { OpenPage } from '../support/page.js';
import { session } from '../support/session.js';

const at = session();

type Element = KnowledgeGraphExplorer & Record<string, unknown>;

interface Attribute {
  readonly name: string;
  /** Two values, and what the page then shows; last, what it shows without. */
  readonly values: readonly [string, string];
  readonly shown: readonly [unknown, unknown, unknown];
  /** What else the element has. */
  readonly beside?: string;
  see(element: Element): unknown;
}

const started = 'start="Procedure:delegate-election"';
const attributes: readonly Attribute[] = [
  { name: 'language', values: ['zh', 'en'], shown: ['zh-Hans', 'en', 'en'], see: ({ lang }) => lang },
  { name: 'theme', values: ['dark', 'light'], shown: ['dark', 'light', 'light'], see: ({ dataset }) => dataset.theme },
  {
    name: 'view',
    values: ['statistics', 'query'],
    shown: ['kge-statistics-view', 'kge-query-view', 'kge-graph-view'],
    see: ({ shadowRoot }) => shadowRoot?.querySelector('#view > :not([hidden], .loading)')?.localName,
  },
  {
    name: 'node',
    values: ['ProcedureStage:nomination', 'DelegateCategory:women'],
    shown: ['ProcedureStage:nomination', 'DelegateCategory:women', null],
    see: ({ shadowRoot }) =>
      shadowRoot?.querySelector('kge-details-panel')?.shadowRoot?.querySelector('section')?.getAttribute('data-id') ?? null,
  },
  {
    name: 'start',
    values: ['ProcedureStage:nomination', 'DelegateCategory:women ProcedureStage:nomination'],
    shown: [1, 2, start.length],
    beside: '',
    see: ({ explorer, dataset }) => dataset.state === 'ready' && explorer?.visibleNodes.length,
  },
  {
    name: 'endpoint',
    values: ['/graphql', '/graphql?again'],
    shown: ['/graphql 1', '/graphql?again 1', '/docs/graphql error'],
    see: ({ explorer, dataset }) => {
      const { pathname, search } = explorer?.place.endpoint ?? {};
      return `${pathname}${search} ${dataset.state === 'ready' ? explorer?.visibleNodes.length : dataset.state}`;
    },
  },
  {
    name: 'src',
    values: ['/missing.json', '/gone.json'],
    shown: ['/missing.json error', '/gone.json error', 'null ready'],
    beside: `${started} endpoint="/graphql"`,
    see: ({ explorer, dataset }) => `${explorer?.place.file?.pathname ?? null} ${dataset.state}`,
  },
  {
    name: 'routing',
    values: ['hash', 'none'],
    shown: ['#/source', '', ''],
    see: ({ explorer }) => {
      history.replaceState(null, '', '/docs/a.html');
      explorer?.show('graph');
      history.replaceState(null, '', '/docs/a.html');
      explorer?.show('source');
      return location.hash;
    },
  },
];

describeBrowser('an attribute', () => {
  let host: OpenPage;
  beforeAll(async () => {
    host = await openHostPage(at.browser, at.url, { body: '', locale: 'en-GB' });
    await host.page.waitForFunction(() => customElements.get('knowledge-graph-explorer'));
  });
  afterAll(async () => {
    await host.close();
    // a worker that ends while it loads its code is told of as one that may not
    expect(host.faults.filter((fault) => !/^404 for|^405 for|^csp for .*\/page-graph-/.test(fault))).toEqual([]);
  });

  describe.each(attributes)('$name', ({ name, values: [first, second], shown, beside, see }) => {
    const others = [started, 'endpoint="/graphql"', 'language="en"'].filter((each) => !each.startsWith(name)).join(' ');
    /** Puts an element in the place of all there is; `code` does something with it before it is one of the page. */
    const put = (attribute: string, code = ''): Promise<unknown> =>
      change(`history.replaceState(null, '', '/docs/a.html');
        const template = document.createElement('template');
        template.innerHTML = ${JSON.stringify(`<knowledge-graph-explorer ${beside ?? others} ${beside === '' ? 'endpoint="/graphql"' : ''} ${attribute}></knowledge-graph-explorer>`)};
        const placed = template.content.firstElementChild;
        ${code}
        document.body.replaceChildren(placed);`);
    const change = (code: string): Promise<unknown> =>
      host.page.evaluate(`{ const element = document.querySelector('knowledge-graph-explorer'); ${code} }`);
    const expectShown = (value: unknown) =>
      expect.poll(() => host.page.evaluate(`(${see})(document.querySelector('knowledge-graph-explorer'))`)).toEqual(value);

    it('is followed when it is changed, added and removed', async () => {
      await put(`${name}="${first}"`);
      await expectShown(shown[0]);
      await change(`element.setAttribute('${name}', '${second}')`);
      await expectShown(shown[1]);
      await change(`element.removeAttribute('${name}')`);
      await expectShown(shown[2]);
      await change(`element.setAttribute('${name}', '${first}')`);
      await expectShown(shown[0]);
    });

    it('is followed as a property, also before the upgrade', async () => {
      await put('', `placed.${name} = '${first}';`); // what is in a template is upgraded when it comes into the page
      await expectShown(shown[0]);
      await change(`element.${name} = '${second}'`);
      await expectShown(shown[1]);
      await change(`element.${name} = null`);
      await expectShown(shown[2]);
    });

    it('is followed on an element made by a script', async () => {
      await put('');
      await change(
        `const other = element.cloneNode(); element.replaceWith(other); setTimeout(() => other.setAttribute('${name}', '${first}'), 30);`,
      );
      await expectShown(shown[0]);
    });
  });

  it('leads back there when it is given again', async () => {
    const { page } = host;
    await page.evaluate((text) => {
      document.body.innerHTML = text;
    }, `<knowledge-graph-explorer endpoint="/graphql" view="statistics" ${started}></knowledge-graph-explorer>`);
    await page.locator('kge-statistics-view .figure').first().waitFor();
    await page.locator('kge-top-bar nav button').nth(1).click();
    await page.locator('kge-graph-view:not([hidden])').waitFor();
    await page.locator('knowledge-graph-explorer').evaluate((element) => element.setAttribute('view', 'statistics'));
    await page.locator('kge-statistics-view:not([hidden])').waitFor();
  });
});
