import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer.js';
import { skeleton } from '../../parts/states.js';
import { messages } from './messages.js';
import { notesAtOnce } from './notes.js';

export interface NotesHead {
  readonly isRead: boolean;
  readonly isBilingual: boolean;
  readonly toggle: (() => void) | null;
}

/** The column of the notes with its head; lines in place of notes that are being read. `toggle` has notes told in the other language, too; null where the graph has one language. */
export function notesColumn(explorer: Explorer, { isRead, isBilingual, toggle }: NotesHead): TemplateResult {
  return html`<div class="column">
    <div class="notes-head">
      <strong>${explorer.text(messages.notes)}</strong>
      <span class="tag">${explorer.text(messages.perParagraph, { count: notesAtOnce })}</span>
      ${
        toggle
          ? html`<button class="switch" role="switch" aria-checked=${isBilingual} @click=${toggle}>
              ${explorer.text(messages.otherNotes)}<i></i>
            </button>`
          : nothing
      }
    </div>
    ${isRead ? nothing : skeleton(explorer.text(messages.loadingNotes))}
  </div>`;
}
