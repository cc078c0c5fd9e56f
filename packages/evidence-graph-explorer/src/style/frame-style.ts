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
    font: medium/1.55 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif !important;
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
    container-type: inline-size;
  }
  .frame {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr) auto;
    block-size: 100%;
    min-block-size: inherit;
    background: var(--kge-paper);
    font-size: 0.9375rem;
  }
  kge-top-bar,
  kge-status-line,
  kge-notices {
    grid-column: 1 / -1;
  }
  kge-top-bar {
    grid-row: 1;
  }
  kge-notices {
    grid-row: 2;
  }
  #view {
    grid-row: 3;
    position: relative;
    min-width: 0;
    min-height: 0;
  }
  #view > * {
    position: absolute;
    inset: 0;
    overflow: auto;
  }
  #view > p {
    margin: 0;
    padding: 2rem;
  }
  .fault {
    color: var(--kge-warn);
  }
  .loading {
    color: var(--kge-quiet);
  }
  kge-details-panel {
    grid-row: 3;
    width: 23rem;
    min-height: 0;
    overflow: auto;
    border-left: 1px solid var(--kge-line);
    background: var(--kge-card);
  }
  kge-status-line {
    grid-row: 4;
  }
  @container (max-width: 700px) {
    #view,
    kge-details-panel {
      grid-column: 1 / -1;
    }
    kge-details-panel {
      position: relative;
      z-index: 2;
      align-self: end;
      width: auto;
      max-height: 60%;
      border: 0;
      border-top: 1px solid var(--kge-line);
      border-radius: 0.8rem 0.8rem 0 0;
      box-shadow: 0 -0.5rem 1.5rem rgb(0 0 0 / 20%);
    }
  }
`;
