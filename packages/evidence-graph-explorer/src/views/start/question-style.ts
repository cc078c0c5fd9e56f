import { css } from 'lit';

export const questionStyle = css`
  :host {
    display: block;
    scroll-margin: 1rem;
  }
  .card {
    border-bottom: 1px solid var(--kge-line);
  }
  .card.open {
    position: relative;
    z-index: 1;
    margin: 0.5rem -0.75rem 0.75rem;
    padding: 0 0.75rem 0.75rem;
    border: 1px solid var(--kge-line);
    border-radius: 0.75rem;
    background: var(--kge-card);
    box-shadow: var(--kge-shadow);
  }
  h4 {
    margin: 0;
    font: inherit;
  }
  .head {
    gap: 0.75rem;
    inline-size: 100%;
    min-block-size: 2.75rem;
    justify-content: flex-start;
    padding: 0.4rem 0.25rem;
    border: 0;
    background: none;
    text-align: start;
  }
  .head .title {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .open .head .title {
    font-weight: 600;
  }
  .head .icon,
  .count {
    color: var(--kge-quiet);
  }
  .count {
    flex: none;
    font-size: 0.8125rem;
  }
  .words {
    margin: 0.25rem 0 0.5rem;
    overflow-wrap: anywhere;
  }
  .quotes {
    display: grid;
    gap: 0.35rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .quotes q {
    font-size: 0.9375rem;
  }
  .grounds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin: 0.6rem 0 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-block-start: 0.9rem;
  }
  .link {
    --kge-copy-border: transparent;
    margin-inline-start: auto;
  }
  @container (max-width: 699px) {
    .link {
      margin-inline-start: 0;
    }
  }
  .skeleton {
    padding: 1rem 0;
  }
  .state {
    margin: 0.25rem 0;
  }
  @container (max-width: 699px) {
    .card.open {
      margin-inline: -0.5rem;
    }
  }
`;
