import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStorage } from '../../src/graphiql/storage.js';

const denied = (): never => {
  throw new DOMException('Access is denied for this document.', 'SecurityError');
};

describe('what GraphiQL keeps', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each<[string, PropertyDescriptor]>([
    ['blocked', { get: denied }],
    ['missing', { value: null }],
    ['full', { value: { getItem: () => null, setItem: denied, removeItem: () => {} } }],
  ])('it keeps for the page where storage is %s', (_, localStorage) => {
    vi.stubGlobal('window', Object.defineProperty({}, 'localStorage', localStorage));
    const storage = openStorage();
    storage.setItem('theme', 'dark');
    expect([storage.getItem('theme'), storage.getItem('other'), storage.length, storage.key(0)]).toEqual([
      'dark',
      null,
      1,
      'theme',
    ]);
    storage.removeItem('theme');
    expect(storage.getItem('theme')).toBeNull();
  });
});
