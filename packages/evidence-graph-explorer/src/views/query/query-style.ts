import { css } from 'lit';

export const queryStyle = css`
  :host {
    display: block;
    block-size: 100%;
  }
  .view {
    display: grid;
    grid-template-columns: 17rem minmax(18rem, 2fr) minmax(0, 3fr);
    block-size: 100%;
  }
  .questions,
  .operation,
  kge-answer-pane {
    min-block-size: 0;
    padding: 1rem;
  }
  .questions {
    overflow: auto;
    padding-inline: 0.75rem;
    border-inline-end: 1px solid var(--kge-line);
  }
  .operation {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }
  kge-answer-pane {
    padding-inline-start: 0;
  }
  .own,
  .back {
    display: none;
  }
  section + section,
  details {
    margin-block-start: 1rem;
  }
  .questions h3 {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    margin: 0 0 0.25rem;
    padding-inline: 0.5rem;
    font-size: 0.875rem;
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: block;
    inline-size: 100%;
    padding: 0.4rem 0.5rem;
    border-color: transparent;
    background: none;
    font-size: 0.8125rem;
    line-height: 1.25rem;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .card:hover {
    background: var(--kge-soft);
  }
  .card[aria-pressed='true'] {
    font-weight: 600;
  }
  .card.code {
    font-family: var(--kge-mono);
    font-size: 0.75rem;
  }
  summary {
    padding: 0.25rem 0.5rem;
    color: var(--kge-quiet);
    font-size: 0.8125rem;
    cursor: pointer;
  }
  .head {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    justify-content: space-between;
  }
  .head h2 {
    flex: 1;
    min-inline-size: 0;
    margin: 0.25rem 0 0;
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.5rem;
    overflow-wrap: anywhere;
  }
  .operation h3 {
    margin: 0;
    color: var(--kge-quiet);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .editor {
    overflow: hidden;
    border: 1px solid var(--kge-control);
    border-radius: 0.5rem;
    background: var(--kge-card);
  }
  .query {
    flex: 1;
    min-block-size: 8rem;
  }
  .variables {
    flex: none;
    block-size: 4.5rem;
  }
  .quiet {
    margin: 0;
    color: var(--kge-quiet);
    font-size: 0.75rem;
    overflow-wrap: anywhere;
  }
  @media (pointer: coarse) {
    summary {
      min-block-size: 2.75rem;
      align-content: center;
    }
  }
  /* The questions, or what was chosen. */
  @container (max-width: 1023px) {
    .view {
      grid-template-columns: minmax(17rem, 2fr) minmax(0, 3fr);
    }
    .view:not(.choosing) .questions,
    .choosing :is(.operation, kge-answer-pane) {
      display: none;
    }
    .choosing.view {
      display: block;
      overflow: auto;
    }
    .questions {
      overflow: visible;
      columns: 20rem;
      column-gap: 1rem;
      border: 0;
    }
    .questions > * {
      break-inside: avoid;
    }
    .own,
    .back {
      display: inline-flex;
    }
    .own {
      margin-block-end: 1rem;
    }
    .head {
      flex-wrap: wrap;
    }
    .head h2 {
      order: 1;
      flex-basis: 100%;
    }
  }
  /* The answer has all the width there is for its columns. */
  @container (min-width: 700px) and (max-width: 1439px) and (min-height: 600px) {
    .view:not(.choosing) {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    }
    /* The panel of what is selected lies over what stands at the end. */
    .head h2 {
      flex: 0 1 auto;
      max-inline-size: 28rem;
    }
    .head {
      justify-content: flex-start;
    }
    .query {
      flex: none;
      block-size: 11.25rem;
    }
    .variables.empty {
      block-size: 2.25rem;
    }
    .view:not(.choosing) kge-answer-pane {
      padding: 0 1rem 1rem;
    }
  }
  @container (min-width: 1024px) and (max-width: 1439px) and (min-height: 600px) {
    .view,
    .view:not(.choosing) {
      grid-template: auto minmax(0, 1fr) / 17rem minmax(0, 1fr);
    }
    .questions {
      grid-row: 1 / span 2;
    }
    kge-answer-pane {
      padding: 0 1rem 1rem;
    }
  }
  @container (max-width: 699px) {
    .view {
      display: block;
      overflow: auto;
    }
    .questions {
      overflow: visible;
    }
    .query {
      flex: none;
      block-size: 11.25rem;
    }
    .variables.empty {
      block-size: 2.25rem;
    }
    kge-answer-pane {
      block-size: auto;
      padding: 0 1rem 1rem;
    }
  }
`;
