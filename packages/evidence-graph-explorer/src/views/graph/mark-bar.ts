import { css, html, nothing, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import type { Localized } from '../../scene/scene.js';
import { type IconName, icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import { messages } from './messages.js';

/** What can be done with all nodes that are marked; nothing where none is. */
export class MarkBar extends ExplorerElement {
  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    const { marked } = explorer;
    const ids = [...marked];
    if (ids.length === 0) return nothing;
    const connected = explorer.vocabulary.dialect.hasRelationships;
    const [from, to] = ids as [string, string];
    return html`<section aria-label=${this.text(messages.marked, { count: ids.length })}>
      <span>${this.text(messages.marked, { count: ids.length })}</span>
      ${connected ? this.#button('expand', 'unfold', messages.expand, () => explorer.expandAll(ids)) : nothing}
      ${this.#button('hide', 'eye-off', messages.hide, () => explorer.hideAll(ids))}
      ${connected && ids.length === 2 ? this.#button('path', 'route', messages.path, () => explorer.showPath(from, to)) : nothing}
      ${this.#button('clear', 'x', messages.unmark, () => explorer.mark([]))}
    </section>`;
  }

  #button(name: string, face: IconName, label: Localized, act: () => void): TemplateResult {
    const text = this.text(label);
    return html`<button class="tool" data-mark=${name} title=${text} @click=${act}>${icon(face)}<span>${text}</span></button>`;
  }

  static override styles = [
    controlStyle,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
        align-items: center;
        inline-size: fit-content;
        padding: 0.25rem 0.25rem 0.25rem 0.75rem;
        border: 1px solid var(--kge-accent);
        border-radius: 0.75rem;
        background: var(--kge-card);
        box-shadow: var(--kge-shadow);
      }
      .tool {
        padding: 0.2rem 0.5rem;
        border-color: transparent;
        background: none;
      }
    `,
  ];
}

define('kge-mark-bar', MarkBar);
