import { html, type TemplateResult } from 'lit';
import type { Localized } from '../scene/scene.js';

const byHand: Localized = {
  zh: '浏览器不让网页复制，请自行复制：',
  en: 'The browser does not let this page copy. Copy it yourself:',
};

/** A text to be copied by hand, as the browser does not let the page do it. */
export const copiedByHand = (content: string, text: (words: Localized) => string, rows = 2): TemplateResult =>
  html`<label>
    ${text(byHand)}
    <textarea readonly rows=${rows} .value=${content} @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}></textarea>
  </label>`;
