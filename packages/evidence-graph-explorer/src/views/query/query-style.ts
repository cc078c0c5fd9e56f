import { css } from 'lit';

export const queryStyle = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 1fr);
    height: 100%;
  }
  .left,
  .right {
    display: flex;
    flex-direction: column;
    gap: 0.4rem;
    min-height: 0;
    padding: 0.8rem;
  }
  .left {
    border-right: 1px solid var(--kge-line);
  }
  h2 {
    margin: 0;
    font-size: 1.1rem;
  }
  h3 {
    margin: 0;
    font-size: 0.9rem;
  }
  p {
    margin: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    align-items: center;
  }
  select {
    flex: 1;
    min-width: 8rem;
    padding: 0.3rem;
    border: 1px solid var(--kge-line);
    border-radius: 0.4rem;
    background: var(--kge-card);
  }
  .run {
    border-color: var(--kge-accent);
    background: var(--kge-accent);
    color: var(--kge-on-accent);
  }
  .editor {
    overflow: hidden;
    border: 1px solid var(--kge-line);
    border-radius: 0.4rem;
  }
  .query {
    flex: 1;
    min-height: 8rem;
  }
  .variables {
    height: 5rem;
  }
  .quiet,
  small {
    color: var(--kge-quiet);
    font-size: 0.82rem;
  }
  .answer {
    flex: 1;
    overflow: auto;
    border: 1px solid var(--kge-line);
    border-radius: 0.4rem;
    background: var(--kge-card);
  }
  pre {
    margin: 0;
    padding: 0.6rem;
    font: 0.82rem/1.5 ui-monospace, Menlo, Consolas, monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .bar.quiet button {
    padding: 0.1rem 0.5rem;
  }
  .playground {
    margin-inline-start: auto;
  }
  .id {
    padding: 0;
    border: 0;
    background: none;
    color: var(--kge-accent);
    text-align: start;
    text-decoration: underline;
    overflow-wrap: anywhere;
  }
  .id[aria-pressed='true'] {
    background: var(--kge-mark);
    color: var(--kge-ink);
  }
  .fault {
    padding: 0.4rem 0.6rem;
    border-left: 3px solid var(--kge-warn);
    color: var(--kge-warn);
  }
  table {
    border-collapse: collapse;
    font-size: 0.85rem;
  }
  th,
  td {
    padding: 0.25rem 0.6rem;
    border-bottom: 1px solid var(--kge-line);
    text-align: start;
    vertical-align: top;
  }
  td .id {
    white-space: nowrap;
  }
  @container (max-width: 700px) {
    :host {
      display: block;
      overflow: auto;
    }
    .query {
      flex: none;
      height: 14rem;
    }
    .answer {
      flex: none;
      height: 20rem;
    }
    .left {
      border: 0;
    }
  }
`;
