import { css } from 'lit';

export const statisticsStyle = css`
  :host {
    display: block;
    height: 100%;
    overflow: auto;
    font-size: 0.875rem;
    line-height: 1.35;
  }
  .page {
    display: grid;
    grid-template-columns: 13rem minmax(0, 1fr);
    gap: 1.5rem;
    max-width: 80rem;
    margin-inline: auto;
    padding: 0.9rem clamp(1rem, 1.6cqi, 2rem) 1.5rem;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  button:is(.figure, .label, .item, .open) {
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  button:is(.figure, .label):hover {
    text-decoration: underline;
  }
  small {
    color: var(--kge-quiet);
    font-size: 0.78rem;
    font-weight: 400;
  }
  button.item {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.4rem 0.6rem;
    border-radius: 0.4rem;
  }

  .jumps {
    display: grid;
    position: sticky;
    top: 0.9rem;
    gap: 0.15rem;
    align-self: start;
    font-size: 0.8125rem;
  }
  .jumps p {
    padding: 0.2rem 0.6rem;
    color: var(--kge-quiet);
  }
  .jumps .item span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  hr {
    inline-size: 100%;
    margin: 0.35rem 0;
    border: 0;
    border-block-start: 1px solid var(--kge-line);
  }
  .jump-menu {
    display: none;
  }

  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    align-content: start;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.25rem 1rem;
  }
  header > div {
    flex: 1 1 20rem;
  }
  h2 {
    font-size: 1.6rem;
    line-height: 1.25;
  }
  header p {
    color: var(--kge-quiet);
    font-size: 0.8125rem;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem;
  }
  .finding {
    display: flex;
    position: relative;
    flex-direction: column;
    gap: 0.35rem;
    padding: 0.6rem 0.9rem 0.55rem;
    border: 1px solid var(--kge-line);
    border-radius: 0.75rem;
    background: var(--kge-card);
  }
  .finding.wide {
    grid-column: 1 / -1;
  }
  .finding.chosen {
    border-color: var(--kge-accent);
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.6rem;
    align-items: start;
  }
  button.headline {
    font: 600 1.75rem / 2.1rem var(--kge-serif);
    font-variant-numeric: tabular-nums;
  }
  h3 {
    padding-top: 0.35rem;
    font-size: 0.9rem;
    line-height: 1.25;
    text-wrap: balance;
  }
  .actions {
    align-items: center;
    display: flex;
    color: var(--kge-quiet);
  }
  .actions button.plain:not(.item) {
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    padding: 0;
    color: inherit;
  }

  .rows {
    display: grid;
    grid-template-columns: fit-content(9.5rem) minmax(4rem, 1fr) auto;
    gap: 0.2rem 0.6rem;
    font-size: 0.8125rem;
  }
  .wide .rows {
    grid-template-columns: fit-content(14rem) minmax(4rem, 1fr) auto;
  }
  .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  button.label {
    justify-content: start;
    padding-inline-start: calc(var(--depth) * 0.8rem);
    line-height: 1.2;
  }
  .label span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    /* room for what hangs below the line, which would be cut off */
    padding-block-end: 0.15em;
  }
  .row.main :is(.label, .figure) {
    font-weight: 600;
  }
  .track {
    position: relative;
    height: 1rem;
  }
  .track::before,
  .bar {
    position: absolute;
    inset-block: 0;
    left: 0;
    box-sizing: border-box;
    border-radius: 0.2rem;
  }
  .track::before {
    width: max(2px, var(--within));
    background: var(--kge-soft);
    content: '';
  }
  .bar {
    width: max(2px, var(--length));
    background: color-mix(in srgb, var(--kge-accent) 45%, var(--kge-card));
  }
  .main .bar {
    background: var(--kge-accent);
  }
  .whole .bar {
    background: none;
  }
  .derived .bar {
    border: 1px solid var(--kge-accent);
    background: repeating-linear-gradient(135deg, var(--kge-accent) 0 3px, transparent 3px 7px);
  }
  .open .track {
    grid-column: 2 / -1;
    height: auto;
    padding: 0 0.5rem;
    border: 1px dashed var(--kge-control);
    border-radius: 0.2rem;
    color: var(--kge-quiet);
    font-size: 0.78rem;
  }
  .open .track::before,
  .open .values {
    display: none;
  }
  .values {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
    font-variant-numeric: tabular-nums;
  }
  .values .figure + .figure {
    color: var(--kge-quiet);
    font-weight: 400;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.6rem;
    margin-top: auto;
    font-size: 0.78rem;
  }
  .place {
    gap: 0.25rem;
    font-size: inherit;
  }
  .agrees {
    color: var(--kge-good);
  }
  .differs {
    color: var(--kge-bad);
    font-weight: 600;
  }
  button.open {
    gap: 0.25rem;
    max-width: 100%;
    padding: 0.05rem 0.5rem;
    border: 1px dashed var(--kge-control);
    border-radius: 999px;
    color: var(--kge-quiet);
    font-size: 0.75rem;
  }
  button.open span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .folds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: start;
  }
  .fold {
    flex: 1 1 auto;
    padding: 0.6rem 0.9rem;
    border: 1px solid var(--kge-line);
    border-radius: 0.75rem;
    background: var(--kge-card);
  }
  .fold[open] {
    flex-basis: 100%;
  }
  summary {
    display: flex;
    gap: 0.4rem;
    align-items: center;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .fold[open] summary .icon {
    transform: rotate(90deg);
  }
  summary span {
    color: var(--kge-quiet);
  }
  .fold ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
    gap: 0.2rem 1rem;
    margin-top: 0.5rem;
  }
  .scroll {
    max-width: 100%;
    margin-top: 0.5rem;
    overflow-x: auto;
  }
  .fold {
    min-width: 0;
  }
  .fold[open] {
    max-width: 100%;
  }
  table {
    border-collapse: collapse;
    font-size: 0.8125rem;
  }
  th,
  td {
    padding: 0.25rem 0.6rem;
    border-bottom: 1px solid var(--kge-line);
    text-align: start;
    white-space: nowrap;
  }

  @container (max-width: 1023px) {
    .page {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
    }
    .jumps {
      display: none;
    }
    .head {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .actions {
      justify-self: end;
    }
    h3 {
      grid-row: 2;
      grid-column: 1 / -1;
      padding-top: 0;
    }
    .jump-menu {
      display: block;
    }
  }
  @container (max-width: 699px) {
    .cards {
      grid-template-columns: minmax(0, 1fr);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 0.75rem;
    }
    .label {
      flex: 1 1 6rem;
    }
    .track {
      flex: 1 0 100%;
      order: 1;
    }
    .rows {
      display: flex;
      flex-direction: column;
    }
  }
  @media (pointer: coarse) {
    button:is(.figure, .label, .item, .open),
    .actions button.plain:not(.item),
    summary {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .track::before,
    .bar {
      border: 1px solid CanvasText;
    }
    .main .bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
