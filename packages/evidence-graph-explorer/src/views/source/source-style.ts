import { css } from 'lit';

/** Where the parts of the view stand: a strip, the outline, and the page with the text and its notes. */
export const sourceStyle = css`
  :host {
    --notes: 24rem;
    --row: minmax(2rem, 1fr) 4.75rem minmax(0, 40rem) minmax(2rem, 1fr) var(--notes);
    display: grid;
    grid-template-columns: 2.75rem 10.75rem minmax(0, 1fr);
    block-size: 100%;
  }
  :host > :is(.skeleton, .state) {
    grid-column: 1 / -1;
    align-self: start;
  }
  .page {
    min-inline-size: 0;
    overflow: auto;
    scroll-padding-block: 3.5rem 1rem;
  }
  .paper {
    position: relative;
    min-block-size: 100%;
    padding-block-end: 3rem;
    background: linear-gradient(
      to left,
      var(--kge-card) calc(var(--notes) - 1px),
      var(--kge-line) calc(var(--notes) - 1px),
      var(--kge-line) var(--notes),
      transparent 0
    );
  }
  header,
  h2.quoted,
  .heading,
  .paragraph {
    display: grid;
    grid-template-columns: var(--row);
  }
  header > *,
  h2.quoted > *,
  .heading > * {
    grid-column: 2 / 4;
  }
  header {
    row-gap: 0.75rem;
    padding-block: 1.25rem 1.5rem;
  }
  h2 {
    margin: 0;
    font: 600 1.375rem/2rem var(--kge-serif);
  }
  .about,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    color: var(--kge-quiet);
    font-size: 0.8125rem;
    line-height: 1.25rem;
  }
  .tools {
    align-items: center;
  }
  header p {
    margin: 0;
    color: var(--kge-quiet);
    font-size: 0.8125rem;
    line-height: 1.25rem;
  }
  header [role='alert'] {
    color: var(--kge-bad);
  }
  input {
    flex: 0 1 14rem;
    min-inline-size: 0;
    min-block-size: 2rem;
    padding: 0.125rem 0.75rem;
    border-radius: 999px;
    font-size: 0.8125rem;
  }
  input::placeholder {
    color: var(--kge-quiet);
    opacity: 1;
  }
  .sections {
    display: none;
  }
  .section {
    justify-content: space-between;
    inline-size: 100%;
    padding-inline: 0.75rem;
  }
  .count {
    color: var(--kge-quiet);
    font-variant-numeric: tabular-nums;
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    cursor: pointer;
  }
  summary:hover {
    color: var(--kge-accent);
  }
  .bar {
    display: flex;
    inline-size: 9.375rem;
    block-size: 0.375rem;
    overflow: hidden;
    border-radius: 999px;
    background: var(--kge-line);
  }
  .bar i {
    flex: none;
  }
  .cited {
    background: var(--kge-accent);
  }
  .uncited {
    background: var(--kge-control);
  }
  .coverage dl {
    margin: 0.5rem 0 0;
  }
  dt {
    color: var(--kge-ink);
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  .coverage q {
    color: var(--kge-ink);
    font-family: var(--kge-serif);
    quotes: none;
  }
  .coverage > p {
    margin-block-start: 0.5rem;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .cited {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media (pointer: coarse) {
    summary,
    input {
      min-block-size: 2.75rem;
    }
  }
  @container (max-width: 1023px) or (max-height: 479px) {
    :host {
      --notes: 17.5rem;
      --row: 1.25rem 0 minmax(0, 1fr) 1.25rem var(--notes);
      grid-template-columns: minmax(0, 1fr);
    }
    kge-density-strip,
    kge-source-outline {
      display: none;
    }
    .sections {
      display: inline-block;
    }
  }
  @container (max-width: 699px) {
    :host {
      --notes: 0px;
      --row: 1rem 0 minmax(0, 1fr) 1rem 0;
    }
    /* the sheet lies over the other half */
    .page {
      scroll-padding-block: 1rem 52cqb;
    }
    .paper {
      padding-block-end: 50cqb;
    }
    input {
      flex: 1;
    }
  }
`;
