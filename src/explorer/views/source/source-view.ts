import { html, type TemplateResult } from 'lit';
import { ExplorerElement } from '../../explorer-element.js';

export class SourceView extends ExplorerElement {
  protected override render(): TemplateResult {
    return html`<p>source</p>`;
  }
}

customElements.define('kge-source-view', SourceView);
