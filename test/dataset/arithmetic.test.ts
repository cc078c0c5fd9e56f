import { describe, expect, it } from 'vitest';
import { evaluate, FormulaError, roundHalfUp } from '../../src/figures/arithmetic.js';

describe('a formula', () => {
  it.each([
    ['7', 7],
    ['619 - 68', 551],
    ['771 - 192 - 85 - 266', 228],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['24 / 4 / 2', 3],
    ['24 / (4 / 2)', 12],
    ['1 - 2 + 3', 2],
    ['((1.5))*2', 3],
  ])('computes %s as %d', (formula, value) => {
    expect(evaluate(formula).value).toBe(value);
  });

  it('gives its numbers in their order', () => {
    expect(evaluate('(771 - 710) / 771 * 100').numbers).toEqual([771, 710, 771, 100]);
  });

  it.each([
    ['', 'A number or ( is expected at character 1'],
    ['a + b', 'A number or ( is expected at character 1'],
    ['1 +', 'A number or ( is expected at character 4'],
    ['1 + * 2', 'A number or ( is expected at character 5'],
    ['-1', 'A number or ( is expected at character 1'],
    ['(1 + 2', ') is expected at character 7'],
    ['1 2', '+, -, *, / or the end is expected at character 3'],
    ['1,371 - 1', '+, -, *, / or the end is expected at character 2'],
    ['1 / (2 - 2)', 'A divisor other than 0 is expected at character 5'],
    ['1e9', '+, -, *, / or the end is expected at character 2'],
    ['process.exit()', 'A number or ( is expected at character 1'],
  ])('is refused with the place for “%s”', (formula, message) => {
    expect(() => evaluate(formula)).toThrow(message);
    expect(() => evaluate(formula)).toThrow(FormulaError);
  });

  it('is refused where it is endlessly nested', () => {
    expect(() => evaluate('('.repeat(100_000))).toThrow('is expected at character 201');
  });
});

describe('rounding', () => {
  it.each([
    [33.5801, 1, 33.6],
    [0.25, 1, 0.3],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [24.249999, 1, 24.2],
    [27 - 2.8, 1, 24.2],
  ])('takes %d to %d decimals half up', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });
});
