import { afterEach, expect, it, vi } from 'vitest';
import { Outbox } from '../../src/http/short-way/outbox.js';

afterEach(() => vi.restoreAllMocks());

const endOfTurn = () => new Promise((resolve) => setImmediate(resolve));

it('sends what is posted in a turn at its end, in order', async () => {
  const sent: number[] = [];
  const outbox = new Outbox();
  for (const each of [1, 2, 3]) outbox.post(() => sent.push(each));
  expect(sent).toEqual([]);
  await endOfTurn();
  expect(sent).toEqual([1, 2, 3]);
  outbox.post(() => sent.push(4));
  await endOfTurn();
  expect(sent).toEqual([1, 2, 3, 4]);
});

it('lets no answer wait for operations that take long', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const sent: number[] = [];
  const outbox = new Outbox();
  outbox.post(() => sent.push(1));
  now.mockReturnValue(0.5);
  outbox.post(() => sent.push(2));
  expect(sent).toEqual([]);
  now.mockReturnValue(1.5);
  outbox.post(() => sent.push(3));
  expect(sent).toEqual([1, 2, 3]);
  await endOfTurn();
  expect(sent).toEqual([1, 2, 3]);
});
