import { css } from 'lit';

export const startStyle = css`
  :host {
    display: block;
  }
  .page {
    max-inline-size: 74rem;
    margin: 0 auto;
    padding: 2.25rem 2rem 3rem;
  }
  .hero {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 25rem;
    gap: 2.5rem 4rem;
    align-items: start;
  }
  .headline {
    margin: 0 0 0.5rem;
    font-size: 2.125rem;
    font-weight: 600;
    line-height: 2.75rem;
    text-wrap: balance;
    white-space: pre-line;
  }
  .lead {
    max-inline-size: 40rem;
    margin: 0 0 1rem;
    color: var(--kge-quiet);
    font-size: 1rem;
    line-height: 1.75rem;
  }
  kge-search-box {
    max-inline-size: 35rem;
  }
  .tries {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.1rem;
    align-items: baseline;
    margin: 0.6rem 0 0;
    color: var(--kge-quiet);
    font-size: 0.8125rem;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .facts,
  .holdings {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 1px;
    margin-block-start: 1.75rem;
    overflow: hidden;
    border: 1px solid var(--kge-line);
    border-radius: 0.75rem;
    background: var(--kge-line);
  }
  .facts li {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    padding: 0.75rem 1.15rem 0.7rem;
    background: var(--kge-card);
  }
  .figure {
    font-family: var(--kge-serif);
    font-size: 1.75rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 2.375rem;
  }
  .figure.long {
    font-size: 1.375rem;
  }
  .label {
    color: var(--kge-quiet);
    font-size: 0.8125rem;
  }
  .facts .place {
    gap: 0.25rem;
    margin-block-start: auto;
    font-size: 0.8125rem;
  }
  .holdings {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .holdings li {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    padding: 0.6rem 1.15rem;
    background: var(--kge-card);
  }
  .holdings .label {
    flex: 1;
    color: inherit;
    font-size: 0.875rem;
  }
  .holdings .figure {
    font-size: 1.25rem;
  }
  .section {
    margin: 2.25rem 0 0.75rem;
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.75rem;
  }
  .section small {
    margin-inline-start: 0.6rem;
    color: var(--kge-quiet);
    font-size: 0.8125rem;
    font-weight: 400;
    line-height: 1.25rem;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 2rem;
    align-items: start;
  }
  .group {
    margin-block-end: 1.75rem;
  }
  .group h3 {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    margin: 0;
    padding-block-end: 0.5rem;
    border-bottom: 2px solid var(--kge-quiet);
    font-size: 1rem;
    font-weight: 600;
  }
  .silences,
  .techniques {
    margin: -1rem 0 1.5rem;
  }
  .techniques {
    margin: 0;
  }
  .techniques button {
    color: var(--kge-quiet);
  }
  .check {
    margin: 0.5rem 0 0;
  }
  .check a {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
    min-block-size: 1.5rem;
    font-size: 0.875rem;
  }
  @media (pointer: coarse) {
    .check a {
      min-block-size: 2.75rem;
    }
  }
  .connected li {
    border-bottom: 1px solid var(--kge-line);
  }
  .connected button {
    gap: 0.75rem;
    inline-size: 100%;
    min-block-size: 2.75rem;
    justify-content: flex-start;
    padding: 0.4rem 0.25rem;
    border: 0;
    background: none;
    text-align: start;
  }
  .connected small {
    margin-inline-start: auto;
    color: var(--kge-quiet);
  }
  @media (pointer: coarse) {
    .tries button {
      min-inline-size: 2.75rem;
    }
  }
  @container (max-width: 1023px) {
    .hero {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    kge-search-box {
      max-inline-size: none;
    }
    .facts li {
      padding-inline: 0.8rem;
    }
    .facts .place {
      font-size: 0.75rem;
    }
    .figure.long {
      font-size: 1.125rem;
      line-height: 1.5rem;
      text-wrap: balance;
    }
  }
  @container (max-height: 479px) {
    kge-scene-map {
      display: none;
    }
    .page {
      padding-block-start: 1.25rem;
    }
    .headline {
      font-size: 1.625rem;
      line-height: 2.125rem;
    }
  }
  @container (max-width: 699px) {
    .section small {
      display: block;
      margin: 0;
    }
    .page {
      padding: 1.5rem 1.15rem 2.5rem;
    }
    .headline {
      white-space: normal;
      word-break: keep-all;
      overflow-wrap: anywhere;
      font-size: min(1.625rem, 6.4cqi);
      line-height: 1.3;
    }
    /* it says where it is broken, and is short enough for that */
    .headline:lang(zh) {
      white-space: pre-line;
    }
    .facts,
    .holdings {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      margin-block-start: 1.25rem;
    }
    .facts li {
      padding: 0.6rem 0.8rem;
    }
    .figure,
    .figure.long {
      font-size: 1.375rem;
      line-height: 1.875rem;
    }
    .facts .minor,
    kge-scene-map,
    .tries {
      display: none;
    }
  }
`;
