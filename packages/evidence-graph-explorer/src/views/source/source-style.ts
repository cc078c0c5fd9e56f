import { css } from 'lit';

export const sourceStyle = css`
  :host {
    display: flex;
    height: 100%;
  }
  :host > p {
    padding: 2rem;
  }
  .strip {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: 1px;
    width: 1.4rem;
    padding: 0.5rem 0.3rem;
  }
  .strip button {
    flex-basis: 0;
    min-height: 3px;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: color-mix(in srgb, var(--kge-accent) var(--density), var(--kge-paper));
  }
  .page {
    flex: 1;
    min-width: 0;
    overflow: auto;
    padding: 1.2rem clamp(0.8rem, 4cqi, 3rem) 4rem;
  }
  header,
  .text {
    max-width: 44rem;
    margin-inline: auto;
  }
  h2 {
    margin: 0 0 0.4rem;
    font-size: 1.35rem;
    line-height: 1.4;
  }
  h2 small,
  h3 small,
  h4 small {
    font-size: 0.8rem;
    font-weight: 400;
  }
  .quoted {
    margin-top: 2.5rem;
    padding-top: 1.2rem;
    border-top: 2px solid var(--kge-line);
  }
  h3 {
    margin: 1.6rem 0 0.2rem;
    color: var(--kge-quiet);
    font-size: 0.85rem;
  }
  h4 {
    margin: 0.8rem 0 0;
    color: var(--kge-quiet);
    font-size: 0.8rem;
    font-weight: 400;
  }
  header p {
    margin: 0.3rem 0;
    color: var(--kge-quiet);
  }
  .key {
    gap: 0.1rem 1.2rem;
    color: var(--kge-quiet);
    font-size: 0.88rem;
  }
  .sample {
    display: inline-block;
    width: 1.3rem;
    height: 1em;
    margin-right: 0.4rem;
    vertical-align: -0.1em;
    background: var(--kge-soft);
  }
  .cited {
    border-bottom: 2px solid var(--kge-mark-line);
    background: color-mix(in srgb, var(--kge-mark) 45%, transparent);
  }
  .sample.uncited {
    border-bottom: 2px dotted var(--kge-quiet);
  }
  .note {
    font-size: 0.88rem;
  }
  input {
    width: 100%;
    max-width: 20rem;
    margin-top: 0.5rem;
    padding: 0.3rem 0.7rem;
    border: 1px solid var(--kge-line);
    border-radius: 1rem;
    background: var(--kge-card);
  }
  input::placeholder {
    color: var(--kge-quiet);
    opacity: 1;
  }
  section p {
    margin: 0;
    font-size: 1.05rem;
    line-height: 2;
    overflow-wrap: anywhere;
  }
  .question p {
    font-weight: 600;
  }
  mark {
    border-bottom: 2px solid var(--type, var(--kge-mark-line));
    background: color-mix(in srgb, var(--kge-mark) 45%, transparent);
    color: inherit;
    cursor: pointer;
    scroll-margin-top: 4rem;
  }
  .whole {
    border-bottom: 1px solid var(--kge-line);
    background: none;
  }
  mark:hover {
    background: var(--kge-mark);
  }
  mark.shown,
  mark[aria-expanded='true'] {
    background: color-mix(in srgb, var(--kge-mark-line) 60%, var(--kge-mark));
    color: var(--kge-ink);
  }
  mark[aria-current] {
    border-bottom: 4px double var(--kge-accent);
  }
  p .uncited {
    text-decoration: underline dotted var(--kge-quiet) 1px;
    text-underline-offset: 0.25em;
  }
  p .uncited::after {
    content: '〔' attr(data-reason) '〕';
    color: var(--kge-quiet);
    font-size: 0.75rem;
  }
  .facts {
    margin: 0.5rem 0 1rem;
    padding: 0.6rem 0.9rem;
    border: 1px solid var(--kge-line);
    border-radius: 0.6rem;
    background: var(--kge-card);
  }
  .facts p {
    font-size: 0.9rem;
    line-height: 1.5;
  }
  .facts .caption {
    margin-bottom: 0.3rem;
    font-weight: 600;
    color: var(--kge-quiet);
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li button {
    padding: 0.1rem 0.5rem;
    text-align: start;
    font-size: 0.9rem;
  }
  small {
    color: var(--kge-quiet);
  }
  @container (max-width: 700px) {
    .page {
      padding-bottom: 24rem;
    }
  }
`;
