import { css } from 'lit';

export const detailsStyle = css`
  section {
    padding: 0.5rem 1.25rem 1.5rem;
    overflow-wrap: anywhere;
    font-size: 0.875rem;
    line-height: 1.375rem;
  }
  header {
    display: flex;
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.25rem;
    margin: -0.5rem -1.25rem 0;
    padding: 0.5rem 1.25rem 0;
    background: var(--kge-card);
  }
  .type {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
    margin: 0;
    color: var(--kge-quiet);
    font-size: 0.8125rem;
  }
  .tools {
    display: flex;
    flex: none;
    margin-inline: auto -0.5rem;
  }
  .pin[aria-pressed='true'] .icon {
    fill: currentcolor;
  }
  .item {
    text-align: start;
    justify-content: flex-start;
    border-color: transparent;
    background: none;
  }
  .item kbd {
    margin-inline-start: auto;
    padding-inline-start: 1rem;
    color: var(--kge-quiet);
    font: inherit;
    font-size: 0.75rem;
  }
  h2 {
    margin: 0.5rem 0 0;
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.75rem;
  }
  h2:focus {
    outline: none;
  }
  p {
    margin: 0.5rem 0 0;
  }
  .other {
    margin: 0.125rem 0 0;
    color: var(--kge-quiet);
  }
  .small {
    color: var(--kge-quiet);
    font-size: 0.8125rem;
  }
  .ground {
    padding: 0.5rem 0.75rem;
    border-radius: 0.5rem;
    background: var(--kge-soft);
  }
  .unsaid {
    border: 1px dashed var(--kge-control);
    background: none;
  }
  kge-quote-block,
  .ground {
    margin-block-start: 0.75rem;
  }
  .description {
    margin-block-start: 0.75rem;
  }
  .ends {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    margin-block-start: 0.75rem;
  }
  .end {
    flex: 1 1 8rem;
    justify-content: flex-start;
    min-inline-size: 0;
    padding: 0.5rem 0.625rem;
    border-color: var(--kge-line);
    text-align: start;
  }
  .predicate {
    display: flex;
    flex: 0 1 auto;
    flex-direction: column;
    align-items: center;
    max-inline-size: 6rem;
    color: var(--kge-quiet);
    font-size: 0.8125rem;
    text-align: center;
  }
  dl {
    margin: 0.75rem 0 0;
  }
  dl + dl {
    margin-block-start: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.125rem 0;
  }
  dt {
    color: var(--kge-quiet);
  }
  dd {
    margin: 0;
  }
  .actions {
    --kge-copy-padding: 0.2rem 0.6rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-block-start: 0.875rem;
    padding-block-end: 0.875rem;
    border-block-end: 1px solid var(--kge-line);
  }
  .actions:last-child {
    border-block-end: 0;
  }
  .actions > button {
    padding-inline: 0.6rem;
  }
  .reading {
    display: grid;
    gap: 0.75rem;
    align-content: center;
    min-block-size: 9rem;
    animation: kge-appear 0s 150ms both;
  }
  .reading i {
    block-size: 0.75rem;
    border-radius: 999px;
    background: var(--kge-line);
  }
  .reading i:last-child {
    inline-size: 55%;
  }
  @keyframes kge-appear {
    from {
      visibility: hidden;
    }
  }
  .known {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.75rem;
    margin: 0;
    border-block-end: 1px solid var(--kge-line);
  }
  .known b {
    flex: none;
    max-inline-size: 70%;
    font-weight: 600;
  }
  .known span {
    overflow: hidden;
    color: var(--kge-quiet);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .links {
    margin: 0.25rem 0 0;
    padding: 0;
    list-style: none;
  }
  [role='alert'] {
    color: var(--kge-bad);
  }
`;
