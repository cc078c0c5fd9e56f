import { type Placeholder, parseTemplate } from './template.js';
import { valuesAt } from './values.js';

/** An answer in words. */
export interface WrittenAnswer {
  readonly text: string;
  /** The placeholders for which the result has nothing that can be printed, as they are written. */
  readonly missing: readonly string[];
}

/** Fills a template with the data of a result, in a language such as `en`. Throws a `TemplateError` where it is none. */
export function renderAnswer(template: string, data: unknown, language: string): WrittenAnswer {
  const missing: string[] = [];
  const parts = parseTemplate(template).map((part) => {
    if (typeof part === 'string') return part;
    const printed = print(part, data, language);
    if (printed.includes(undefined)) missing.push(part.source);
    return joined([...new Set(printed.map((each) => each ?? notStated(language)))], language);
  });
  return { text: parts.join(''), missing };
}

/** What a placeholder stands for; undefined for each value that is not there. */
function print({ isCount, steps }: Placeholder, data: unknown, language: string): (string | undefined)[] {
  const values = valuesAt(steps, data);
  if (!isCount) return values.length > 0 ? values.map((value) => printed(value, language)) : [undefined];
  const isKnown = values.every((value) => value !== undefined && value !== null);
  return [isKnown ? printed(values.flat().length, language) : undefined];
}

function printed(value: unknown, language: string): string | undefined {
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  return typeof value === 'string' ? value : undefined;
}

/** Chinese names have “and” in them, so a comma for lists parts them; where names have such a comma themselves, a semicolon does. */
function joined(items: readonly string[], language: string): string {
  const [comma, semicolon] = language === 'zh' ? ['、', '；'] : [', ', '; '];
  if (items.length > 1 && items.some((item) => item.includes(comma))) return items.join(semicolon);
  return language === 'zh' ? items.join(comma) : new Intl.ListFormat(language).format(items);
}

const notStated = (language: string): string => (language === 'zh' ? '未说明' : 'not stated');
