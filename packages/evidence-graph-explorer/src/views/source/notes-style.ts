import { css } from 'lit';

/** Sans: the graph speaks, in the margin. */
export const notesStyle = css`
  .column {
    position: absolute;
    inset: 0 0 0 auto;
    inline-size: var(--notes);
    pointer-events: none;
  }
  .notes-head {
    display: flex;
    position: sticky;
    z-index: 1;
    gap: 0.5rem;
    align-items: center;
    inset-block-start: 0;
    margin-inline-start: 1px;
    padding: 0.625rem 1.125rem;
    border-block-end: 1px solid var(--kge-line);
    background: var(--kge-card);
    pointer-events: auto;
  }
  .switch {
    min-block-size: 1.75rem;
    margin-inline-start: auto;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--kge-quiet);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .switch i {
    position: relative;
    inline-size: 1.875rem;
    block-size: 1.125rem;
    border: 1px solid var(--kge-control);
    border-radius: 999px;
    background: var(--kge-soft);
  }
  .switch i::after {
    position: absolute;
    inset: 2px auto 2px 2px;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--kge-control);
    content: '';
  }
  .switch[aria-checked='true'] i {
    border-color: var(--kge-accent);
    background: var(--kge-accent);
  }
  .switch[aria-checked='true'] i::after {
    inset-inline: auto 2px;
    background: var(--kge-on-accent);
  }
  .notes {
    grid-column: 5;
    grid-row: 1 / span 3;
    min-inline-size: 0;
    padding-inline: 0.625rem;
  }
  .notes-of {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin: 0;
    padding: 0.25rem 0.5rem;
    color: var(--kge-quiet);
    font-size: 0.8125rem;
    line-height: 1.25rem;
  }
  .notes-of .more {
    font-size: inherit;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .note {
    display: grid;
    grid-template-columns: 1.25rem 0.875rem minmax(0, 1fr);
    gap: 0 0.5rem;
    align-items: start;
    justify-content: stretch;
    inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.25rem 0.4375rem;
    border-color: transparent;
    background: none;
    font-size: 0.875rem;
    line-height: 1.375rem;
    text-align: start;
  }
  .note:hover:not(:disabled) {
    border-color: transparent;
    background: var(--kge-soft);
    color: inherit;
  }
  .note .mark {
    margin-block-start: 0.25rem;
  }
  .number:not(:empty) {
    margin-block-start: 0.1875rem;
    border-radius: 0.25rem;
    background: var(--kge-accent-soft);
    color: var(--kge-accent);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1rem;
    text-align: center;
  }
  .statement,
  .statement > * {
    display: block;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .relates,
  .other {
    color: var(--kge-quiet);
  }
  .other {
    font-size: 0.8125rem;
    line-height: 1.25rem;
  }
  .note .tag {
    line-height: 1.125rem;
    vertical-align: 1px;
  }
  li {
    border: 1px solid transparent;
    border-radius: 0.5rem;
  }
  li.selected {
    background: var(--kge-accent-soft);
  }
  li.open {
    border-color: var(--kge-accent);
  }
  .selected .note:hover {
    background: none;
  }
  .selected .number {
    background: var(--kge-accent);
    color: var(--kge-on-accent);
  }
  @media (pointer: coarse) {
    .switch,
    .note {
      min-block-size: 2.75rem;
    }
  }
  @container (max-width: 1023px) or (max-height: 479px) {
    .notes-head .tag {
      display: none;
    }
  }
  @container (max-width: 699px) {
    .column,
    .paragraph:not(.unfolded) .notes,
    .notes-of {
      display: none;
    }
    .notes {
      grid-column: 2 / 5;
      grid-row: 3;
      padding-inline: 0;
    }
  }
`;
