/** A formula, computed. */
export interface Computed {
  readonly value: number;
  /** The numbers in it, in their order. */
  readonly numbers: readonly number[];
}

/** The text is no formula of numbers, `+ - * /` and parentheses. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  constructor(
    readonly expected: string,
    /** Where in the text, counted from 1. */
    readonly position: number,
  ) {
    super(`${expected} is expected at character ${position}`);
  }
}

const TOKEN = /\d+(?:\.\d+)?|\S/g;
/** Far more than a figure needs; keeps the parser's depth within the stack. */
const MAX_TOKENS = 200;

/** Computes a formula such as `(771 - 710) / 771 * 100`, with other values for its numbers where wanted. Throws a {@link FormulaError}. */
export function evaluate(formula: string, replace: (number: number) => number = (number) => number): Computed {
  const tokens = [...formula.matchAll(TOKEN)].map(({ 0: text, index }) => ({ text, position: index + 1 }));
  const numbers: number[] = [];
  let next = 0;
  const fail = (expected: string): never => {
    throw new FormulaError(expected, tokens[next]?.position ?? formula.length + 1);
  };
  const takeAny = (operators: string): string | undefined => {
    const text = tokens[next]?.text;
    if (text === undefined || !operators.includes(text)) return undefined;
    next += 1;
    return text;
  };
  const sum = (): number => {
    let value = product();
    for (let operator = takeAny('+-'); operator; operator = takeAny('+-')) {
      const right = product();
      value = operator === '+' ? value + right : value - right;
    }
    return value;
  };
  const product = (): number => {
    let value = operand();
    for (let operator = takeAny('*/'); operator; operator = takeAny('*/')) {
      const start = next;
      const right = operand();
      if (operator === '/' && right === 0) {
        next = start;
        fail('A divisor other than 0');
      }
      value = operator === '*' ? value * right : value / right;
    }
    return value;
  };
  const operand = (): number => {
    if (takeAny('(')) {
      const value = sum();
      return takeAny(')') ? value : fail(')');
    }
    const value = Number(tokens[next]?.text); // NaN for an operator and at the end
    if (Number.isNaN(value)) return fail('A number or (');
    next += 1;
    numbers.push(value);
    return replace(value);
  };
  if (tokens.length > MAX_TOKENS) {
    next = MAX_TOKENS;
    fail(`The end, after ${MAX_TOKENS} numbers and signs,`);
  }
  const value = sum();
  return next === tokens.length ? { value, numbers } : fail('+, -, *, / or the end');
}

/** Rounds half up, as figures are printed; what the binary form of a decimal adds or lacks does not count. */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(Number((value * scale).toPrecision(12)) + 0.5) / scale;
}
