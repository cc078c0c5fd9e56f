import { css, html, nothing, type TemplateResult } from 'lit';
import '../../parts/menu.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import type { ExportFormat } from '../../export/formats.js';
import { loadCode, wordsOf } from '../../fault.js';
import { save } from '../../save.js';
import type { Localized } from '../../scene/scene.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import type { GraphActions } from './actions.js';
import { messages } from './messages.js';
import { toolStyle } from './tool-style.js';

/** Saves what is shown, or what is marked of it, in any of several formats. Their code is loaded when the menu is first opened. */
export class ExportMenu extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, actions: { attribute: false } };

  declare actions: GraphActions;
  #formats: readonly ExportFormat[] = [];
  #fault: Localized | null = null;

  protected override render(): TemplateResult {
    const text = this.text(messages.export);
    return html`<kge-menu variant="plain" label=${text} @click=${() => void this.#load()}>
        <span slot="label" class="face">${icon('download')}<span class="word">${text}</span></span>
        ${
          this.actions.canvas
            ? html`<button class="item" data-format="png" @click=${() => void this.#savePng()}>${icon('image')}${this.text(messages.png)}</button>`
            : nothing
        }
        ${this.#formats.map(
          (format) =>
            html`<button class="item" data-format=${format.id} @click=${() => void this.#save(format)}>
              ${icon(format.id.endsWith('csv') ? 'table-2' : format.id === 'svg' ? 'image' : 'file-text')}${this.text(format.label)}
            </button>`,
        )}
      </kge-menu>
      ${this.#fault === null ? nothing : html`<p role="alert">${this.text(messages.notExported, { reason: this.text(this.#fault) })}</p>`}`;
  }

  async #load(): Promise<void> {
    this.#fault = null;
    try {
      if (this.#formats.length === 0) this.#formats = (await loadCode(import('../../export/formats.js'))).formats;
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.requestUpdate();
  }

  async #savePng(): Promise<void> {
    try {
      const image = await this.actions.canvas?.toPng();
      if (image) save('graph.png', 'image/png', image);
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.requestUpdate();
  }

  async #save({ fileName, mediaType, write }: ExportFormat): Promise<void> {
    try {
      save(fileName, mediaType, await write(this.actions.exportedScene(), this.actions.exportOptions()));
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.requestUpdate();
  }

  static override styles = [
    controlStyle,
    toolStyle,
    css`
      :host {
        position: relative;
        display: block;
      }
      p {
        position: absolute;
        z-index: 2;
        inset-inline-end: 0;
        inline-size: max-content;
        max-inline-size: 20rem;
        margin: 0.5rem 0 0;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--kge-bad);
        border-radius: 0.5rem;
        background: var(--kge-card);
      }
    `,
  ];
}

define('kge-export-menu', ExportMenu);
