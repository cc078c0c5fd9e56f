import { css, html, nothing, type TemplateResult } from 'lit';
import '../copy-button.js';
import './help-dialog.js';
import './search-box.js';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { languages, tagOf } from '../language/language.js';
import { themes } from '../state/state.js';
import { controlStyle } from '../style/theme.js';
import type { View } from '../views/views.js';
import type { HelpDialog } from './help-dialog.js';
import { messages } from './messages.js';
import type { SearchBox } from './search-box.js';

/** The views to choose from, the search, and what concerns them all: language, theme, link. */
export class TopBar extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, views: { attribute: false }, link: { attribute: false } };

  declare views: readonly View[];
  /** Gives the address of the present state; null where the page's address does not tell it. */
  declare link: (() => string) | null;

  focusSearch(): void {
    this.renderRoot.querySelector<SearchBox>('kge-search-box')?.focus();
  }

  showHelp(): void {
    this.renderRoot.querySelector<HelpDialog>('kge-help-dialog')?.open();
  }

  protected override render(): TemplateResult {
    const { state, store, vocabulary } = this.explorer;
    return html`
      <nav aria-label=${this.text(messages.views)}>
        ${this.views.map(
          ({ name, label }) =>
            html`<button aria-current=${state.view === name ? 'page' : 'false'} @click=${() => this.explorer.show(name)}>
              ${this.text(label)}
            </button>`,
        )}
      </nav>
      ${vocabulary.dialect.hasSearch ? html`<kge-search-box .explorer=${this.explorer}></kge-search-box>` : nothing}
      <div class="settings">
        ${
          this.link
            ? html`<kge-copy-button .explorer=${this.explorer} .label=${messages.share} .content=${this.link}></kge-copy-button>`
            : nothing
        }
        ${languages
          .filter((language) => language !== state.language)
          .map(
            (language) =>
              html`<button lang=${tagOf(language)} @click=${() => store.set({ language }, 'replace')}>
                ${language === 'zh' ? '中文' : 'English'}
              </button>`,
          )}
        <select
          aria-label=${this.text(messages.theme)}
          @change=${({ target }: Event) => store.set({ theme: themes[(target as HTMLSelectElement).selectedIndex] ?? 'system' }, 'replace')}
        >
          ${themes.map((theme) => html`<option ?selected=${theme === state.theme}>${this.text(messages[theme])}</option>`)}
        </select>
        <button aria-label=${this.text(messages.help)} title=${this.text(messages.help)} @click=${() => this.showHelp()}>?</button>
      </div>
      <kge-help-dialog .explorer=${this.explorer}></kge-help-dialog>
    `;
  }

  static override styles = [
    controlStyle,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
        justify-content: space-between;
        padding: 0.5rem 0.8rem;
        border-bottom: 1px solid var(--kge-line);
        background: var(--kge-card);
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem;
      }
      nav button {
        border-color: transparent;
      }
      select {
        border: 1px solid var(--kge-line);
        border-radius: 0.4rem;
        background: var(--kge-card);
      }
      nav button[aria-current='page'] {
        background: var(--kge-accent);
        color: var(--kge-on-accent);
      }
      .settings {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
      }
      kge-search-box {
        margin-inline: auto;
      }
      @container (max-width: 700px) {
        :host {
          gap: 0.4rem;
          padding: 0.4rem;
        }
        kge-search-box {
          flex: 1 1 100%;
          order: 3;
          margin: 0;
        }
        nav {
          flex: 1 1 100%;
          gap: 0;
          justify-content: space-between;
        }
        nav button {
          padding: 0.3rem 0.35rem;
        }
      }
    `,
  ];
}

define('kge-top-bar', TopBar);
