import type { Derived } from './derivation.js';
import type { Span } from './text.js';
import type { Finding } from './verdict.js';
import type { Figure } from './vocabulary.js';

/** Findings, told to a reader. */

const printed = ({ value, bound, unit, error }: Figure): string => {
  const decimals = error > 0 && error < 0.5 ? 1 : 0;
  const number = unit === 'COUNT' ? value.toLocaleString('en') : value.toFixed(decimals);
  return `${bound === 'MORE_THAN' ? '>' : bound === 'AT_LEAST' ? '≥' : ''}${number}${unit === 'PERCENT' ? '%' : ''}`;
};

const figureNote = (figure: Figure) => ({
  zh: `${figure.label.zh ?? figure.label.en ?? ''}：${printed(figure)}`,
  en: `${figure.label.en ?? figure.label.zh ?? ''}: ${printed(figure)}`,
});

const at = ({ start, end }: Span): Span => ({ start, end });

export const supported = (place: Span, on: readonly string[], figure: Figure): Finding => ({
  ...at(place),
  verdict: 'SUPPORTED',
  on,
  note: figureNote(figure),
});

export const implied = (place: Span, figure: Figure, isBound: boolean): Finding => ({
  ...at(place),
  verdict: 'IMPLIED',
  on: [figure.id],
  note: figureNote(figure),
  isBound,
});

export const contradicted = (place: Span, figure: Figure): Finding => ({
  ...at(place),
  verdict: 'CONTRADICTED',
  on: [figure.id],
  note: figureNote(figure),
});

/** A right figure put wrongly. */
export const misleading = (place: Span, figure: Figure): Finding => ({
  ...at(place),
  verdict: 'MISLEADING',
  on: [figure.id],
  note: { zh: `这个数字另有所指。${figureNote(figure).zh}`, en: `The figure is of something else. ${figureNote(figure).en}` },
});

export const notStated = (place: Span, on: readonly string[]): Finding => ({
  ...at(place),
  verdict: 'NOT_STATED',
  on,
  note: { zh: '来源没有说到', en: 'The source does not say' },
});

/** What is reckoned from figures. */
export const reckoned = (place: Span, { value, of, isOverlapping }: Derived): Finding => {
  const rounded = Number(value.toPrecision(6));
  return {
    ...at(place),
    verdict: isOverlapping ? 'MISLEADING' : 'IMPLIED',
    on: of.map(({ id }) => id),
    note: isOverlapping ? OVERLAP : { zh: `推算为 ${rounded}`, en: `It comes to ${rounded}` },
  };
};

export const OVERLAP = { zh: '这些类别有重叠，不可相加', en: 'These kinds overlap and do not add up' } as const;
