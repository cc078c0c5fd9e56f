import { css } from 'lit';

export const graphStyle = css`
  :host {
    display: block;
    position: relative;
    height: 100%;
    overflow: hidden;
  }
  .ground,
  .canvas,
  .still {
    position: absolute;
    inset: 0;
  }
  .canvas {
    outline: none;
  }
  /*
   * Without a graphics card, Chromium leaves out of a WebGL canvas the mirror image, upside down, of what lies over it, unless the canvas may
   * be seen at an angle.
   */
  @media screen {
    .canvas {
      perspective: 1000px;
    }
  }
  .still {
    inset: 68px 12px 76px;
    overflow: auto;
    border-radius: 0.75rem;
    background: var(--kge-paper);
  }
  /* What is saved is on white ground. */
  .still [fill='#ffffff'] {
    fill: var(--kge-paper);
  }
  .still [stroke='#ffffff'] {
    stroke: var(--kge-paper);
  }
  .still :is(svg, text) {
    fill: var(--kge-ink);
  }
  .still .selected path {
    stroke: var(--kge-ink);
    stroke-width: 4px;
  }
  .still svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin: auto;
  }
  .still .relationship {
    opacity: 0.4;
  }
  .over {
    position: absolute;
    border: 1px solid var(--kge-line);
    border-radius: 0.75rem;
    background: var(--kge-card);
    box-shadow: var(--kge-shadow);
  }
  .top {
    position: absolute;
    z-index: 1;
    inset-block-start: 12px;
    inset-inline: 12px;
    display: flex;
    gap: 1rem;
    align-items: center;
    pointer-events: none;
  }
  .top > .over,
  .foot > .over {
    position: static;
    pointer-events: auto;
  }
  kge-tool-bar {
    padding: 0.1875rem;
  }
  .counts {
    margin: 0;
    color: var(--kge-quiet);
  }
  .foot {
    position: absolute;
    inset-block-end: 12px;
    inset-inline: 12px;
    display: grid;
    gap: 0.375rem;
    justify-items: start;
    pointer-events: none;
  }
  /* what the panel lies over */
  .beside {
    inset-inline-end: 400px;
  }
  .foot > * {
    max-inline-size: 100%;
    pointer-events: auto;
  }
  kge-legend {
    max-block-size: 9rem;
    padding: 0.1875rem 0.5rem;
    overflow: auto;
  }
  .list {
    top: 68px;
    bottom: 76px;
    left: 12px;
    z-index: 1;
    display: flex;
    flex-direction: column;
    inline-size: 17rem;
    padding: 0.7rem;
  }
  .list:not(.open, :focus-within) {
    clip-path: inset(50%);
  }
  /* The list leaves room for what is done with what is chosen in it. */
  .list.open ~ .foot > :is(kge-graph-notes, kge-path-bar, kge-mark-bar) {
    margin-inline-start: 17.75rem;
  }
  kge-node-list {
    flex: 1;
    min-height: 0;
  }
  @container (max-width: 1023px) {
    .beside {
      inset-inline-end: 364px;
    }
    .counts {
      display: none;
    }
  }
  @container (max-width: 699px) and (min-height: 480px) {
    .top {
      inset-block: auto 12px;
      justify-content: flex-end;
    }
    .beside {
      inset-inline-end: 12px;
    }
    .foot {
      inset-block-end: 72px;
    }
    .still {
      inset: 12px 12px 72px;
    }
    /* as wide as a window it could not be read */
    .still svg {
      max-inline-size: none;
    }
    .list {
      inset: 12px 12px 72px;
      inline-size: auto;
    }
    .list.open ~ .foot > :is(kge-graph-notes, kge-path-bar, kge-mark-bar) {
      z-index: 2;
      margin-inline-start: 0;
    }
  }
  /* where it would cover the picture, it is a menu among the tools */
  @container (max-width: 699px) or (max-height: 479px) {
    kge-legend {
      display: none;
    }
  }
  /* the tools lie over more of a low picture than it leaves free for them */
  @container (max-height: 479px) {
    .ground {
      inset-block-start: 28px;
    }
    .top {
      inset-block-start: 4px;
    }
    .still {
      inset: 34px 12px 12px;
    }
    .list {
      bottom: 12px;
    }
  }
`;
