import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { abortedError, storeError } from '../../src/execution/error.js';
import { Gate } from '../../src/http/exports/gate.js';
import { gzipped } from '../../src/http/exports/gzipped.js';
import { textStream } from '../../src/http/exports/text-stream.js';
import { StoreError } from '../../src/plan/store-error.js';

const lost = new StoreError('STORE_UNAVAILABLE', 'No answer.');

describe('a text as a stream', () => {
  it('is read no faster than it is taken', async () => {
    let read = 0;
    let isEnded = false;
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield `piece ${read++} `;
      } finally {
        isEnded = true;
      }
    }
    const reader = (await textStream(endless(), () => {})).getReader();
    for (let count = 0; count < 10; count += 1) await reader.read();
    expect(read).toBeLessThan(13);
    await reader.cancel();
    expect(isEnded).toBe(true);
  });

  it('is compressed no faster than it is taken', async () => {
    let read = 0;
    let isEnded = false;
    async function* endless(): AsyncGenerator<string> {
      try {
        for (; ; read += 1) yield randomBytes(32_768).toString('hex');
      } finally {
        isEnded = true;
      }
    }
    const reader = gzipped(await textStream(endless(), () => {})).getReader();
    for (let count = 0; count < 10; count += 1) await reader.read();
    for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
    expect(read).toBeLessThan(40);
    await reader.cancel();
    await vi.waitFor(() => expect(isEnded).toBe(true));
  });

  it('is compressed in whole', async () => {
    async function* text(): AsyncGenerator<string> {
      for (let count = 0; count < 1_000; count += 1) yield `piece ${count}\n`;
    }
    const bytes = await new Response(gzipped(await textStream(text(), () => {}))).arrayBuffer();
    expect(gunzipSync(bytes).toString().split('\n')).toHaveLength(1_001);
  });

  it('breaks off compressed, too', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield 'begun';
      throw new Error('the store has gone');
    }
    await expect(new Response(gzipped(await textStream(broken(), () => {}))).arrayBuffer()).rejects.toThrow();
  });

  describe('whose reader stays and takes nothing', () => {
    afterEach(() => void vi.useRealTimers());
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield 'piece';
    }

    it('lets others in after a while', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const gate = new Gate(1);
      const reader = (await textStream(gate.through(endless()), () => {})).getReader();
      await reader.read();
      await vi.advanceTimersByTimeAsync(29_000);
      await reader.read();
      await vi.advanceTimersByTimeAsync(29_000);
      expect(gate.isFull).toBe(true);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(gate.isFull).toBe(false);
      await expect(reader.read()).rejects.toThrow();
    });

    it('leaves no timer behind where it is cancelled', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const reader = (await textStream(endless(), () => {})).getReader();
      await reader.read();
      await reader.cancel();
      expect(vi.getTimerCount()).toBe(0);
    });
  });

  it('fails at once where its first piece does', async () => {
    // biome-ignore lint/correctness/useYield: it never comes to that
    async function* broken(): AsyncGenerator<string> {
      throw new Error('no store');
    }
    await expect(textStream(broken(), () => {})).rejects.toThrow('no store');
  });

  it.each([
    ['an unexpected one', new Error('the store has gone'), [new Error('the store has gone')]],
    ['that of the store', storeError(lost), [lost]],
    ['none where the reader has gone', abortedError(), []],
  ])('breaks off with a later piece, telling %s', async (_, error, expected) => {
    async function* broken(): AsyncGenerator<string> {
      yield 'begun';
      throw error;
    }
    const told: unknown[] = [];
    const stream = await textStream(broken(), (each) => told.push(each));
    await expect(new Response(stream).text()).rejects.toThrow();
    expect(told).toEqual(expected);
  });
});
