import { css } from 'lit';

export const statisticsStyle = css`
  :host {
    display: block;
    height: 100%;
    overflow: auto;
  }
  :host > p {
    padding: 2rem;
  }
  .page {
    max-width: 64rem;
    margin-inline: auto;
    padding: 1.2rem clamp(0.8rem, 3cqi, 2.5rem) 4rem;
  }
  h2 {
    margin: 0 0 0.4rem;
    font-size: 1.35rem;
  }
  header p,
  .about {
    margin: 0.15rem 0;
    color: var(--kge-quiet);
  }
  header button {
    margin-top: 0.5rem;
  }
  section {
    margin-top: 1.6rem;
    padding-top: 1.1rem;
    border-top: 1px solid var(--kge-line);
  }
  h3 {
    margin: 0;
    font-size: 1.1rem;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    grid-template: auto 1fr / 12rem minmax(0, 1fr);
    gap: 0.2rem 0.8rem;
    padding: 0.45rem 0;
    border-radius: 0.4rem;
  }
  .row.chosen {
    background: var(--kge-soft);
  }
  .name {
    display: flex;
    grid-row: span 2;
    align-self: start;
    padding-left: calc(var(--depth) * 0.9rem);
  }
  .bars ul .name::before {
    color: var(--kge-quiet);
    content: '└';
  }
  .named {
    padding: 0.05rem 0.2rem;
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-align: start;
  }
  .named:hover {
    text-decoration: underline;
  }
  .track {
    position: relative;
    height: 1.1rem;
    margin-top: 0.15rem;
    overflow: hidden;
    border: 1px solid var(--kge-line);
    border-radius: 0.2rem;
    background: var(--kge-card);
  }
  .track[data-id] {
    cursor: pointer;
  }
  .track > div {
    position: absolute;
    inset-block: 0;
    left: 0;
    min-width: 2px;
  }
  .whole {
    background: color-mix(in srgb, var(--kge-accent) 14%, transparent);
  }
  .bar {
    background: var(--kge-accent);
  }
  .bar.derived {
    background: repeating-linear-gradient(135deg, var(--kge-accent) 0 4px, transparent 4px 8px);
  }
  .track > .before {
    width: 0;
    border-left: 2px dashed var(--kge-on-accent);
  }
  .figures {
    display: flex;
    grid-column: 2;
    flex-wrap: wrap;
    gap: 0.1rem 0.3rem;
    margin-left: -0.35rem;
  }
  .figure {
    padding: 0.05rem 0.35rem;
    border-color: transparent;
    background: none;
    text-align: start;
  }
  .measure,
  small {
    color: var(--kge-quiet);
    font-size: 0.82rem;
  }
  .tag {
    padding: 0 0.3rem;
    border: 1px dashed currentcolor;
    border-radius: 0.3rem;
  }
  .agrees {
    color: var(--kge-good);
  }
  .differs {
    color: var(--kge-warn);
    font-weight: 600;
  }
  strong {
    font-variant-numeric: tabular-nums;
  }
  .count strong {
    font-size: 1.05rem;
  }
  .without,
  .without .named {
    color: var(--kge-quiet);
  }
  .without {
    margin: 0.4rem 0 0;
  }
  .others li {
    padding: 0.35rem 0;
    border-bottom: 1px solid var(--kge-line);
  }
  .others p {
    margin: 0.1rem 0.2rem;
  }
  details {
    margin-top: 0.6rem;
  }
  summary {
    color: var(--kge-quiet);
    font-size: 0.88rem;
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
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
    white-space: nowrap;
  }
  @container (max-width: 700px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .figures {
      grid-column: 1;
    }
    .name {
      grid-row: auto;
    }
  }
`;
