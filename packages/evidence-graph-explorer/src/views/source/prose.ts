import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Explorer } from '../../explorer.js';
import { typeOf } from './facts.js';
import type { Mark } from './marks.js';
import type { Note } from './notes.js';
import type { Part } from './outline.js';
import { CodePoints, runsOf } from './runs.js';
import type { Evidence } from './source-reader.js';

/** How the words of a paragraph are read. */
export interface Reading {
  /** All its notes, the most telling first. */
  readonly notes: readonly Note[];
  /** Those that are numbered, in the order of their numbers. */
  readonly numbered: readonly Note[];
  /** The evidence that is shown; null where none is. */
  readonly shown: Evidence | null;
  readonly selected: string | null;
  readonly choose: (mark: Mark) => void;
}

const passage = 'passage';

/** The words of a paragraph, in which nothing but marks stands; where the graph has not got them, its terms. */
export function prose(explorer: Explorer, part: Part, reading: Reading): TemplateResult {
  const { text, source } = part.section;
  const words = text === null ? terms(explorer, part, reading) : sentences(explorer, part, text, reading);
  return html`<p class="words" lang=${source.language ?? nothing}>${words}</p>`;
}

function sentences(explorer: Explorer, { section, marks }: Part, text: string, reading: Reading): (TemplateResult | string)[] {
  const { start, end } = section;
  const points = new CodePoints(text, start);
  const shown = reading.shown === null ? [] : [{ ...reading.shown, id: passage }];
  return runsOf(start, end, [...marks, ...shown]).map((run) => {
    const words = points.readable(run.start, run.end);
    const mark = marks.find(({ id }) => run.ids.includes(id));
    const isWithin = run.ids.includes(passage);
    if (mark && isTold(mark, reading)) return markOf(explorer, mark, { words, isWithin, isEnd: run.end === mark.end }, reading);
    return isWithin ? html`<mark class="passage">${words}</mark>` : words;
  });
}

/** Without the text, each mark is its terms. */
const terms = (explorer: Explorer, { marks }: Part, reading: Reading): TemplateResult[] =>
  marks
    .filter((mark) => isTold(mark, reading))
    .flatMap((mark) =>
      [...new Set(mark.evidence.map(({ exact }) => exact))].map((exact, index, all) => {
        const evidence = mark.evidence.filter((one) => one.exact === exact);
        const piece = { words: exact, isWithin: false, isEnd: index === all.length - 1 };
        return html`${markOf(explorer, { ...mark, evidence }, piece, reading)} `;
      }),
    );

/** Whether there is something to tell of a mark: on some rests no more than that a section is there. */
const isTold = ({ facts, evidence }: Mark, { shown }: Reading): boolean =>
  facts.length > 0 || evidence.some(({ id }) => id === shown?.id);

/** A mark, or a part of it that stands apart. */
interface Piece {
  readonly words: string;
  /** Whether it is within the passage that is shown. */
  readonly isWithin: boolean;
  /** Whether the mark ends with it. */
  readonly isEnd: boolean;
}

function markOf(explorer: Explorer, mark: Mark, { words, isWithin, isEnd }: Piece, reading: Reading): TemplateResult {
  const { notes, numbered, shown, selected } = reading;
  const number = numbered.findIndex((note) => note.mark.id === mark.id) + 1;
  const fact = (numbered[number - 1] ?? notes.find((note) => note.mark.id === mark.id))?.fact ?? mark.facts[0];
  const isShown = shown !== null && mark.evidence.some(({ id }) => id === shown.id);
  const isOfSelected = selected !== null && mark.facts.some(({ id }) => id === selected);
  return html`<mark
    role="button"
    tabindex="-1"
    aria-current=${isOfSelected ? 'true' : nothing}
    data-evidence=${mark.evidence.map(({ id }) => id).join(' ')}
    data-start=${mark.start}
    data-note=${number > 0 && isEnd ? number : nothing}
    class=${classMap({ shown: isShown, passage: isWithin, numbered: number > 0, inferred: fact?.assertion === 'INFERRED' })}
    .style=${fact ? `--family: ${explorer.colorOf(typeOf(fact))}` : ''}
    @click=${() => reading.choose(mark)}
    >${words}</mark
  >`;
}
