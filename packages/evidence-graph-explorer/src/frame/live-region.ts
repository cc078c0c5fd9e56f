import { css, html, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { messages } from './messages.js';

/** The one place from which readers of screens hear what changes: that the graph is read, what is shown, what was done. */
export class LiveRegion extends ExplorerElement {
  #said = '';
  #counted = '';
  /** How many nodes were shown. */
  #shown = 0;
  #stop = (): void => {};

  override connectedCallback(): void {
    super.connectedCallback();
    const { explorer } = this;
    const hear = (event: Event): void => {
      this.#said = (event as CustomEvent<string>).detail;
      this.requestUpdate();
    };
    explorer.addEventListener('said', hear);
    this.#stop = () => explorer.removeEventListener('said', hear);
  }

  override disconnectedCallback(): void {
    this.#stop();
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    const counted = this.#counts();
    if (counted === this.#counted) return;
    const shown = this.explorer.visibleNodes.length;
    const added = this.#shown > 0 ? shown - this.#shown : 0;
    this.#said = added > 0 ? this.text(messages.added, { added, shown }) : counted;
    this.#counted = counted;
    this.#shown = shown;
  }

  protected override render(): TemplateResult {
    return html`<p role="status">${this.#said}</p>`;
  }

  #counts(): string {
    const { isLoading, visibleScene, fault } = this.explorer;
    if (fault) return '';
    if (isLoading) return this.#counted === '' ? this.text(messages.loading) : this.#counted;
    const { nodes, relationships } = visibleScene;
    return this.text(messages.counts, { nodes: nodes.length, relationships: relationships.length });
  }

  static override styles = css`
    :host {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;
}

define('kge-live-region', LiveRegion);
