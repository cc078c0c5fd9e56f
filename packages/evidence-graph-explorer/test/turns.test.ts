import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paintFirst, takeTurns } from '../src/turns.js';

describe('what takes turns', () => {
  let draw = (): void => {};
  let isOver = false;
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (then: () => void) => {
      draw = then;
    });
    isOver = false;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const begin = (hidden: boolean): void => {
    vi.stubGlobal('document', { hidden });
    paintFirst();
    void takeTurns().then(() => {
      isOver = true;
    });
  };

  it('waits until the page shows what it has', async () => {
    begin(false);
    await vi.advanceTimersByTimeAsync(50);
    expect(isOver).toBe(false);
    draw();
    await vi.advanceTimersByTimeAsync(5);
    expect(isOver).toBe(true);
  });

  it.each([
    ['soon goes on in a page without frames', false, 110],
    ['goes on at once in a page out of sight', true, 5],
  ])('%s', async (_, hidden, within) => {
    begin(hidden);
    await vi.advanceTimersByTimeAsync(within);
    expect(isOver).toBe(true);
  });
});
