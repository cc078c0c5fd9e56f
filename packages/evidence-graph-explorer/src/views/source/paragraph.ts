import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Explorer } from '../../explorer.js';
import { margin } from './margin.js';
import type { Mark } from './marks.js';
import { messages } from './messages.js';
import { type Chosen, firstNotes, type Note, notesBeside, notesOf } from './notes.js';
import { leavesOf, type Part } from './outline.js';
import { prose } from './prose.js';
import type { Evidence } from './source-reader.js';

/** How the text is read. */
export interface TextState {
  readonly chosen: Chosen;
  /** The evidence that is shown; null where none is. */
  readonly shown: Evidence | null;
  /** The leaf in which the note of what is selected is open. */
  readonly open: Part | undefined;
  /** The IDs of the sections of which all notes are shown. */
  readonly unfolded: ReadonlySet<string>;
  /** Whether notes are told in the other language, too. */
  readonly isBilingual: boolean;
  readonly chooseMark: (mark: Mark, notes: readonly Note[]) => void;
  readonly chooseNote: (note: Note, isOpen: boolean) => void;
  readonly unfold: (section: string) => void;
}

/** A section that is no part of another, with its paragraphs. */
export function sectionOf(explorer: Explorer, part: Part, state: TextState): TemplateResult {
  const { section, quoted, parts } = part;
  const related = section.related.map((one) => explorer.text(one)).join(' · ');
  const named = html`${explorer.text(section)} <small>${related}</small>`;
  return html`
    ${quoted ? html`<h2 class="quoted"><span>${explorer.text(quoted)} <small>${explorer.text(messages.quoted)}</small></span></h2>` : nothing}
    ${
      parts.length === 0
        ? paragraph(explorer, part, state, (fold) => html`<h3 class="label">${named} ${fold}</h3>`)
        : html`<section data-section=${section.id} aria-label=${explorer.text(section)}>
            <h3 class="heading"><span>${named}</span></h3>
            ${repeat(
              leavesOf(parts),
              (leaf) => leaf.section.id,
              (leaf) =>
                paragraph(explorer, leaf, state, (fold) => html`<h4 class="label">${explorer.text(leaf.name)} ${fold}</h4>`),
            )}
          </section>`
    }
  `;
}

type Heading = (fold: TemplateResult | typeof nothing) => TemplateResult;

/** A paragraph with its notes; where there is no room beside it, they unfold under it. */
function paragraph(explorer: Explorer, part: Part, state: TextState, heading: Heading): TemplateResult {
  const { section, marks } = part;
  const { chosen, shown, isBilingual, chooseNote } = state;
  const { selected } = chosen;
  const notes = notesOf(marks, chosen, explorer.vocabulary);
  const numbered = firstNotes(notes, notesBeside(section.end - section.start));
  const isUnfolded = state.unfolded.has(section.id);
  const unfold = (): void => state.unfold(section.id);
  const choose = (mark: Mark): void => state.chooseMark(mark, notes);
  const isOpen = state.open?.section.id === section.id;
  const fold = html`<button class="text all" aria-expanded=${isUnfolded} @click=${unfold}>
    ${explorer.text(messages.all, { count: notes.length })}
  </button>`;
  return html`<div
    class="paragraph ${section.kind.toLowerCase()} ${isUnfolded ? 'unfolded' : ''}"
    data-section=${section.id}
    role="group"
    aria-label=${explorer.text(section)}
  >
    ${heading(notes.length > 0 ? fold : nothing)}
    ${prose(explorer, part, { notes, numbered, shown, selected, choose })}
    ${notes.length > 0 ? margin(explorer, part, { notes, numbered, selected, isOpen, isUnfolded, isBilingual, choose: chooseNote, unfold }) : nothing}
  </div>`;
}
