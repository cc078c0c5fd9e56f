import { afterEach, describe, expect, it, vi } from 'vitest';
import { Explorer } from '../../src/explorer.js';
import { startState } from '../../src/state/state.js';
import { readExamples } from '../../src/views/query/examples.js';

const beside = new URL('https://graphs.example/');
const example = { id: 'one', title: { zh: '一', en: 'One' }, variables: {}, query: '{ node }' };

describe('the questions beside a graph', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each<[string, () => Response, readonly unknown[]]>([
    ['are read', () => Response.json([example]), [example]],
    ['are none where something else has their name', () => Response.json({ message: 'Welcome' }), []],
    ['are none in an empty object', () => Response.json({}), []],
    [
      'are those that can be asked',
      () => Response.json([null, 1, { ...example, title: null }, { ...example, variables: null }, { id: 'two' }, example]),
      [example],
    ],
    ['are none where the file is not there', () => new Response('', { status: 404 }), []],
    ['are none where the file is no JSON', () => new Response('<p>'), []],
  ])('%s', async (_, answer, expected) => {
    vi.stubGlobal('fetch', async () => answer());
    expect(await readExamples(beside)).toEqual(expected);
  });
});

describe('the questions of an explorer', () => {
  const place = { endpoint: new URL('graphql', beside), file: null, beside };
  const explorer = () => new Explorer({ place, start: [], state: startState });
  afterEach(() => vi.unstubAllGlobals());

  it('are read once for all its parts', async () => {
    const fetched = vi.fn(async () => Response.json([example]));
    vi.stubGlobal('fetch', fetched);
    const asked = explorer();
    expect(await Promise.all([asked.examples(), asked.examples()])).toEqual([[example], [example]]);
    expect(await asked.examples()).toEqual([example]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('are read again where nothing answered', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
    const asked = explorer();
    expect(await asked.examples()).toEqual([]);
    vi.stubGlobal('fetch', async () => Response.json([example]));
    expect(await asked.examples()).toEqual([example]);
  });
});
