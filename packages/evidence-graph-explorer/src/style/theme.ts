import { css } from 'lit';

/** The colours, typefaces and distances of both themes, on the element itself, for all parts within it. A host page may set any of them. */
export const themeStyle = css`
  :host {
    --kge-paper: #faf9f6;
    --kge-card: #ffffff;
    --kge-soft: #f1efe9;
    --kge-ink: #1d1c1a;
    --kge-quiet: #5d5a54;
    --kge-control: #8a867d;
    --kge-line: #dcd8cf;
    --kge-accent: #0e5a68;
    --kge-accent-soft: #e4eff0;
    --kge-on-accent: #ffffff;
    --kge-mark: #fff0b3;
    --kge-mark-line: #d9a400;
    --kge-good: #1f6b45;
    --kge-warn: #8a4b08;
    --kge-bad: #9b1c1c;
    --kge-shadow: 0 1px 2px rgb(29 28 26 / 8%), 0 6px 20px rgb(29 28 26 / 10%);
    /* what the graph says, what the source says, what a program says */
    --kge-sans: 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif;
    --kge-serif: 'Source Han Serif SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Songti SC', SimSun, Georgia, serif;
    --kge-mono: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    color-scheme: light;
  }
  /* system-ui is a Chinese typeface on a Chinese Windows, and a wide one on a bare Linux; of Noto's CJK ones, KR has Latin quotation marks */
  :host(:lang(en)) {
    --kge-sans: -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans CJK KR', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui,
      'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', sans-serif;
  }
  :host([data-theme='dark']) {
    --kge-paper: #151514;
    --kge-card: #1e1d1c;
    --kge-soft: #282725;
    --kge-ink: #ece9e3;
    --kge-quiet: #aaa59b;
    --kge-control: #77736a;
    --kge-line: #3a3834;
    --kge-accent: #72c6d4;
    --kge-accent-soft: #14313a;
    --kge-on-accent: #06232a;
    --kge-mark: #40360f;
    --kge-mark-line: #d9ae2c;
    --kge-good: #86d0a5;
    --kge-warn: #f0b35c;
    --kge-bad: #f2a097;
    --kge-shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 6px 20px rgb(0 0 0 / 50%);
    color-scheme: dark;
  }
`;

/** What buttons, fields, links, marks and icons look like in every part. */
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
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4rem;
    min-block-size: 2.25rem;
    padding: 0.2rem 0.75rem;
    border: 1px solid var(--kge-control);
    border-radius: 0.5rem;
    background: var(--kge-card);
    color: var(--kge-ink);
    text-decoration: none;
    cursor: pointer;
  }
  button:hover:not(:disabled),
  .button:hover {
    border-color: var(--kge-accent);
    color: var(--kge-accent);
  }
  button:active:not(:disabled) {
    background: var(--kge-accent-soft);
  }
  button:disabled {
    border-color: var(--kge-line);
    color: var(--kge-quiet);
    cursor: default;
    opacity: 0.6;
  }
  button[aria-pressed='true'],
  button[aria-selected='true'] {
    border-color: var(--kge-accent);
    background: var(--kge-accent-soft);
    color: var(--kge-accent);
  }
  /* The one thing to do next. */
  button.primary,
  .button.primary {
    border-color: var(--kge-accent);
    background: var(--kge-accent);
    color: var(--kge-on-accent);
  }
  button.primary:hover:not(:disabled) {
    background: color-mix(in srgb, var(--kge-accent) 85%, var(--kge-ink));
    color: var(--kge-on-accent);
  }
  /* An icon alone, and what reads as a link. */
  button.plain,
  button.text {
    border-color: transparent;
    background: none;
  }
  button.plain {
    min-inline-size: 2.25rem;
    padding: 0.2rem;
  }
  button.text {
    min-block-size: 1.5rem;
    padding: 0;
    color: var(--kge-accent);
    text-align: start;
  }
  button.plain:hover:not(:disabled) {
    background: var(--kge-soft);
  }
  button.text:hover:not(:disabled) {
    text-decoration: underline;
  }
  @media (pointer: coarse) {
    button,
    button.text,
    .button,
    select {
      min-block-size: 2.75rem;
    }
    button.plain,
    button.text {
      min-inline-size: 2.75rem;
    }
  }
  select,
  input,
  textarea {
    border: 1px solid var(--kge-control);
    border-radius: 0.5rem;
    background: var(--kge-card);
  }
  /* Chrome draws it in a blue of its own */
  input::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  a {
    color: var(--kge-accent);
  }
  .icon {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark {
    flex: none;
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
  @media (forced-colors: active) {
    /* what has no border reads as a link still */
    button.text {
      border-color: Canvas;
      color: LinkText;
    }
    /* what is pressed has no ground of its own then */
    button[aria-pressed='true'],
    button[aria-selected='true'] {
      border: 2px solid Highlight !important;
    }
    .mark .outline {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.8;
    }
    .mark g {
      stroke: CanvasText;
    }
  }
`;
