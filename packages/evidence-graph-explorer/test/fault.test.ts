import { afterEach, describe, expect, it, vi } from 'vitest';
import { Fault, loadCode, wordsOf } from '../src/fault.js';
import { once } from '../src/once.js';

describe('what a reader is told of a fault', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is in the words that it was given', () => {
    const words = { zh: '没有应答', en: 'no answer' };
    expect(wordsOf(new Fault(words))).toEqual(words);
  });

  it.each([new TypeError("Cannot read properties of undefined (reading 'x')"), 'a text', undefined])(
    'is never what the browser says: %s',
    (thrown) => {
      const logged = vi.spyOn(console, 'error').mockReturnValue();
      const { zh, en } = wordsOf(thrown);
      expect(`${zh} ${en}`).not.toContain('properties');
      expect(logged).toHaveBeenCalledWith(thrown);
    },
  );

  it('names code that could not be loaded', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module');
    await expect(loadCode(Promise.reject(cause))).rejects.toMatchObject({ name: 'Fault', cause });
  });
});

describe('what is made once', () => {
  it('is the same for all who ask, and made anew where it failed', async () => {
    const make = vi.fn(async () => ({})).mockRejectedValueOnce(new Error('not yet'));
    const made = once(make);
    await expect(Promise.all([made(), made()])).rejects.toThrow('not yet');
    expect(await made()).toBe(await made());
    expect(make).toHaveBeenCalledTimes(2);
  });
});
