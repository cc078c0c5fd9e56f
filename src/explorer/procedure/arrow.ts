import { html, type TemplateResult } from 'lit';

/** How sure what an arrow says is; each has a line of its own. */
export type ArrowGround = 'stated' | 'listed' | 'inferred';

export const arrow = (ground: ArrowGround, width = 20): TemplateResult =>
  html`<svg class="arrow ${ground}" width=${width} height="8" viewBox="0 0 ${width} 8" aria-hidden="true">
    <path class="line" d="M0 4H${width - 6}"></path>
    <path class="head" d="M${width - 7} 0.5 ${width} 4 ${width - 7} 7.5z"></path>
  </svg>`;
