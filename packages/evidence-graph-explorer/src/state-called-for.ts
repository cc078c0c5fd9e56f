import { type Language, languages, preferredLanguage } from './language/language.js';
import { keepPreferences, type Preferences, readPreferences } from './preferences.js';
import { isAddress, type ReadAddress, readAddress } from './state/address.js';
import { type AddressedView, type State, startState, type Theme, themes, type ViewName } from './state/state.js';

/** The attributes of an element that say with which state its explorer begins, and where that is kept. */
export interface StateAttributes {
  readonly view: ViewName | null;
  readonly node: string | null;
  readonly start: string | null;
  readonly language: Language | null;
  readonly theme: Theme | null;
  readonly routing: 'none' | 'hash' | null;
  readonly remember: boolean;
}

/** The state that is called for: by the page's address, else by the element's attributes, else by what its reader prefers. */
export class StateCalledFor {
  /** What the reader has chosen; read once, so that it stays what it was while a page is open. */
  #chosen: Preferences | undefined;

  constructor(
    private readonly attributes: StateAttributes,
    private readonly views: readonly AddressedView[],
  ) {}

  /** Whether the state is kept in the page's address. */
  get isRouted(): boolean {
    return this.attributes.routing === 'hash';
  }

  /** What the page's address says; null where the state is not kept in it, or it says nothing of it. */
  address(): ReadAddress | null {
    return this.isRouted && isAddress(location.hash) ? readAddress(location.hash, this.views, this.defaults()) : null;
  }

  /** What holds where the address has said nothing. */
  defaults(): State {
    const { attributes } = this;
    const names = this.views.map(({ name }) => name);
    const { language, theme } = this.#remembers ? this.#preferences() : {};
    return {
      ...startState,
      view: known(names, attributes.view) ?? this.#firstView(names),
      selected: attributes.node || null,
      language: known(languages, attributes.language) ?? language ?? preferredLanguage(this.isRouted),
      theme: known(themes, attributes.theme) ?? theme ?? startState.theme,
    };
  }

  /** Keeps what the reader chooses, where that holds for the next visit, too. */
  remember(choice: Preferences): void {
    if (!this.#remembers) return;
    this.#chosen = { ...this.#preferences(), ...choice };
    keepPreferences(this.#chosen);
  }

  /** It does on a page of its own, or where that is asked for. */
  get #remembers(): boolean {
    return this.isRouted || this.attributes.remember;
  }

  #preferences(): Preferences {
    this.#chosen ??= readPreferences();
    return this.#chosen;
  }

  /** Whoever names nodes wants to see them; else the first there is. */
  #firstView(names: readonly ViewName[]): ViewName {
    const { node, start } = this.attributes;
    return (node || start) && names.includes('graph') ? 'graph' : (names[0] ?? startState.view);
  }
}

const known = <T extends string>(names: readonly T[], name: string | null): T | undefined => names.find((one) => one === name);
