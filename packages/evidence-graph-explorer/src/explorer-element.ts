import { type CSSResultGroup, type CSSResultOrNative, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Explorer } from './explorer.js';
import type { Localized } from './scene/scene.js';
import { familyMark } from './style/family-mark.js';
import { withOwnLengths } from './style/lengths.js';
import { paintFirst, takeTurns } from './turns.js';

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

  /** Does what a key stands for in this part, once it has come to no one nearer; false where it stands for nothing. */
  press(_event: KeyboardEvent): boolean {
    return false;
  }

  protected text(text: Localized, values?: Readonly<Record<string, string | number>>): string {
    return this.explorer.text(text, values);
  }

  /** The shape and colour of a node type's family in the present theme; `size` is its side in px. */
  protected mark(type: string, size?: number): TemplateResult {
    return familyMark(this.explorer.families.of(type), this.explorer.isDark, size);
  }

  /** Whether it has to say what its reader waits for: it is then drawn and seen before all else. */
  protected get isUrgent(): boolean {
    return false;
  }

  /** What changes in all parts is drawn over several turns, so that the page is never held up for long. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.isUrgent) paintFirst();
    else await takeTurns();
    super.scheduleUpdate();
  }

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return LitElement.finalizeStyles(styles).map(withOwnLengths);
  }
}
