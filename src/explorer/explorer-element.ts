import { LitElement, type PropertyDeclarations } from 'lit';
import type { Explorer } from './explorer.js';
import type { Localized } from './scene/scene.js';
import { paletteOf } from './style/palette.js';

/** A part of the explorer: drawn again whenever what all parts share has changed. */
export abstract class ExplorerElement extends LitElement {
  static override properties: PropertyDeclarations = { explorer: { attribute: false } };

  declare explorer: Explorer;
  #stop = (): void => {};

  override connectedCallback(): void {
    super.connectedCallback();
    const { explorer } = this;
    const update = (): void => this.requestUpdate();
    explorer.addEventListener('change', update);
    this.#stop = () => explorer.removeEventListener('change', update);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    this.#stop();
    super.disconnectedCallback();
  }

  protected text(text: Localized, values?: Readonly<Record<string, string | number>>): string {
    return this.explorer.text(text, values);
  }

  /** The colour of each node type in the present theme. */
  protected get colorOf(): (type: string) => string {
    const { vocabulary } = this.explorer;
    const types = [...vocabulary.types.values()].filter(({ isInterface }) => !isInterface).map(({ name }) => name);
    return paletteOf(types, this.explorer.isDark);
  }
}
