import { html, type TemplateResult } from 'lit';
import { ExplorerElement } from '../explorer-element.js';

/** What the graph says of the selected entity or relationship, and where the article says it. */
export class DetailsPanel extends ExplorerElement {
  protected override render(): TemplateResult {
    return html`<p>${this.explorer.state.selected}</p>`;
  }
}

customElements.define('kge-details-panel', DetailsPanel);
