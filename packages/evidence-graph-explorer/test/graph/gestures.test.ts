import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../src/views/graph/canvas/gestures.js';

type Listened = Parameters<typeof listen>;

class FakeMouseEvent {
  readonly button = 0;
  readonly shiftKey = false;
  readonly ctrlKey = false;
  readonly metaKey = false;
  constructor(readonly timeStamp: number) {}
  preventDefault(): void {}
}

/** What sigma emits is told by the test; `told` is what is made of it. */
function listening() {
  const listeners = new Map<string, (event: unknown) => void>();
  const told: string[] = [];
  const sigma = {
    on: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
    getSetting: () => 300,
    viewportToGraph: (place: unknown) => place,
  };
  const host = { container: new EventTarget(), edgeAt: () => null, moveNode: () => {}, dropNode: () => null, onHover: () => {} };
  const events = {
    onChoose: (id: string | null) => told.push(`choose ${id}`),
    onOpen: (id: string) => told.push(`open ${id}`),
    onPoint: () => {},
  };
  listen(
    sigma as unknown as Listened[0],
    host as unknown as Listened[1],
    events as unknown as Listened[2],
    new AbortController().signal,
  );
  const emit = (name: string, node: string, at: number, x = 0): void =>
    listeners.get(name)?.({ node, event: { x, y: 0, original: new FakeMouseEvent(at) }, preventSigmaDefault: () => {} });
  return { emit, told };
}

type Emitted = readonly [name: string, node: string, at: number, x?: number];

describe('two clicks', () => {
  beforeEach(() => {
    vi.stubGlobal('MouseEvent', FakeMouseEvent);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each<[string, readonly Emitted[], readonly string[]]>([
    [
      'on one node in a moment open it',
      [
        ['clickNode', 'a', 0],
        ['doubleClickNode', 'a', 200],
      ],
      ['choose a', 'open a'],
    ],
    [
      'on one node long apart choose it twice',
      [
        ['clickNode', 'a', 0],
        ['doubleClickNode', 'a', 1000],
      ],
      ['choose a', 'choose a'],
    ],
    [
      'on two nodes choose one after the other',
      [
        ['clickNode', 'a', 0],
        ['doubleClickNode', 'b', 200],
      ],
      ['choose a', 'choose b'],
    ],
    [
      'open nothing when the second one drags',
      [
        ['clickNode', 'a', 0],
        ['downNode', 'a', 100],
        ['moveBody', 'a', 150, 30],
        ['doubleClickNode', 'a', 200],
      ],
      ['choose a'],
    ],
  ])('%s', (_, emitted, expected) => {
    const { emit, told } = listening();
    for (const one of emitted) emit(...one);
    expect(told).toEqual(expected);
  });
});
