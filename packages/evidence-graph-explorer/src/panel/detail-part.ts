import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { loadCode, wordsOf } from '../fault.js';
import type { Localized } from '../scene/scene.js';
import { messages } from './messages.js';

/** A part of the panel of an owner's own, for nodes of some types; its code is loaded when it is first needed. */
export interface DetailPart {
  /** The node types that it tells of. */
  readonly types: readonly string[];
  /** The properties that it tells, which then are not listed. */
  readonly tells: readonly string[];
  /** The custom element, defined once `load` has resolved: an `ExplorerElement` with a property `node`, the ID. */
  readonly tag: string;
  load(): Promise<unknown>;
}

/** Where such a part stands. */
export class DetailPartPlace extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, content: { attribute: false }, node: { attribute: false } };

  declare content: DetailPart;
  /** The node's ID. */
  declare node: string;
  #element: HTMLElement | null = null;
  #fault: Localized | null = null;

  protected override render(): TemplateResult | HTMLElement {
    if (this.#fault) return html`<p role="alert">${this.text(messages.fault, { reason: this.text(this.#fault) })}</p>`;
    if (this.#element?.localName !== this.content.tag) void this.#load(this.content);
    else Object.assign(this.#element, { node: this.node });
    return html`${this.#element ?? nothing}`;
  }

  async #load(part: DetailPart): Promise<void> {
    try {
      await loadCode(part.load());
      if (part !== this.content) return;
      this.#element = Object.assign(document.createElement(part.tag), { explorer: this.explorer, node: this.node });
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.requestUpdate();
  }
}

define('kge-detail-part', DetailPartPlace);
