import { html, type TemplateResult } from 'lit';
import { ExplorerElement } from '../../explorer-element.js';

export class QueryView extends ExplorerElement {
  protected override render(): TemplateResult {
    return html`<p>query</p>`;
  }
}

customElements.define('kge-query-view', QueryView);
