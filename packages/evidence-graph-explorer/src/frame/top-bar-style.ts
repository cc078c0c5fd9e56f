import { css } from 'lit';

/**
 * The parts of the bar, which stand in the areas of the frame's grid: in a row above the view; with the tabs at the foot of narrow
 * places; and one below the other at the left of low ones.
 */
export const topBarStyle = css`
  :host {
    display: contents;
  }
  .ground {
    grid-row: 1;
    grid-column: 1 / -1;
    border-bottom: 1px solid var(--kge-line);
    background: var(--kge-card);
  }
  .place,
  h1,
  .brand {
    display: flex;
    align-items: center;
    min-inline-size: 0;
  }
  .place {
    grid-area: brand;
    padding-inline: 0.75rem 0.5rem;
    overflow: hidden;
  }
  h1 {
    margin: 0;
    font: inherit;
  }
  .brand,
  .brand:disabled {
    flex: 0 1 auto;
    gap: 0.6rem;
    justify-content: flex-start;
    padding: 0.2rem 0.25rem;
    border-color: transparent;
    background: none;
    color: var(--kge-ink);
    font-weight: 600;
    opacity: 1;
  }
  .logo {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border-radius: 0.5rem;
    background: var(--kge-ink);
    color: var(--kge-paper);
  }
  .title {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .here {
    display: none;
    font-weight: 600;
  }
  nav {
    display: flex;
    grid-area: tabs;
    gap: 0.25rem;
    align-self: stretch;
  }
  nav button {
    position: relative;
    block-size: 100%;
    padding: 0 0.75rem;
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--kge-quiet);
    white-space: nowrap;
  }
  nav button:focus-visible {
    outline-offset: -3px;
  }
  nav .icon {
    display: none;
  }
  /* Each is as wide as in bold, so that none moves when another view is chosen. */
  nav [data-label] {
    display: inline-grid;
  }
  nav [data-label]::after {
    block-size: 0;
    font-weight: 600;
    visibility: hidden;
    content: attr(data-label);
  }
  nav button[aria-current='page'] {
    color: var(--kge-ink);
    font-weight: 600;
  }
  nav button[aria-current='page']::after {
    position: absolute;
    inset: auto 0.5rem 0;
    block-size: 3px;
    border-radius: 3px 3px 0 0;
    background: var(--kge-accent);
    content: '';
  }
  .tools {
    display: flex;
    grid-area: tools;
    gap: 0.25rem;
    align-items: center;
    justify-content: flex-end;
    min-inline-size: 0;
    padding-inline-end: 0.75rem;
  }
  .settings {
    display: flex;
    flex: none;
    gap: 0.25rem;
  }
  .settings button {
    color: var(--kge-quiet);
    font-size: 0.8125rem;
  }
  .tools > kge-menu,
  .search,
  .item.further {
    display: none;
  }
  .tools > kge-menu {
    line-height: 0;
  }
  .item {
    gap: 0.75rem;
    justify-content: flex-start;
    border-color: transparent;
    white-space: nowrap;
  }
  .item .icon {
    color: var(--kge-quiet);
  }
  kge-menu kge-copy-button {
    --kge-copy-gap: 0.75rem;
    --kge-copy-justify: flex-start;
    --kge-copy-border: transparent;
    display: block;
  }
  kge-search-box {
    flex: 0 1 17rem;
  }
  /* the start has a search of its own */
  .at-start kge-search-box:not(.open) {
    display: none;
  }
  /* the search needs room for its words before the settings have any for theirs */
  @container (max-width: 1179px) {
    .settings {
      display: none;
    }
    .tools > kge-menu {
      display: inline-flex;
    }
  }
  @container (max-width: 1023px) {
    .search {
      display: inline-flex;
    }
    .tools {
      padding-inline-end: 0.5rem;
    }
    kge-search-box {
      display: none;
    }
    /* over the whole bar, for as long as one searches */
    .tools:has(kge-search-box.open) {
      grid-row: 1;
      grid-column: 1 / -1;
      z-index: 6;
      padding: 0 0.75rem;
      background: var(--kge-card);
    }
    .tools:has(kge-search-box.open) > :not(kge-search-box) {
      display: none;
    }
    kge-search-box.open {
      display: block;
      flex: 1;
    }
  }
  /* its mark alone, rather than half of its title */
  @container (min-width: 700px) and (max-width: 899px) {
    .title {
      display: none;
    }
  }
  /* Tabs with their icons above their words: at the foot, or at the side of what is low. */
  @container (max-width: 699px) or (max-height: 479px) {
    nav .icon {
      display: block;
    }
    nav button.further {
      display: none;
    }
    nav button[aria-current='page'] {
      color: var(--kge-accent);
    }
    nav button[aria-current='page']::after {
      display: none;
    }
    .item.further {
      display: flex;
    }
  }
  @container (max-width: 699px) and (min-height: 480px) {
    .here {
      display: block;
      font-size: 1.0625rem;
    }
    .at-first .here,
    .place:not(.at-first) .title {
      display: none;
    }
    nav {
      justify-content: space-around;
      border-top: 1px solid var(--kge-line);
      background: var(--kge-card);
    }
    nav button {
      flex: 1 1 0;
      flex-direction: column;
      gap: 0.1rem;
      min-inline-size: 0;
      padding: 0 0.1rem;
      font-size: 0.8125rem;
    }
  }
  @container (max-height: 479px) {
    .ground {
      grid-row: 1 / -1;
      grid-column: 1;
      border-inline-end: 1px solid var(--kge-line);
      border-bottom: 0;
    }
    .place {
      display: none;
    }
    nav {
      flex-direction: column;
      gap: 0;
      min-block-size: 0;
      overflow: hidden auto;
      scrollbar-width: none;
    }
    nav button {
      flex: 0 0 auto;
      flex-direction: column;
      gap: 0;
      block-size: auto;
      min-block-size: 3.25rem;
      padding: 0.2rem 0;
      font-size: 0.6875rem;
    }
    .settings {
      display: none;
    }
    .tools {
      flex-direction: column;
      padding: 0 0 0.25rem;
    }
    .tools > kge-menu,
    .search {
      display: inline-flex;
    }
    kge-search-box:not(.open) {
      display: none;
    }
    kge-search-box.open {
      display: block;
      flex: 1;
    }
    .tools:has(kge-search-box.open) > :not(kge-search-box) {
      display: none;
    }
    .tools:has(kge-search-box.open) {
      z-index: 6;
      background: var(--kge-card);
      flex-direction: row;
      grid-row: 1;
      grid-column: 1 / -1;
      padding: 0.25rem 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .brand {
      border-color: Canvas;
    }
    nav button[aria-current='page']::after {
      background: Highlight;
    }
  }
`;
