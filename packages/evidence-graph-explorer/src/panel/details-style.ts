import { css } from 'lit';

export const detailsStyle = css`
  section {
    position: relative;
    padding: 1rem 1.1rem 2rem;
    overflow-wrap: anywhere;
  }
  .close {
    position: absolute;
    top: 0.6rem;
    right: 0.6rem;
    border: 0;
    font-size: 1.3rem;
    line-height: 1;
  }
  .type {
    margin: 0 2rem 0 0;
    color: var(--kge-quiet);
    font-size: 0.85rem;
  }
  h2 {
    margin: 0.2rem 2rem 0 0;
    font-size: 1.2rem;
    line-height: 1.35;
  }
  h3 {
    margin: 1.2rem 0 0.4rem;
    padding-top: 0.7rem;
    border-top: 1px solid var(--kge-line);
    font-size: 0.95rem;
  }
  h4 {
    margin: 0.7rem 0 0.1rem;
    color: var(--kge-quiet);
    font-size: 0.85rem;
    font-weight: 600;
  }
  p {
    margin: 0.5rem 0 0;
  }
  .other {
    margin: 0;
    color: var(--kge-quiet);
    font-size: 0.9rem;
  }
  .small {
    color: var(--kge-quiet);
    font-size: 0.82rem;
  }
  .sentence .link {
    text-decoration: underline;
  }
  .assertion {
    display: inline-block;
    padding: 0.05rem 0.5rem;
    border: 1px solid currentcolor;
    border-radius: 1rem;
    color: var(--kge-good);
    font-size: 0.82rem;
  }
  .inferred,
  .derived,
  .background,
  .not_stated {
    color: var(--kge-warn);
  }
  .background {
    border-style: dashed;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-top: 0.5rem;
  }
  .actions button {
    padding: 0.1rem 0.55rem;
    font-size: 0.85rem;
  }
  .actions kge-copy-button {
    --kge-copy-padding: 0.1rem 0.55rem;
    font-size: 0.85rem;
  }
  .source {
    color: var(--kge-accent);
  }
  .evidence {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .evidence li + li {
    margin-top: 0.9rem;
  }
  blockquote {
    margin: 0;
    padding: 0.35rem 0.7rem;
    border-left: 3px solid var(--kge-mark-line);
    background: var(--kge-soft);
    white-space: pre-wrap;
  }
  dl {
    margin: 0.4rem 0 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 6.5rem 1fr;
    gap: 0.5rem;
    padding: 0.1rem 0;
  }
  dt {
    color: var(--kge-quiet);
    font-size: 0.85rem;
  }
  dd {
    margin: 0;
  }
  .links {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .link {
    padding: 0.1rem 0.2rem;
    border: 0;
    background: none;
    text-align: start;
  }
  .link:hover {
    text-decoration: underline;
  }
  .count {
    font-weight: 400;
  }
`;
