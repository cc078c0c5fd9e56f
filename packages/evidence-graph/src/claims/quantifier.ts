import { has } from './languages/index.js';
import type { Quantity } from './numbers/quantity.js';
import type { Span } from './text.js';

/** What a word right before a whole, or in Chinese right behind it, says of its parts. */
export function quantifierOf(plain: string, whole: Span): Quantity | undefined {
  const before = plain.slice(Math.max(0, whole.start - 16), whole.start);
  const around = `${before}${/^(?:中|里|当中)?[，,]?(?:都|均|全部|全是|全都|无一|大多|多数|大部分|绝大多数)/u.exec(plain.slice(whole.end))?.[0] ?? ''}`;
  const isMajority = /^\p{Script=Han}{0,2}?占(?:了|据|绝)?大?多数/u.test(plain.slice(whole.end));
  const share = { start: whole.start, end: whole.end, unit: 'PERCENT', isFraction: true } as const;
  if (isMajority) return { ...share, value: 50, claim: 'MORE_THAN', low: 50, high: Number.POSITIVE_INFINITY };
  if (MINORITY.test(around)) return { ...share, value: 50, claim: 'LESS_THAN', low: Number.NEGATIVE_INFINITY, high: 50 };
  if (has(around, 'few') || has(around, 'some')) return undefined;
  if (has(around, 'most')) return { ...share, value: 50, claim: 'MORE_THAN', low: 50, high: Number.POSITIVE_INFINITY };
  if (has(around, 'none')) return { ...share, value: 0, claim: 'EXACT', low: 0, high: 0 };
  return has(around, 'all') ? { ...share, value: 100, claim: 'EXACT', low: 100, high: 100 } : undefined;
}

const MINORITY = /(?<!\p{Script=Latin})a (?:small )?minority of (?:the )?$|(?:只有|仅)?(?:占)?少数(?!民族)$/u;
