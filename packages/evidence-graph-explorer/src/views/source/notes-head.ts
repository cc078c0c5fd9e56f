import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer.js';
import { messages } from './messages.js';
import { notesAtOnce } from './notes.js';

/** The column of the notes with its head. `toggle` has notes told in the other language, too; null where the graph has one language. */
export function notesColumn(explorer: Explorer, isBilingual: boolean, toggle: (() => void) | null): TemplateResult {
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
  </div>`;
}
