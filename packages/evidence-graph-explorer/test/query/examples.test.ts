import { afterEach, describe, expect, it, vi } from 'vitest';
import { readExamples } from '../../src/views/query/examples.js';

const place = new URL('https://graphs.example/');
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
    expect(await readExamples(place)).toEqual(expected);
  });
});
