import type { Localized } from './words.js';

/** A part of the source, as {@link sectionFields} has it answered. */
export interface Section extends Localized {
  readonly id: string;
  readonly kind: string;
  readonly number: number | null;
  readonly partOf?: Section | null;
}

/** A term of the source and where it stands. */
export interface Cited {
  readonly id: string;
  readonly exact: string;
  readonly start: number;
  readonly exactStart: number;
  readonly section: Section;
}

const names = 'zh: name(lang: ZH) en: name(lang: EN)';

/** What a query selects of evidence. */
export const citedFields = `evidence { id exact start exactStart section { id ${names} kind number partOf { id ${names} kind number } } }`;

const short: Readonly<Record<string, Localized>> = {
  ANSWER: { zh: '答{number}', en: 'A{number}' },
  QUESTION: { zh: '问{number}', en: 'Q{number}' },
  ADDENDUM: { zh: '附文', en: 'Add.' },
  INTRODUCTION: { zh: '导语', en: 'Intro.' },
};

/** The name of a place as short as it stays clear, such as “A3, par. 2”. */
export function placeName({ kind, number, partOf, zh, en }: Section): Localized {
  if (kind === 'PARAGRAPH' && partOf) {
    const whole = placeName(partOf);
    return { zh: `${whole.zh}第${number}段`, en: `${whole.en}, par. ${number}` };
  }
  const name = short[kind] ?? { zh, en };
  const numbered = (text: string): string => text.replace('{number}', String(number ?? ''));
  return { zh: numbered(name.zh), en: numbered(name.en) };
}
