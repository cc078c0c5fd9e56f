import { renderAnswer } from './render-answer.js';
import { parsePath } from './template.js';
import { fieldOf, valuesAt } from './values.js';

/** What an answer goes through one by one: steps in their order or, where they have shares, parts of a whole. */
export interface AnswerItems {
  /** Leads to them in the result of the operation. */
  readonly path: string;
  /** What each is called in each language, as a template over it. */
  readonly name: Readonly<Record<string, string>>;
  /** Leads from each to its share in per cent; null where they are steps. */
  readonly share: string | null;
}

/** One of them. */
export interface WrittenItem {
  readonly name: string;
  /** Null where it has none. */
  readonly share: { readonly percent: number; readonly text: string } | null;
  /** On what grounds it, or its share, is said, where the operation selects that. */
  readonly assertion: string | null;
}

/** The items of the data of a result, in a language such as `en`. Throws a `TemplateError` where a path or a name is none. */
export function renderItems({ path, name, share }: AnswerItems, data: unknown, language: string): WrittenItem[] {
  const steps = share === null ? [] : parsePath(share);
  const template = name[language] ?? Object.values(name)[0] ?? '';
  return valuesAt(parsePath(path), data)
    .flat()
    .map((item) => {
      const [holder] = valuesAt(steps.slice(0, -1), item);
      return {
        name: renderAnswer(template, item, language).text,
        share: shareOf(valuesAt(steps.slice(-1), holder)[0], language),
        assertion: assertionOf(holder),
      };
    });
}

/** A share as it is printed, or as a number. */
function shareOf(value: unknown, language: string): WrittenItem['share'] {
  if (typeof value === 'number') return { percent: value, text: `${new Intl.NumberFormat(language).format(value)}%` };
  const percent = typeof value === 'string' ? Number.parseFloat(value) : Number.NaN;
  return Number.isNaN(percent) ? null : { percent, text: String(value) };
}

function assertionOf(holder: unknown): string | null {
  const assertion = fieldOf(holder, 'assertion') ?? fieldOf(fieldOf(holder, 'relationship'), 'assertion');
  return typeof assertion === 'string' ? assertion : null;
}
