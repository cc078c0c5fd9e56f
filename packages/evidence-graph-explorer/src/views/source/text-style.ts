import { css } from 'lit';

/** Serif: the source speaks. In its words, nothing but marks stands. */
export const textStyle = css`
  h2.quoted {
    margin-block-start: 2rem;
    padding-block: 1rem 0;
    border-block-start: 1px solid var(--kge-line);
  }
  .heading {
    margin: 0;
    padding-block: 1.5rem 0.25rem;
    font-size: 0.875rem;
    line-height: 1.375rem;
  }
  small {
    color: var(--kge-quiet);
    font: 0.8125rem/1.25rem var(--kge-sans);
  }
  .label {
    grid-column: 2;
    margin: 0;
    padding: 0.4375rem 0.5rem 0 0;
    color: var(--kge-quiet);
    font-size: 0.75rem;
    font-weight: 400;
    line-height: 1.25rem;
  }
  .label small {
    display: block;
    font-size: 0.75rem;
    line-height: 1.125rem;
  }
  .all {
    display: none;
  }
  .paragraph {
    padding-block: 0.5rem;
  }
  .words {
    position: sticky;
    grid-column: 3;
    inset-block-start: 0.5rem;
    align-self: start;
    margin: 0;
    font: 1.0625rem/2.125rem var(--kge-serif);
    overflow-wrap: anywhere;
  }
  .question .words {
    font-weight: 600;
  }
  mark {
    --line: color-mix(in srgb, var(--family) 60%, transparent);
    background: none;
    color: inherit;
  }
  mark[role] {
    border-radius: 2px;
    cursor: pointer;
    text-decoration: underline 1px var(--line);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.4375rem;
  }
  mark.inferred {
    text-decoration-style: dashed;
  }
  mark.numbered {
    --line: var(--family);
    text-decoration-thickness: 2px;
  }
  mark[role]:hover {
    background: var(--kge-accent-soft);
  }
  mark[aria-current],
  mark.passage {
    background: color-mix(in srgb, var(--kge-mark) 55%, transparent);
    color: var(--kge-ink);
  }
  mark[role].shown {
    --line: var(--kge-mark-line);
    background: var(--kge-mark);
    text-decoration-thickness: 2px;
  }
  mark[data-note]::after {
    display: inline-block;
    margin-inline: 0.1875rem 0.125rem;
    padding-inline: 0.25rem;
    border-radius: 0.25rem;
    background: var(--kge-accent-soft);
    color: var(--kge-accent);
    content: attr(data-note);
    font: 600 0.6875rem/1rem var(--kge-sans);
    vertical-align: 0.375rem;
  }
  mark.shown[data-note]::after {
    background: var(--kge-accent);
    color: var(--kge-on-accent);
  }
  @media (forced-colors: active) {
    mark {
      --line: CanvasText;
      color: CanvasText;
    }
    mark[aria-current],
    mark.passage {
      outline: 1px solid Highlight;
    }
    mark[data-note]::after {
      border: 1px solid CanvasText;
      color: CanvasText;
    }
    mark[role].shown {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @container (max-width: 1023px) or (max-height: 479px) {
    .label,
    .words {
      grid-column: 3;
    }
    .words {
      grid-row: 2;
    }
    .label {
      display: flex;
      gap: 0.5rem;
      align-items: center;
    }
    .label small {
      flex: 1;
    }
  }
  @container (max-width: 699px) {
    .words {
      position: static;
    }
    .paragraph:not(.unfolded) mark::after {
      content: none;
    }
    .all {
      display: inline-flex;
      margin-inline-start: auto;
      font-size: inherit;
    }
  }
`;
