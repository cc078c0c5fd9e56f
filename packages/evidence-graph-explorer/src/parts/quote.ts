import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from '../style/icons.js';

/** Words of a source and where they stand. */
export interface Quotation {
  /** The words; null where the graph has places alone, without the text. */
  readonly exact: string | null;
  /** The tag of the language of the words. */
  readonly lang: string;
  /** The name of the place, such as its section's. */
  readonly place: string;
  /** Shows the place in the source. */
  readonly open: () => void;
}

/** A quotation in one line, for rows and cards: the words are a button to their place. */
export const quote = ({ exact, lang, place, open }: Quotation): TemplateResult =>
  html`<span class="quote">
    ${exact === null ? nothing : html`<q lang=${lang}>${exact}</q>`}
    <button class="text place" @click=${open}>${icon('corner-down-right', 14)}${place}</button>
  </span>`;

/** Serif: the source speaks. */
export const quoteStyle = css`
  .quote {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
  }
  q {
    padding: 0 0.25rem;
    border-radius: 0.25rem;
    background: var(--kge-mark);
    color: var(--kge-ink);
    font-family: var(--kge-serif);
    quotes: none;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  button.place {
    gap: 0.2rem;
    font-size: 0.8125rem;
    white-space: nowrap;
  }
`;
