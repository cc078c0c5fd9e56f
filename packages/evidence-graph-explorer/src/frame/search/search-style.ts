import { css } from 'lit';

export const searchStyle = css`
  :host {
    position: relative;
    display: block;
    min-width: 0;
  }
  .field {
    position: relative;
  }
  /* Seen once an answer takes a while. */
  .field[aria-busy='true']::after {
    position: absolute;
    inset: auto 0.5rem 0;
    border-bottom: 2px solid var(--kge-accent);
    animation: kge-appear 0s 300ms both;
    content: '';
  }
  @keyframes kge-appear {
    from {
      visibility: hidden;
    }
  }
  .field > .icon,
  kbd {
    position: absolute;
    top: 50%;
    transform: translateY(-50%);
    color: var(--kge-quiet);
    pointer-events: none;
  }
  .field > .icon {
    left: 0.65rem;
  }
  kbd {
    right: 0.5rem;
    padding: 0 0.4rem;
    border: 1px solid var(--kge-line);
    border-radius: 0.25rem;
    font: inherit;
    font-size: 0.75rem;
  }
  input:not(:placeholder-shown) ~ kbd {
    display: none;
  }
  input {
    width: 100%;
    min-block-size: 2.25rem;
    padding: 0.3rem 2rem 0.3rem 2.2rem;
    background: var(--kge-paper);
  }
  input:not(:placeholder-shown) {
    padding-inline-end: 0.75rem;
  }
  @media (pointer: coarse) {
    input {
      min-block-size: 2.75rem;
    }
    kbd {
      display: none;
    }
  }
  input::placeholder {
    color: var(--kge-quiet);
    opacity: 1;
  }
  :host(.large) input {
    min-block-size: 3rem;
    padding-inline-start: 2.75rem;
    background: var(--kge-card);
    font-size: 1rem;
  }
  :host(.large) .field > .icon {
    left: 0.9rem;
  }
  :host(.large) kbd {
    right: 0.8rem;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0 0.75rem 0.75rem;
  }
  .popup {
    position: absolute;
    z-index: 10;
    max-block-size: min(34rem, 80cqb);
    overflow: auto;
    top: calc(100% + 0.3rem);
    right: 0;
    inline-size: max(100%, min(30rem, 96cqi));
    border: 1px solid var(--kge-line);
    border-radius: 0.75rem;
    background: var(--kge-card);
    box-shadow: var(--kge-shadow);
  }
  ul {
    margin: 0;
    padding: 0.3rem;
    list-style: none;
  }
  ul:empty {
    display: none;
  }
  li {
    display: flex;
    gap: 0.6rem;
    padding: 0.4rem 0.5rem;
    border-radius: 0.4rem;
    cursor: pointer;
  }
  li:hover,
  li[aria-selected='true'] {
    background: var(--kge-soft);
  }
  li > :is(.icon, .mark) {
    margin-block-start: 0.1875rem;
  }
  /* where it is stands beside what it is, or below where that is long */
  .lines {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    justify-content: space-between;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .what {
    min-inline-size: 0;
  }
  .passage {
    font-family: var(--kge-serif);
  }
  mark {
    background: var(--kge-mark);
    color: var(--kge-ink);
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
  li > .icon {
    color: var(--kge-quiet);
  }
  small {
    color: var(--kge-quiet);
    font-size: 0.75rem;
  }
  p {
    margin: 0;
    padding: 0.4rem 0.8rem;
    color: var(--kge-quiet);
    font-size: 0.85rem;
  }
  p:empty {
    display: none;
  }
`;
