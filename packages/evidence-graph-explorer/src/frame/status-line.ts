import { css, html, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { messages } from './messages.js';

/** What is shown and what is not, in words; screen readers hear of each change. */
export class StatusLine extends ExplorerElement {
  protected override render(): TemplateResult {
    const { isLoading, loaded, visibleNodes } = this.explorer;
    if (isLoading) return html`<p role="status">${this.text(messages.loading)}</p>`;
    const shown = new Set(visibleNodes.map(({ id }) => id));
    const relationships = loaded.scene.relationships.filter(({ from, to }) => shown.has(from) && shown.has(to)).length;
    const hidden = loaded.scene.nodes.length - shown.size + this.explorer.state.scene.hidden.length;
    return html`<p role="status">
      ${this.text(messages.counts, { nodes: shown.size, relationships })}${hidden > 0 ? html` · ${this.text(messages.hidden, { count: hidden })}` : ''}
    </p>`;
  }

  static override styles = css`
    p {
      margin: 0;
      padding: 0.25rem 0.9rem;
      border-top: 1px solid var(--kge-line);
      background: var(--kge-card);
      color: var(--kge-quiet);
      font-size: 0.85rem;
    }
  `;
}

define('kge-status-line', StatusLine);
