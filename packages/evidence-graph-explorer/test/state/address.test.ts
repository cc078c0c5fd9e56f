import { describe, expect, it } from 'vitest';
import { addressOf, isAddress, readAddress } from '../../src/state/address.js';
import { type State, startScene, startState } from '../../src/state/state.js';

const full: State = {
  view: 'source',
  selected: 'WROTE(Author:a,Book:b)',
  scene: {
    expanded: ['Author:a', 'Book:b~WROTE~IN'],
    added: ['Book:c'],
    hidden: ['Book:d'],
    hiddenTypes: ['Author'],
    pinned: { 'Book:b': { x: 1.5, y: -2 } },
    layout: 'concentric',
    path: { from: 'Author:a', to: 'Book:b', maxLength: 3 },
  },
  camera: { x: 0.4, y: 0.6, ratio: 0.5 },
  evidence: 'Evidence:one',
  question: 'who-decides',
  order: 'length',
  find: 'a & b = 100%?',
  operation: { query: '{ a(b: "c,d") }', variables: '{"e": 1}' },
  language: 'en',
  theme: 'dark',
};
const { scene } = full;
const VIEWS = [{ name: 'graph' }, { name: 'source', orders: ['length'] }, { name: 'query' }, { name: 'statistics' }];

describe('the address of a state', () => {
  it('says all of it, and nothing that cannot be read', () => {
    expect(readAddress(addressOf(full), VIEWS)).toEqual({ state: full, unread: [] });
  });

  it.each(['', '三上三下', 'a & b = 100%?', '#/graph'])('keeps what the source is searched for: %j', (find) => {
    const state = { ...startState, view: 'source' as const, evidence: 'Evidence:one', find };
    expect(readAddress(addressOf(state), VIEWS).state).toEqual(state);
  });

  it('says nothing where it is empty: all is as given', () => {
    const given: State = { ...startState, view: 'query', selected: 'Book:b', language: 'en' };
    for (const empty of ['', '#', '#/']) expect(readAddress(empty, VIEWS, given)).toEqual({ state: given, unread: [] });
  });

  it.each([
    ['sel=%', { selected: null }],
    ['exp=Author%3Aa,%E0%A4%A', { scene: { ...scene, expanded: ['Author:a'] } }],
    ['add=%zz,Book:c', { scene: { ...scene, added: ['Book:c'] } }],
    ['hide=%', { scene: { ...scene, hidden: [] } }],
    ['types=%', { scene: { ...scene, hiddenTypes: [] } }],
    ['pin=Book:b@1.5@-2,Book:c@x@1', { scene }],
    ['pin=Book:b@1.5@-2,Book:c@1e300@1', { scene }],
    ['pin=Book:b@1.5@-2,@1@1', { scene }],
    ['layout=square', { scene: { ...scene, layout: startScene.layout } }],
    ['path=Author:a,Author:a,6', { scene: { ...scene, path: null } }],
    ['path=Author:a', { scene: { ...scene, path: null } }],
    ['path=Author:a,Book:b,99', { scene: { ...scene, path: null } }],
    ['path=Author:a,Book:b,0', { scene: { ...scene, path: null } }],
    ['path=Author:a,Book:b,3,4', { scene: { ...scene, path: null } }],
    ['path=,,', { scene: { ...scene, path: null } }],
    ['cam=1,2', { camera: null }],
    ['cam=0,0,0', { camera: null }],
    ['cam=NaN,0,1', { camera: null }],
    ['cam=1e9,0,1', { camera: null }],
    ['cam=0,0,1e-9', { camera: null }],
    ['ev=%', { evidence: null }],
    ['q=%', { question: null }],
    ['order=width', { order: null }],
    ['find=%', { find: '' }],
    ['doc=%', { operation: null }],
    ['vars=%', { operation: { ...full.operation, variables: '' } }],
    ['lang=fr', { language: startState.language }],
    ['theme=pink', { theme: startState.theme }],
    ['nobody=asked', {}],
  ] as const)('costs only the part that is wrong: %s', (part, change) => {
    const [name = ''] = part.split('=');
    const [path = '', query = ''] = addressOf(full).split('?');
    const others = query.split('&').filter((each) => !each.startsWith(`${name}=`));
    const { state, unread } = readAddress(`${path}?${[part, ...others].join('&')}`, VIEWS);
    expect(state).toEqual({ ...full, ...change });
    expect(unread).toEqual([expect.stringMatching(new RegExp(`^${name}=`))]);
    expect(part).toContain(unread[0]?.slice(name.length + 1));
  });

  it('names a view that there is not', () => {
    expect(readAddress('#/map?lang=en', VIEWS)).toEqual({ state: { ...startState, language: 'en' }, unread: ['map'] });
  });

  it.each([
    ['', true],
    ['#', true],
    ['#/source?q=a', true],
    ['#chapter-2', false],
    ['#top', false],
  ])('is told from an anchor of the page: %j', (fragment, expected) => {
    expect(isAddress(fragment)).toBe(expected);
  });
});
