import { html, nothing, type TemplateResult } from 'lit';
import '../copy-button.js';
import '../parts/menu.js';
import './help-dialog.js';
import './search/search-box.js';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { languages, tagOf } from '../language/language.js';
import { type Theme, themes } from '../state/state.js';
import { type IconName, icon } from '../style/icons.js';
import { controlStyle } from '../style/theme.js';
import type { View } from '../views/views.js';
import type { HelpDialog } from './help-dialog.js';
import { messages } from './messages.js';
import type { SearchBox } from './search/search-box.js';
import { topBarStyle } from './top-bar-style.js';

const themeIcons: Readonly<Record<Theme, IconName>> = { system: 'sun-moon', light: 'sun', dark: 'moon' };
/** As many tabs have room at the foot of a phone; the others are in the menu. */
const tabsAtFoot = 5;

/** The title, the views to choose from, the search, and what concerns them all: link, language, theme, help. Its parts stand in the frame's grid. */
export class TopBar extends ExplorerElement {
  static override properties = {
    ...ExplorerElement.properties,
    views: { attribute: false },
    shown: { attribute: false },
    isPage: { attribute: false },
    isSearching: { state: true },
  };

  declare views: readonly View[];
  declare shown: View;
  /** Whether the explorer is the page, so that the title is the page's. */
  declare isPage: boolean;
  /** Whether the search has been opened where there is room for its button alone. */
  declare isSearching: boolean;

  /** At once: phones show their keyboard only for what has the focus before the press is over. */
  focusSearch(): void {
    const box = this.renderRoot.querySelector<SearchBox>('kge-search-box');
    this.isSearching = true;
    box?.classList.add('open');
    box?.focus();
  }

  showHelp(): void {
    this.renderRoot.querySelector<HelpDialog>('kge-help-dialog')?.open();
  }

  protected override render(): TemplateResult {
    const { vocabulary } = this.explorer;
    const { hasSearch } = vocabulary.dialect;
    return html`
      <div class="ground"></div>
      ${this.#renderBrand()}
      <nav aria-label=${this.text(messages.views)}>${this.views.map((view, index) => this.#renderTab(view, index))}</nav>
      <div class="tools ${this.shown.name === 'start' ? 'at-start' : ''}">
        ${hasSearch ? this.#renderSearch() : nothing}
        <div class="settings">${this.#renderSettings(false)}</div>
        <kge-menu variant="plain" label=${this.text(messages.more)}>
          <span slot="label">${icon('ellipsis', 20)}</span>
          ${this.views.slice(tabsAtFoot).map((view) => this.#renderFurtherView(view))}
          ${this.#renderSettings(true)}
        </kge-menu>
      </div>
      <kge-help-dialog .explorer=${this.explorer}></kge-help-dialog>
    `;
  }

  #renderBrand(): TemplateResult {
    const { vocabulary, state } = this.explorer;
    const [first] = this.views;
    const title = this.text(vocabulary.title);
    // its words are not shown where they have no room
    const content = html`<button
      class="brand"
      aria-label=${title}
      ?disabled=${first === undefined}
      @click=${() => first && this.explorer.show(first.name)}
    >
      <span class="logo">${icon('waypoints', 18)}</span><span class="title">${title}</span>
    </button>`;
    const isFirst = first?.name === state.view;
    return html`<div class="place ${isFirst ? 'at-first' : ''}">
      ${this.isPage ? html`<h1>${content}</h1>` : content}
      <span class="here" aria-hidden="true">${this.text(this.shown.label)}</span>
    </div>`;
  }

  #renderTab({ name, label, icon: sign }: View, index: number): TemplateResult {
    return html`<button
      class=${index < tabsAtFoot ? '' : 'further'}
      aria-current=${name === this.shown.name ? 'page' : 'false'}
      @click=${() => this.explorer.show(name)}
    >
      ${icon(sign, 20)}<span data-label=${this.text(label)}>${this.text(label)}</span>
    </button>`;
  }

  /** A view that has no tab at the foot. */
  #renderFurtherView({ name, label, icon: sign }: View): TemplateResult {
    return html`<button class="item further" aria-current=${name === this.shown.name ? 'page' : 'false'} @click=${() => this.explorer.show(name)}>
      ${icon(sign)}${this.text(label)}
    </button>`;
  }

  #renderSearch(): TemplateResult {
    const label = this.text(messages.search);
    return html`<button class="plain search" aria-label=${label} title=${label} @click=${() => this.focusSearch()}>${icon('search', 20)}</button>
      <kge-search-box
        class=${this.isSearching ? 'open' : ''}
        .explorer=${this.explorer}
        @kge-leave=${() => {
          this.isSearching = false;
        }}
      ></kge-search-box>`;
  }

  /** Link, language, theme and help: as icons beside each other, or with their words in the menu. */
  #renderSettings(isInMenu: boolean): (TemplateResult | typeof nothing)[] {
    const { explorer } = this;
    const { theme, language } = explorer.state;
    const next = themes[(themes.indexOf(theme) + 1) % themes.length] as Theme;
    return [
      explorer.addressOf
        ? html`<kge-copy-button data-item data-keep .explorer=${explorer} .label=${messages.share} .content=${() => explorer.addressOf?.(explorer.state)} .icon=${'link'} .isBare=${!isInMenu}></kge-copy-button>`
        : nothing,
      ...languages
        .filter((other) => other !== language)
        .map((other) => {
          const name = other === 'zh' ? '中文' : isInMenu ? 'English' : 'EN';
          const sign = isInMenu ? icon('languages') : nothing;
          return html`<button class=${isInMenu ? 'item' : 'plain'} lang=${tagOf(other)} @click=${() => explorer.choose({ language: other })}>
            ${sign}${name}
          </button>`;
        }),
      this.#renderSetting(isInMenu, themeIcons[theme], this.text(messages.theme, { theme: this.text(messages[theme]) }), () => {
        explorer.choose({ theme: next });
        explorer.announce(this.text(messages.theme, { theme: this.text(messages[next]) }));
      }),
      this.#renderSetting(isInMenu, 'circle-help', this.text(messages.help), () => this.showHelp()),
    ];
  }

  #renderSetting(isInMenu: boolean, sign: IconName, label: string, run: () => void): TemplateResult {
    return isInMenu
      ? html`<button class="item" @click=${run}>${icon(sign)}${label}</button>`
      : html`<button class="plain" aria-label=${label} title=${label} @click=${run}>${icon(sign, 20)}</button>`;
  }

  static override styles = [controlStyle, topBarStyle];
}

define('kge-top-bar', TopBar);
