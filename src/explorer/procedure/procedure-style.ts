import { css } from 'lit';

export const procedureStyle = css`
  :host {
    display: block;
    height: 100%;
    overflow: auto;
    font-size: 0.875rem;
    line-height: 1.3;
  }
  .page {
    display: flex;
    flex-direction: column;
    gap: 0.4rem;
    min-height: 100%;
    padding: 0.5rem clamp(1rem, 1.6cqi, 2rem);
  }
  h2,
  h3,
  h4,
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    font-weight: 600;
    list-style: none;
  }
  p,
  li {
    font-weight: 400;
  }
  button.name,
  button.marked,
  button.about,
  button.status {
    justify-content: start;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
  }
  button:is(.name, .marked, .about, .then)[aria-pressed='true'] {
    background: none;
    color: var(--kge-accent);
  }
  button.name:hover,
  button.marked:hover,
  button.about:hover {
    text-decoration: underline;
  }
  .number {
    color: var(--kge-quiet);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.9rem;
  }
  h2 {
    font-size: 1.4rem;
    line-height: 1.75rem;
  }
  button.about {
    flex: 1 1 12rem;
    color: var(--kge-quiet);
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .segment {
    display: flex;
  }
  .segment button {
    min-block-size: 2rem;
    padding-block: 0;
    border-color: var(--kge-ink);
    border-radius: 0.5rem 0 0 0.5rem;
  }
  .segment button + button {
    margin-inline-start: -1px;
    border-radius: 0 0.5rem 0.5rem 0;
  }
  .segment button[aria-pressed='true'] {
    background: var(--kge-ink);
    color: var(--kge-paper);
  }

  .statuses,
  .statuses ol {
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    gap: 0.5rem;
  }
  .statuses {
    flex: none;
  }
  .statuses > p {
    flex: 0 0 7rem;
    color: var(--kge-quiet);
    font-size: 0.75rem;
  }
  .statuses li {
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    gap: 0.5rem;
  }
  button.status {
    flex: 1 1 auto;
    gap: 0.5rem;
    padding: 0.25rem 0.6rem;
    border: 1px solid var(--kge-line);
    background: var(--kge-card);
    line-height: 1.2;
  }
  .status b {
    display: block;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  small {
    color: var(--kge-quiet);
    font-size: 0.75rem;
    font-weight: 400;
  }
  .leads {
    display: flex;
    flex-direction: column;
    align-items: center;
    color: var(--kge-quiet);
    line-height: 1;
  }

  .columns {
    display: grid;
    flex: 1;
    grid-template-columns: repeat(var(--count), minmax(0, 1fr));
    gap: 0.75rem;
  }
  .column {
    display: flex;
    flex-direction: column;
    gap: 0.4rem;
    min-width: 0;
    padding-top: 0.25rem;
    border-top: 3px solid var(--stage);
  }
  h3 {
    display: flex;
    align-items: baseline;
    gap: 0.4rem;
    font-size: 0.9375rem;
  }
  h3 .number {
    color: var(--stage);
    font-weight: 600;
  }
  .gate,
  .open,
  .fact {
    display: flex;
    gap: 0.35rem;
    align-items: start;
    color: var(--kge-quiet);
    font-size: 0.8125rem;
  }
  .icon,
  .mark {
    margin-block-start: 0.1rem;
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3rem;
  }
  .card {
    position: relative;
    padding: 0.25rem 0.6rem 0.3rem;
    border: 1px solid var(--kge-line);
    border-radius: 0.5rem;
    background: var(--kge-card);
  }
  .card.chosen {
    border-color: var(--kge-accent);
    box-shadow: 0 0 0 1px var(--kge-accent);
  }
  h4 {
    display: flex;
    align-items: baseline;
    gap: 0.35rem;
    font-size: 0.8125rem;
    line-height: 1.2;
  }
  /* The whole card selects the step; what leads elsewhere lies above that. */
  .card .name::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .card :is(.place, .then) {
    position: relative;
    z-index: 1;
  }
  .fact {
    color: inherit;
    font-size: 0.75rem;
    line-height: 1.4;
  }
  .fact span {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .fact.nobody {
    color: var(--kge-quiet);
  }
  .fact .icon {
    color: var(--kge-quiet);
  }
  .foot {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.4rem;
    font-size: 0.75rem;
  }
  /* Names take fewer lines in Chinese, and leave room for this. */
  .foot:lang(zh) {
    flex-wrap: wrap;
  }
  .foot .quote {
    flex: 0 1 auto;
    flex-wrap: nowrap;
    gap: 0 0.4rem;
    min-width: 0;
  }
  .foot q {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .foot button {
    flex: none;
    white-space: nowrap;
  }
  .foot button {
    min-block-size: 1.25rem;
    font-size: inherit;
  }
  .place .icon {
    display: none;
  }
  .next {
    display: inline-flex;
    flex: none;
    gap: 0.4rem;
    margin-inline-start: auto;
    color: var(--kge-quiet);
  }
  button.then {
    gap: 0.2rem;
    color: var(--kge-quiet);
  }
  .open {
    color: var(--kge-quiet);
  }

  .arrow {
    flex: none;
    overflow: visible;
    color: var(--kge-quiet);
  }
  .arrow .line {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .arrow .head {
    fill: currentcolor;
  }
  .arrow.listed .line {
    stroke-dasharray: 6 3;
  }
  .arrow.inferred .line {
    stroke-dasharray: 1.5 3;
  }

  .means {
    display: flex;
    flex-direction: column;
    gap: 0.1rem;
    font-size: 0.75rem;
    line-height: 1.2;
  }
  .menus {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }
  button.marked {
    display: inline-flex;
    align-items: start;
    gap: 0.35rem;
    color: var(--kge-quiet);
  }
  .several {
    display: inline-flex;
    gap: 0.35rem;
    align-items: center;
    color: var(--kge-quiet);
    font-size: 0.75rem;
  }
  kge-menu .marked {
    padding: 0.35rem 0.5rem;
    color: var(--kge-ink);
  }
  footer {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    margin-top: auto;
    padding-top: 0.25rem;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9rem;
    color: var(--kge-quiet);
    font-size: 0.75rem;
  }
  .key li {
    display: flex;
    gap: 0.35rem;
    align-items: center;
  }

  .moments {
    columns: 15rem auto;
    column-gap: 0.75rem;
  }
  .moment {
    padding-bottom: 0.75rem;
    break-inside: avoid;
  }
  .moment h3 {
    align-items: baseline;
    margin-bottom: 0.25rem;
    font-size: 0.8125rem;
  }

  @container (min-width: 1024px) {
    button.about,
    .fact span {
      white-space: nowrap;
    }
    button.about {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }
  /* where there is more room than the cards need, nothing of them is cut off */
  @container (min-width: 1024px) and (min-height: 900px) {
    .page {
      gap: 0.75rem;
      padding-block: 1rem;
    }
    .column,
    .cards {
      gap: 0.6rem;
    }
    .card {
      padding: 0.5rem 0.75rem 0.55rem;
    }
    h3 {
      font-size: 1.0625rem;
    }
    h4 {
      margin-block-end: 0.2rem;
      font-size: 0.875rem;
      line-height: 1.3;
    }
    .fact,
    .foot,
    .means,
    .several {
      font-size: 0.8125rem;
      line-height: 1.45;
    }
    .foot {
      flex-wrap: wrap;
      margin-block-start: 0.2rem;
    }
    .fact span,
    button.about {
      white-space: normal;
    }
    .means {
      gap: 0.3rem;
    }
    .status b {
      font-size: 0.875rem;
    }
  }
  @container (min-width: 1600px) and (min-height: 900px) {
    .card {
      padding: 0.75rem 0.9rem;
    }
    h4 {
      font-size: 1rem;
    }
    .fact,
    .foot,
    .means,
    .several {
      font-size: 0.875rem;
    }
  }
  @container (max-width: 1023px) {
    h2 {
      flex: 1;
    }
    button.about {
      order: 1;
      flex-basis: 100%;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
      gap: 1.25rem;
    }
    .column .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
      align-items: baseline;
    }
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0.75rem;
    }
    .moment .cards {
      grid-template-columns: minmax(0, 1fr);
    }
    .means {
      flex-flow: row wrap;
      gap: 0.25rem 1rem;
    }
    .statuses {
      flex-direction: column;
      align-items: stretch;
    }
    .statuses > p {
      flex: none;
    }
    .leads small {
      display: none;
    }
    .leads .arrow {
      width: 1.25rem;
    }
    .statuses .mark {
      display: none;
    }
    .statuses :is(ol, li) {
      gap: 0.35rem;
    }
  }
  @container (max-width: 699px) {
    .cards {
      grid-template-columns: minmax(0, 1fr);
    }
    button.about {
      flex-basis: 100%;
    }
    .statuses ol,
    .statuses li {
      flex-direction: column;
      align-items: stretch;
    }
    .leads {
      align-self: start;
      padding-inline-start: 0.75rem;
    }
    .leads .arrow {
      transform: rotate(90deg);
    }
  }
  @media (pointer: coarse) {
    button.name,
    button.marked,
    button.about,
    button.status,
    .foot button,
    .segment button {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
    /* a finger has room above and below a name, which stays where it is */
    h4 {
      align-items: start;
    }
    button.name {
      margin-block: -0.8rem;
      padding-block: 0.8rem;
    }
    .foot button {
      margin-block: -0.5rem;
    }
    button.marked,
    .gate,
    .open {
      align-items: center;
    }
    .marked .mark,
    .open .icon {
      margin-block-start: 0;
    }
  }
`;
