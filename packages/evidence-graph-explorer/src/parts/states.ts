import { css, html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../style/icons.js';

/** Lines in place of what is being read; seen once that takes a while. `label` says what it is. */
export const skeleton = (label: string): TemplateResult =>
  html`<div class="skeleton" role="status"><span class="visually-hidden">${label}</span><i></i><i></i><i></i></div>`;

export interface StateCard {
  readonly title: string;
  /** Its cause, and what still works. */
  readonly text?: string;
  /** The way on. */
  readonly action?: { readonly label: string; readonly icon: IconName; readonly run: () => void };
}

/** Why there is nothing to see, and one way on. */
export const emptyCard = (card: StateCard): TemplateResult => html`<div class="state" role="status">${contentOf(card)}</div>`;

/** What failed, what still works, and the way to try again. */
export const faultCard = (card: StateCard): TemplateResult =>
  html`<div class="state fault" role="alert">${contentOf(card)}</div>`;

const contentOf = ({ title, text, action }: StateCard): TemplateResult => html`
  <p class="title">${title}</p>
  ${text ? html`<p>${text}</p>` : nothing}
  ${action ? html`<button @click=${action.run}>${icon(action.icon, 16)}${action.label}</button>` : nothing}
`;

export const stateStyle = css`
  .skeleton {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 32rem;
    padding: 2rem;
    animation: kge-appear 0s 150ms both;
  }
  .skeleton i {
    block-size: 0.75rem;
    border-radius: 999px;
    background: var(--kge-line);
  }
  .skeleton i:nth-of-type(1) {
    inline-size: 70%;
  }
  .skeleton i:nth-of-type(3) {
    inline-size: 55%;
  }
  @keyframes kge-appear {
    from {
      visibility: hidden;
    }
  }
  .state {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    max-inline-size: 32rem;
    margin: 1rem;
    padding: 1rem 1.25rem;
    border: 1px solid var(--kge-line);
    border-radius: 0.75rem;
    background: var(--kge-card);
    overflow-wrap: anywhere;
  }
  .state.fault {
    border-inline-start: 3px solid var(--kge-bad);
  }
  .state p {
    margin: 0;
    color: var(--kge-quiet);
  }
  .state .title {
    color: var(--kge-ink);
    font-weight: 600;
  }
`;
