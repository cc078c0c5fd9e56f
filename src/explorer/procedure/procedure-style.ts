import { css } from 'lit';

export const procedureStyle = css`
  :host {
    display: block;
    height: 100%;
    overflow: auto;
    padding: 1.2rem clamp(0.8rem, 3cqi, 2.5rem) 4rem;
  }
  h2 {
    margin: 0;
    font-size: 1.35rem;
  }
  h3 {
    margin: 2rem 0 0.5rem;
    font-size: 1.05rem;
  }
  h4 {
    margin: 1.2rem 0 0.2rem;
    font-size: 0.98rem;
  }
  p {
    margin: 0.2rem 0;
  }
  .quiet,
  small {
    color: var(--kge-quiet);
    font-size: 0.88rem;
  }
  .time {
    max-width: 52rem;
    margin-top: 0.6rem;
  }
  .span {
    display: flex;
    gap: 2px;
    margin: 0.3rem 0;
    font-size: 0.8rem;
  }
  .span > span {
    padding-left: 0.3rem;
    border-top: 0.4rem solid var(--kge-accent);
    color: var(--kge-quiet);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    margin-top: 1rem;
  }
  .basis {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
  }
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--kge-line);
    border-radius: 0.6rem;
    background: var(--kge-card);
  }
  .picture {
    position: relative;
  }
  .lane {
    position: absolute;
    right: 0;
    left: 0;
    border-bottom: 1px solid var(--kge-line);
  }
  .lane:last-of-type {
    border-bottom: 0;
  }
  .actor {
    position: sticky;
    left: 0;
    z-index: 2;
    display: flex;
    align-items: center;
    width: 122px;
    height: 100%;
    overflow: hidden;
    overflow-wrap: anywhere;
    padding: 0.3rem;
    border-right: 1px solid var(--kge-line);
    background: var(--kge-soft);
    font-size: 0.8rem;
    line-height: 1.25;
  }
  svg {
    overflow: visible;
  }
  .picture > svg {
    position: absolute;
    inset: 0;
  }
  .arrow {
    fill: none;
    stroke: var(--kge-quiet);
    stroke-width: 1.6;
    cursor: pointer;
  }
  .listed {
    stroke-dasharray: 7 4;
  }
  .inferred {
    stroke-dasharray: 2 4;
  }
  .arrow.chosen {
    stroke: var(--kge-accent);
    stroke-width: 3;
  }
  marker path {
    fill: var(--kge-quiet);
  }
  .card {
    display: flex;
    position: absolute;
    z-index: 1;
    flex-direction: column;
    justify-content: center;
    width: 136px;
    height: 92px;
    padding: 0.25rem 0.5rem;
    overflow: hidden;
    font-size: 0.8rem;
    line-height: 1.25;
    text-align: start;
  }
  .card[aria-pressed='true'] {
    box-shadow: 0 0 0 2px var(--kge-accent);
  }
  .stage {
    color: var(--kge-quiet);
    font-size: 0.72rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .list {
    max-width: 52rem;
  }
  ol,
  ul {
    margin: 0.3rem 0;
    padding-left: 1.6rem;
  }
  .list li {
    padding: 0.25rem 0.4rem;
    border-radius: 0.4rem;
  }
  .chosen {
    background: var(--kge-soft);
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: baseline;
    font-size: 0.9rem;
  }
  .label {
    min-width: 5rem;
    color: var(--kge-quiet);
    font-size: 0.82rem;
  }
  .named {
    padding: 0.05rem 0.2rem;
    border: 0;
    background: none;
    color: inherit;
    font-size: inherit;
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
  }
  .named:hover {
    text-decoration: underline;
  }
  .statuses {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.6rem;
    padding: 0 1.4rem 0 0;
    list-style: none;
  }
  .statuses li {
    position: relative;
    max-width: 14rem;
    border: 1px solid var(--kge-line);
    background: var(--kge-card);
  }
  .statuses .leads-on::after {
    position: absolute;
    top: 0.2rem;
    right: -1.3rem;
    color: var(--kge-quiet);
    content: '→';
  }
  .statuses small {
    display: block;
  }
  @container (max-width: 700px) {
    .lanes {
      display: none;
    }
  }
`;
