// These tests measure the built pages: run `npm run build` first.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const assets = new URL('../../dist/explorer/assets/', import.meta.url);
const files = readdirSync(assets).filter((name) => name.endsWith('.js'));

const chunk = (name: string): string =>
  files.find((file) => file === `${name}.js` || file.startsWith(`${name}-`)) ?? `no chunk ${name}`;

/** A chunk with all that it needs before it runs. */
function closure(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(new URL(file, assets), 'utf8');
  for (const [, needed = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) closure(needed, found);
  return found;
}

/** What a chunk loads when it is asked for. */
const loadedLater = (file: string): string[] =>
  [...readFileSync(new URL(file, assets), 'utf8').matchAll(/import\(["'`]\.\/([^"'`]+\.js)["'`]\)/g)].map(
    ([, needed = '']) => needed,
  );

/** Kilobytes of the files as they are sent. */
const kilobytes = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, assets)), { level: 9 }).length, 0) / 1000;

/** What is there once the element is defined. */
const element = new Set([chunk('element'), ...loadedLater(chunk('element')).flatMap((file) => [...closure(file)])]);
const beyondElement = (name: string): number => kilobytes([...closure(chunk(name))].filter((file) => !element.has(file)));

/** What the worker loads to answer; pages without workers have a copy of their own. */
const pageGraph = (): Set<string> => new Set(loadedLater(chunk('page-worker')).flatMap((file) => [...closure(file)]));

describe('the pages stay small', () => {
  it('with the element below 60 kB', () => {
    expect(kilobytes(element)).toBeLessThan(60);
  });

  it('with the graph view and what draws it below 60 kB', () => {
    const needed = ['graph-view', 'sigma-canvas'].flatMap((name) => [...closure(chunk(name))]);
    const graph = kilobytes(new Set(needed.filter((file) => !element.has(file))));
    expect(graph).toBeLessThan(60);
    expect(graph).toBeGreaterThan(beyondElement('graph-view') + 1);
  });

  it.each(['graph-view', 'procedure-view', 'statistics-view', 'source-view', 'query-view'])(
    'with %s below 40 kB, loaded when it is opened',
    (name) => {
      expect(beyondElement(name)).toBeLessThan(40);
      expect(beyondElement(name)).toBeGreaterThan(1);
    },
  );

  it('with the first view asked for beside the element', () => {
    const page = readFileSync(new URL('../index.html', assets), 'utf8');
    const asked = [...page.matchAll(/modulepreload[^>]*assets\/([^"]+)/g)].map(([, file]) => file);
    expect(asked).toEqual(expect.arrayContaining([...closure(chunk('start-view'))]));
  });

  it('with the editor of queries below 190 kB, loaded beside its view', () => {
    expect(beyondElement('editor')).toBeLessThan(190);
    expect(beyondElement('editor')).toBeGreaterThan(100);
  });

  it('with the graph in the page below 160 kB, in a worker of its own', () => {
    expect(kilobytes(closure(chunk('page-worker')))).toBeLessThan(3);
    expect(kilobytes(pageGraph())).toBeLessThan(160);
  });

  it('with the check of texts below 110 kB, loaded when one is checked', () => {
    const loaded = pageGraph();
    const later = new Set([...loaded].flatMap(loadedLater));
    const asked = [...later].filter((file) => /^(?:check|claims|model)-/.test(file));
    const check = asked.flatMap((file) => [...closure(file)]).filter((file) => !loaded.has(file));
    expect(asked).toHaveLength(3);
    expect(kilobytes(new Set(check))).toBeLessThan(110);
    expect(kilobytes(new Set(check))).toBeGreaterThan(30);
  });
});
