import { css } from 'lit';

/** The colours of both themes, on the element itself, for all parts within it. A host page may set any of them. */
export const themeStyle = css`
  :host {
    --kge-paper: #fbfaf8;
    --kge-card: #ffffff;
    --kge-ink: #1d1b1a;
    --kge-quiet: #5f5a56;
    --kge-line: #ddd7d0;
    --kge-accent: #9f1d20;
    --kge-on-accent: #ffffff;
    --kge-soft: #f3eeea;
    --kge-mark: #ffe9a8;
    --kge-mark-strong: #ffc94d;
    --kge-good: #1b6e33;
    --kge-warn: #8a4b00;
    color-scheme: light;
  }
  :host([data-theme='dark']) {
    --kge-paper: #171615;
    --kge-card: #201e1d;
    --kge-ink: #ece8e4;
    --kge-quiet: #b1aaa3;
    --kge-line: #3b3733;
    --kge-accent: #f08a80;
    --kge-on-accent: #1d1110;
    --kge-soft: #2a2725;
    --kge-mark: #574a1c;
    --kge-mark-strong: #8a6d12;
    --kge-good: #8fd3a0;
    --kge-warn: #f0b45a;
    color-scheme: dark;
  }
`;

/** What buttons, fields and links look like in every part. */
export const controlStyle = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--kge-line);
    border-radius: 0.4rem;
    background: var(--kge-card);
    color: var(--kge-ink);
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    border-color: var(--kge-accent);
  }
  button:disabled {
    cursor: default;
    opacity: 0.55;
  }
  button[aria-pressed='true'],
  button[aria-selected='true'] {
    border-color: var(--kge-accent);
    color: var(--kge-accent);
  }
  a {
    color: var(--kge-accent);
  }
  :focus-visible {
    outline: 2px solid var(--kge-accent);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
