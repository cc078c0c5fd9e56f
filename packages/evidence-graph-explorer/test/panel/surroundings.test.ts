import { expect, it } from 'vitest';
import { around } from '../../src/panel/surroundings.js';

it.each([
  ['a short section', 'abcdef', 2, 4, { before: 'ab', words: 'cd', after: 'ef' }],
  ['characters of two units', '𠮷a𠮷b𠮷', 2, 4, { before: '𠮷a', words: '𠮷b', after: '𠮷' }],
  [
    'a long section',
    `${'x'.repeat(130)}mid${'y'.repeat(130)}`,
    130,
    133,
    { before: `…${'x'.repeat(120)}`, words: 'mid', after: `${'y'.repeat(120)}…` },
  ],
] as const)('the words around a place are told of %s', (_, text, start, end, expected) => {
  expect(around(text, start, end)).toEqual(expected);
});
