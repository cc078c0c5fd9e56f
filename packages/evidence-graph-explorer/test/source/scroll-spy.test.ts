import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ScrollSpy } from '../../src/views/source/scroll-spy.js';

const root = { id: 'page' } as Element;
const [first, second, third] = ['first', 'second', 'third'].map((id) => ({ id }) as Element) as [Element, Element, Element];
/** What each observer made so far watches. */
const watched: string[][] = [];

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly root = root;
      readonly #ids: string[] = [];
      constructor() {
        watched.push(this.#ids);
      }
      observe({ id }: Element): void {
        this.#ids.push(id);
      }
      disconnect(): void {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  watched.splice(0);
});

it.each([
  { change: 'the last is gone', before: [first, second, third], after: [first, second] },
  { change: 'all are gone', before: [first, second], after: [] },
  { change: 'one more comes last', before: [first, second], after: [first, second, third] },
  { change: 'one is another', before: [first, second], after: [first, third] },
])('watches anew when $change', ({ before, after }) => {
  const spy = new ScrollSpy(() => {});
  spy.watch(root, before);
  spy.watch(root, after);
  expect(watched).toEqual([before, after].map((each) => each.map(({ id }) => id)));
});

it('goes on with the elements that it watches', () => {
  const spy = new ScrollSpy(() => {});
  for (const elements of [
    [first, second],
    [first, second],
  ])
    spy.watch(root, elements);
  expect(watched).toEqual([['first', 'second']]);
});
