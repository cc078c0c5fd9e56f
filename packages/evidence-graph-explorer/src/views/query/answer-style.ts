import { css } from 'lit';

export const answerStyle = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    align-items: center;
  }
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    margin-inline-end: auto;
  }
  .segments button {
    margin-inline-start: -1px;
    border-radius: 0;
  }
  .segments button:first-child {
    border-start-start-radius: 0.5rem;
    border-end-start-radius: 0.5rem;
  }
  .segments button:last-child {
    border-start-end-radius: 0.5rem;
    border-end-end-radius: 0.5rem;
  }
  .segments button[aria-pressed='true'] {
    z-index: 1;
  }
  .said {
    margin: 0;
    font-size: 1rem;
    line-height: 1.5rem;
    overflow-wrap: anywhere;
  }
  .quiet,
  small {
    color: var(--kge-quiet);
    font-size: 0.75rem;
  }
  .state {
    margin: 0;
  }
  .state ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .answer {
    flex: 0 1 auto;
    overflow: auto;
    border: 1px solid var(--kge-line);
    border-radius: 0.75rem;
    background: var(--kge-card);
  }
  pre {
    margin: 0;
    padding: 0.75rem 1rem;
    font: 0.8125rem/1.5 var(--kge-mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  pre .id {
    display: inline;
    min-block-size: 0;
    font: inherit;
    overflow-wrap: anywhere;
  }
  .playground {
    display: inline-flex;
    gap: 0.3rem;
    align-items: center;
    font-size: 0.8125rem;
  }
  .empty {
    margin: 1rem;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.8125rem;
    line-height: 1.25rem;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--kge-soft);
    color: var(--kge-quiet);
    font-weight: 600;
    vertical-align: bottom;
  }
  th,
  td {
    padding: 0.4rem 0.75rem;
    border-block-end: 1px solid var(--kge-line);
    text-align: start;
    vertical-align: top;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  td {
    min-inline-size: 4.5rem;
    max-inline-size: 18rem;
    overflow-wrap: break-word;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .id {
    min-block-size: 0;
    text-align: start;
    overflow-wrap: break-word;
  }
  td .plain {
    min-block-size: 1.5rem;
    margin: -0.1rem 0;
  }
  .quotes {
    min-inline-size: 11rem;
  }
  /* Of many columns each is narrower. */
  table:has(thead th:nth-child(8)) {
    font-size: 0.75rem;
  }
  table:has(thead th:nth-child(8)) :is(th, td) {
    min-inline-size: 0;
    padding-inline: 0.375rem;
  }
  table:has(thead th:nth-child(8)) .quotes {
    min-inline-size: 9rem;
  }
  .quotes > .quote {
    display: flex;
  }
  .quotes button.place {
    min-block-size: 1.25rem;
  }
  summary {
    color: var(--kge-quiet);
    font-size: 0.75rem;
    cursor: pointer;
  }
  .more {
    margin: 0.75rem;
  }
  .chart {
    table-layout: fixed;
  }
  table + table {
    margin-block-start: 1rem;
  }
  caption .quiet {
    font-weight: 400;
  }
  caption {
    padding: 0.75rem 0.75rem 0.25rem;
    font-weight: 600;
    text-align: start;
  }
  .chart :is(th, td) {
    border: 0;
    vertical-align: middle;
  }
  .chart th {
    inline-size: 40%;
    font-weight: 400;
  }
  .chart td {
    max-inline-size: none;
    white-space: nowrap;
  }
  .chart .bar {
    display: inline-block;
    block-size: 0.9rem;
    inline-size: calc((100% - 5.5rem) * var(--share));
    margin-inline-end: 0.5rem;
    border-radius: 0.2rem;
    background: var(--kge-accent);
    vertical-align: middle;
  }
  .chart .derived {
    border: 1px solid var(--kge-accent);
    background: repeating-linear-gradient(135deg, var(--kge-accent) 0 2px, transparent 2px 6px);
  }
  .figure {
    font-family: var(--kge-serif);
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .chart .bar {
      border: 1px solid CanvasText;
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media (pointer: coarse) {
    .id,
    td .plain,
    .quotes button.place {
      min-block-size: 2.75rem;
    }
    summary {
      min-block-size: 2.75rem;
      align-content: center;
    }
    .playground {
      min-block-size: 2.75rem;
    }
  }
  /* Each row is a card. */
  @container (max-width: 699px) {
    .answer {
      overflow: visible;
    }
    [role='table'] :is(thead, .blank) {
      display: none;
    }
    [role='table'],
    [role='table'] :is(caption, tbody, tr, td) {
      display: block;
      max-inline-size: none;
      text-align: start;
    }
    [role='table'] td {
      padding: 0.15rem 0.75rem;
      border: 0;
    }
    [role='table'] tr {
      padding: 0.5rem 0;
      border-block-end: 1px solid var(--kge-line);
    }
    [role='table'] td[data-label]::before {
      display: inline-block;
      min-inline-size: 4.5rem;
      margin-inline-end: 0.5rem;
      color: var(--kge-quiet);
      content: attr(data-label);
    }
  }
`;
