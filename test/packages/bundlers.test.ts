// Builds a page with the explorer as others would: it needs npm's registry.
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { icon } from '../../packages/evidence-graph/src/http/pages/icon.js';
import { loadExamples } from '../../src/examples.js';
import { loadSeed } from '../../src/seed.js';
import { writeSite } from '../../src/site/write-site.js';
import { describeBrowser, startChromium } from '../browser/support/chromium.js';
import { openPage } from '../browser/support/page.js';
import { samplesOf } from '../docs/samples.js';
import { ALL_BUNDLERS, bundlers, type Project, slowBundlers, writePage } from './bundlers.js';
import { NATIVE_TSC, programsOf, ROOT, run } from './install.js';

const sample = samplesOf('docs/embedding.md').find(({ language }) => language === 'jsx')?.code ?? '';
const names = ['explorer', 'explorer/react', 'explorer/preact', 'explorer/solid'];

describeBrowser('a page with the explorer', () => {
  let browser: Browser;
  let project: Project;
  beforeAll(async () => {
    const site = await mkdtemp(join(tmpdir(), 'bundled-'));
    const data = join(site, 'data');
    const [react18] = await Promise.all([
      programsOf(['react@18', 'react-dom@18']),
      Promise.all([loadSeed(), loadExamples()]).then(([dataset, examples]) =>
        writeSite(data, { dataset, examples, icon, force: false }),
      ),
      startChromium().then((started) => {
        browser = started;
      }),
    ]);
    project = { folder: inject('equipped'), data, react18 };
    await writePage(project, sample);
  }, 300_000);
  afterAll(() => browser?.close());

  it.each(Object.entries(ALL_BUNDLERS ? { ...bundlers, ...slowBundlers } : bundlers))(
    'works as bundled by %s',
    async (_, bundle) => {
      const { url, close } = await bundle(project);
      const opened = await openPage(browser, url);
      const { page } = opened;
      await page.locator('knowledge-graph-explorer[data-state=ready] kge-graph-view .sigma-nodes').waitFor();
      expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toEqual(['http:']);
      await page.locator('kge-node-list li').first().dispatchEvent('click');
      await page.waitForFunction(() => document.querySelector('output')?.textContent?.includes(':'));
      const views = page.locator('kge-top-bar nav button');
      for (let index = 0; index < (await views.count()); index += 1) {
        await views.nth(index).click();
        await page.locator('#view > :not([hidden], .loading) >> :is(h2, h3)').first().waitFor();
      }
      await page.locator('kge-query-view .cm-content').first().waitFor();
      opened.expectNoFaults();
      await opened.close();
      await close();
    },
    240_000,
  );

  it('does nothing on a server', async () => {
    const imports = names.map((name) => `await import('delegate-election-graph/${name}');`).join('');
    const code = `${imports} console.log(typeof customElements);`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: project.folder });
    expect([stdout.trim(), stderr]).toEqual(['undefined', '']);
  });

  it('lets a server that imports its parts end', async () => {
    const code =
      "await import('evidence-graph-explorer'); await import('evidence-graph-explorer/views'); console.log('imported');";
    const options = { cwd: project.folder, timeout: 30_000 };
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], options);
    expect(stdout.trim()).toBe('imported');
  });

  it('is rendered on a server as an empty element', async () => {
    const code = `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { KnowledgeGraphExplorer } from 'delegate-election-graph/explorer/react';
      console.log(renderToString(createElement(KnowledgeGraphExplorer, { language: 'en', remember: true, className: 'wide' })));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: project.folder });
    expect(stdout.trim()).toBe('<knowledge-graph-explorer language="en" class="wide" remember=""></knowledge-graph-explorer>');
  });

  it('has types, for JSX of React, Preact and Solid', async () => {
    const types = join(project.folder, 'types');
    await cp(join(ROOT, 'test/packages/jsx'), types, { recursive: true });
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'];
    const files = ['plain.ts', 'react.tsx', 'preact.tsx', 'solid.tsx'].map((file) => join(types, file));
    const checking = run(process.execPath, [NATIVE_TSC, ...options, '--jsx', 'react-jsx', ...files], { cwd: project.folder });
    const { stdout } = await checking.catch((fault: { stdout: string }) => fault);
    expect(stdout).toBe('');
  }, 120_000);
});
