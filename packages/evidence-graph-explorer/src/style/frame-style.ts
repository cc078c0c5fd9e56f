import { css } from 'lit';
import { ownRem } from './lengths.js';

/**
 * The element and its frame. The page around decides where the element stands, how large it is and whether it is shown; what text in it
 * looks like it does not: all parts inherit that, and a page's rule for every element would win over a rule that is not `!important`.
 */
export const frameStyle = css`
  :host {
    display: block;
    inline-size: -webkit-fill-available;
    inline-size: -moz-available;
    inline-size: stretch;
    min-inline-size: 0;
    block-size: 40rem;
    overflow: clip;
    box-sizing: border-box;
    ${ownRem}
    color: var(--kge-ink) !important;
    direction: ltr !important;
    font: medium/1.55 var(--kge-sans) !important;
    font-feature-settings: normal !important;
    font-variant: normal !important;
    hyphens: manual !important;
    letter-spacing: normal !important;
    list-style: disc !important;
    overflow-wrap: normal !important;
    quotes: auto !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-size-adjust: 100% !important;
    text-transform: none !important;
    unicode-bidi: isolate !important;
    user-select: auto !important;
    white-space: normal !important;
    word-break: normal !important;
    word-spacing: normal !important;
    writing-mode: horizontal-tb !important;
  }
  :host([hidden]) {
    display: none;
  }
  /* Whatever the page has made of the element's display: this fills it, and its parts know its width. */
  .box {
    flex: 1 1 100%;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 12rem;
    container-type: size;
  }
  .frame {
    display: grid;
    position: relative;
    grid-template:
      'brand tabs tools' 3.25rem
      'notices notices notices' auto
      'view view view' minmax(0, 1fr)
      / fit-content(20rem) auto minmax(0, 1fr);
    block-size: 100%;
    min-block-size: inherit;
    background: var(--kge-paper);
    font-family: var(--kge-sans);
    font-size: 0.875rem;
    line-height: 1.5715;
  }
  .skip {
    position: absolute;
    z-index: 8;
    inset: 0.5rem auto auto 0.5rem;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  kge-notices {
    grid-area: notices;
  }
  #view,
  kge-sheet {
    grid-area: view;
  }
  #view {
    position: relative;
    min-width: 0;
    min-height: 0;
    outline: none;
  }
  #view > * {
    position: absolute;
    inset: 0;
    overflow: auto;
  }
  #view > .state {
    inset-block-end: auto;
    inset-inline-end: auto;
  }
  kge-sheet {
    justify-self: end;
  }
  /* What can be pressed keeps its room; the title gives way. */
  @container (max-width: 1023px) {
    .frame {
      grid-template-columns: minmax(3.75rem, auto) auto minmax(max-content, 1fr);
    }
  }
  @container (max-width: 699px) and (min-height: 480px) {
    .frame {
      grid-template:
        'brand tools' 3.25rem
        'notices notices' auto
        'view view' minmax(0, 1fr)
        'tabs tabs' 4rem
        / minmax(0, 1fr) auto;
    }
    kge-sheet {
      justify-self: stretch;
    }
  }
  @container (max-height: 479px) {
    .frame {
      grid-template:
        'tabs notices' auto
        'tabs view' minmax(0, 1fr)
        'tools view' auto
        / 3.75rem minmax(0, 1fr);
    }
  }
`;
