import { css, html, type TemplateResult } from 'lit';
import { ExplorerElement } from '../explorer-element.js';
import { languages, tagOf } from '../language/language.js';
import { themes } from '../state/state.js';
import { controlStyle } from '../style/theme.js';
import type { View } from '../views/views.js';
import { messages } from './messages.js';

/** The views to choose from, the search, and what concerns them all: language, theme, link. */
export class TopBar extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, views: { attribute: false } };

  declare views: readonly View[];

  protected override render(): TemplateResult {
    const { state, store } = this.explorer;
    return html`
      <nav aria-label=${this.text(messages.views)}>
        ${this.views.map(
          ({ name, label }) =>
            html`<button aria-current=${state.view === name ? 'page' : 'false'} @click=${() => this.explorer.show(name)}>
              ${this.text(label)}
            </button>`,
        )}
      </nav>
      <div class="settings">
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
      </div>
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
      nav button[aria-current='page'] {
        background: var(--kge-accent);
        color: var(--kge-on-accent);
      }
      .settings {
        display: flex;
        gap: 0.4rem;
      }
    `,
  ];
}

customElements.define('kge-top-bar', TopBar);
