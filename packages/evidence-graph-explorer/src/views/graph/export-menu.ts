import { css, html, nothing, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import type { ExportFormat } from '../../export/formats.js';
import { loadCode, wordsOf } from '../../fault.js';
import { keyOf } from '../../keys.js';
import { save } from '../../save.js';
import type { Localized } from '../../scene/scene.js';
import { controlStyle } from '../../style/theme.js';
import type { GraphActions } from './actions.js';
import { messages } from './messages.js';

/** Saves what is shown, in any of several formats. Their code is loaded when the menu is first opened. */
export class ExportMenu extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, actions: { attribute: false } };

  declare actions: GraphActions;
  #formats: readonly ExportFormat[] = [];
  #isOpen = false;
  #fault: Localized | null = null;

  protected override render(): TemplateResult {
    return html`<button aria-expanded=${this.#isOpen} aria-controls="menu" @click=${() => void this.#toggle()}>${this.text(messages.export)}</button>
      <ul id="menu" ?hidden=${!this.#isOpen} @keydown=${this.#onKey}>
        ${
          this.actions.canvas
            ? html`<li><button data-format="png" @click=${() => void this.#savePng()}>${this.text(messages.png)}</button></li>`
            : nothing
        }
        ${this.#formats.map(
          (format) =>
            html`<li><button data-format=${format.id} @click=${() => void this.#save(format)}>${this.text(format.label)}</button></li>`,
        )}
      </ul>
      ${this.#fault === null ? nothing : html`<p role="alert">${this.text(messages.notExported, { reason: this.text(this.#fault) })}</p>`}`;
  }

  async #toggle(): Promise<void> {
    this.#isOpen = !this.#isOpen;
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
    this.#close();
  }

  async #save({ fileName, mediaType, write }: ExportFormat): Promise<void> {
    try {
      save(fileName, mediaType, await write(this.actions.visibleScene(), this.actions.exportOptions()));
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.#close();
  }

  #onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (keyOf(event) === 'Escape') this.#close();
  };

  #close(): void {
    this.#isOpen = false;
    this.requestUpdate();
    this.renderRoot.querySelector('button')?.focus();
  }

  static override styles = [
    controlStyle,
    css`
      :host {
        position: relative;
        display: block;
      }
      button {
        padding: 0.15rem 0.55rem;
      }
      ul {
        position: absolute;
        z-index: 5;
        right: 0;
        min-width: 11rem;
        margin: 0.3rem 0 0;
        padding: 0.3rem;
        border: 1px solid var(--kge-line);
        border-radius: 0.6rem;
        background: var(--kge-card);
        box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
        list-style: none;
      }
      li button {
        width: 100%;
        border-color: transparent;
        text-align: start;
      }
      @container (max-width: 700px) {
        ul {
          position: fixed;
          right: 0.5rem;
        }
      }
    `,
  ];
}

define('kge-export-menu', ExportMenu);
