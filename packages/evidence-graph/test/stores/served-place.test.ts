import { describe, expect, it, vi } from 'vitest';
import type { GraphState } from '../../src/stores/neo4j/graph-state.js';
import type { Place } from '../../src/stores/neo4j/labels.js';
import { ServedPlace } from '../../src/stores/neo4j/served-place.js';

/** Hashes whose first digits name the model. */
const [FORMER, NEXT, OTHER] = [`${'a'.repeat(16)}1`, `${'a'.repeat(16)}2`, `${'b'.repeat(16)}3`];

describe('reads of a graph that is served now here, now there', () => {
  /** A database that serves a dataset in one place. */
  const database = (expected?: string) => {
    const state = { place: 'home' as Place, hash: FORMER as string | undefined, looks: 0 };
    const look = async (): Promise<GraphState> => {
      state.looks += 1;
      const { place, hash } = state;
      const dataset = { hash: 'of its data', version: null };
      return { served: hash === undefined ? undefined : { place, hash, dataset }, isBegun: true, isUnfinished: true };
    };
    const served = new ServedPlace({ look, expected });
    const read = (signal?: AbortSignal): Promise<string> =>
      served.read(async (place) => {
        const { hash } = state;
        served.check(place === state.place ? hash : null);
        return `${hash} at ${place}`;
      }, signal);
    const serve = (place: Place, hash: string | undefined) => Object.assign(state, { place, hash });
    return { state, served, read, serve };
  };

  it('go where it is served now', async () => {
    const { read, serve, state } = database();
    expect(await read()).toBe(`${FORMER} at home`);
    serve('staging', NEXT);
    expect(await read()).toBe(`${NEXT} at staging`);
    serve('home', NEXT);
    expect(await read()).toBe(`${NEXT} at home`);
    expect(state.looks).toBe(2);
  });

  it('look together where it has gone', async () => {
    const { read, serve, state } = database();
    serve('staging', NEXT);
    expect(new Set(await Promise.all([read(), read(), read()]))).toEqual(new Set([`${NEXT} at staging`]));
    expect(state.looks).toBe(1);
  });

  it('tell by the version that the dataset changed', async () => {
    const { read, serve, served } = database();
    expect(served.version).toBeUndefined();
    await read();
    const { version } = served;
    await read();
    expect(served.version).toBe(version);
    serve('home', NEXT);
    await read();
    const changed = served.version;
    expect(changed).not.toBe(version);
    serve('home', FORMER);
    await read();
    expect([version, changed]).not.toContain(served.version);
  });

  it.each([
    ['follow a dataset of the same model', NEXT, `${NEXT} at home`],
    ['refuse a dataset of another model', OTHER, 'STORE_NOT_READY'],
  ])('%s', async (_, hash, answer) => {
    const { read, serve } = database(FORMER);
    await read();
    serve('home', hash);
    expect(await read().catch(({ code }) => code)).toBe(answer);
  });

  it('refuse another dataset until theirs is met', async () => {
    const { read, serve } = database(NEXT);
    await expect(read()).rejects.toMatchObject({ code: 'STORE_NOT_READY' });
    serve('staging', NEXT);
    expect(await read()).toBe(`${NEXT} at staging`);
  });

  it('say so where nothing is served', async () => {
    const { read, serve } = database();
    serve('home', undefined);
    await expect(read()).rejects.toThrow('import was broken off');
  });

  it('end where the place changes too often', async () => {
    const { read, state, served, serve } = database();
    vi.spyOn(served, 'goTo').mockImplementation(({ served: found }) => found as NonNullable<typeof found>);
    serve('staging', NEXT);
    await expect(read()).rejects.toThrow('changes too fast');
    expect(state.looks).toBe(5);
  });

  it('end with the signal of who asks', async () => {
    const { read, serve } = database();
    serve('staging', NEXT);
    await expect(read(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  });
});
