import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explorer } from '../../src/explorer.js';
import { GraphClient } from '../../src/graph/graph-client.js';
import { unknownVocabulary } from '../../src/ontology/vocabulary.js';
import { ReadingAhead } from '../../src/panel/reading-ahead.js';
import { noScene } from '../../src/scene/scene-reader.js';

const asked: unknown[] = [];
const client = new GraphClient({
  execute: ({ variables }) => {
    asked.push(variables);
    return Promise.resolve({ errors: [{ message: 'no' }] });
  },
});
const vocabulary = unknownVocabulary();
const ahead = () => new ReadingAhead({ client, vocabulary, loaded: noScene } as unknown as Explorer);

describe('reading ahead', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    asked.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks for what a reader rests on, and bears a refusal', async () => {
    ahead().point('Thing:a');
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual([{ id: 'Thing:a' }]);
    expect(client.asked).toEqual([]); // no reader has asked yet
  });

  it('does not ask for what a reader only passes', async () => {
    const reading = ahead();
    reading.point('Thing:a');
    await vi.advanceTimersByTimeAsync(20);
    reading.point(null);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual([]);
  });
});
