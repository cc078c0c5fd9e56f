import { html, type TemplateResult } from 'lit';
import { ExplorerElement } from '../../explorer-element.js';

export class ProcedureView extends ExplorerElement {
  protected override render(): TemplateResult {
    return html`<p>procedure</p>`;
  }
}

customElements.define('kge-procedure-view', ProcedureView);
