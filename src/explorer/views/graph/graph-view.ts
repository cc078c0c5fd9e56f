import { html, type TemplateResult } from 'lit';
import { ExplorerElement } from '../../explorer-element.js';

export class GraphView extends ExplorerElement {
  protected override render(): TemplateResult {
    return html`<p>graph</p>`;
  }
}

customElements.define('kge-graph-view', GraphView);
