import { describe, expect, it } from 'vitest';
import { GraphClient, GraphRefusal } from '../../src/graph/graph-client.js';
import type { GraphQLResult, Transport } from '../../src/graph/transport.js';

/** Gives one answer after another; the last one for good. */
const answering = (...answers: readonly (GraphQLResult | Error)[]): Transport & { asked: number } => ({
  asked: 0,
  async execute() {
    const answer = answers[Math.min(this.asked, answers.length - 1)] as GraphQLResult | Error;
    this.asked += 1;
    if (answer instanceof Error) throw answer;
    return answer;
  },
});
const data = { a: 1 };
const refused: GraphQLResult = { data: null, errors: [{ message: 'Too much at once.' }] };

describe('a graph that is asked again', () => {
  it('is asked once for what it has answered', async () => {
    const transport = answering({ data });
    const client = new GraphClient(transport);
    expect([await client.ask('{ a }'), await client.ask('{ a }')]).toEqual([data, data]);
    expect(transport.asked).toBe(1);
  });

  it.each([
    ['refused', refused],
    ['answered in part', { data: { a: null }, errors: [{ message: 'Not now.' }] }],
    ['did not answer', new Error('silent')],
  ])('is asked anew for what it %s', async (_, first) => {
    const transport = answering(first, { data });
    const client = new GraphClient(transport);
    await expect(client.ask('{ a }')).rejects.toThrow();
    expect(await client.ask('{ a }')).toEqual(data);
    expect(transport.asked).toBe(2);
  });

  it('tells what was asked last, and nothing asked ahead', async () => {
    const transport = answering({ data });
    const client = new GraphClient(transport);
    await client.ahead.ask('{ a }');
    await client.ask('{ b }');
    expect(client.asked.map(({ query }) => query)).toEqual(['{ b }']);
    await client.ask('{ a }');
    expect(client.asked.map(({ query }) => query)).toEqual(['{ a }', '{ b }']);
    expect(transport.asked).toBe(2);
  });

  it('tells why it refused in its own words', async () => {
    const asked = new GraphClient(answering(refused)).ask('{ a }');
    await expect(asked).rejects.toThrow(GraphRefusal);
    await expect(asked).rejects.toMatchObject({ words: { zh: 'Too much at once.', en: 'Too much at once.' } });
  });
});
