import { describe, expect, it } from 'vitest';
import { runLine, runsOf } from '../../src/text/runs.js';

describe('words that are run together', () => {
  it('are two or three that follow each other', () => {
    expect(runsOf('a bc d e').map(({ run }) => run)).toEqual(['abc', 'abcd', 'bcd', 'bcde', 'de']);
    expect(runsOf('alone')).toEqual([]);
    expect(runsOf('')).toEqual([]);
  });

  it('know where they stand in the text', () => {
    for (const { run, start, end } of runsOf('election unit of beijing')) {
      expect('election unit of beijing'.slice(start, end).replaceAll(' ', '')).toBe(run);
    }
  });

  it('are found by no part of them', () => {
    expect(runLine('themeeting')).not.toContain('theme');
    expect(runLine('themeeting')).not.toContain(runLine('theme'));
  });
});
