import { css } from 'lit';

/** Tools with an icon, and a word where there is room for it; and the items of their menus. */
export const toolStyle = css`
  .face {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
    white-space: nowrap;
  }
  .item {
    text-align: start;
    justify-content: flex-start;
    border-color: transparent;
    background: none;
  }
  @container (max-width: 899px) {
    .word {
      display: none;
    }
  }
`;
