import { html, type TemplateResult } from 'lit';
import { ExplorerElement } from '../../explorer-element.js';

export class StatisticsView extends ExplorerElement {
  protected override render(): TemplateResult {
    return html`<p>statistics</p>`;
  }
}

customElements.define('kge-statistics-view', StatisticsView);
