import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../../copy-button.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { wordsOf } from '../../fault.js';
import { type Dialect, readDialect } from '../../ontology/dialect.js';
import type { Localized } from '../../scene/scene.js';
import type { PathQuestion } from '../../state/state.js';
import { controlStyle } from '../../style/theme.js';
import { messages } from './messages.js';

interface Hop {
  readonly relationship: {
    readonly id: string;
    readonly evidence?: readonly { readonly id: string; readonly section: { readonly zh: string; readonly en: string } }[];
  };
  readonly zh: string;
  readonly en: string;
}

interface Answer {
  readonly paths: { readonly paths: readonly { readonly zh: string; readonly en: string; readonly hops: readonly Hop[] }[] };
}

const queryIn = (dialect: Dialect): string => `query PathInWords($from: ID!, $to: ID!, $maxLength: Int!) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: 1) {
    paths {
      ${dialect.text('sentence')}
      hops {
        ${dialect.text('sentence')}
        relationship { id ${dialect.evidenceSections} }
      }
    }
  }
}`;

/** The path asked for, hop by hop in words, each with where the source says it. */
export class PathBar extends ExplorerElement {
  #asked: PathQuestion | null = null;
  #answer: Answer | null = null;
  #fault: Localized | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { path } = this.explorer.state.scene;
    this.#ask(path);
    if (path === null || !this.explorer.vocabulary.dialect.hasRelationships) return nothing;
    const found = this.#answer?.paths.paths[0];
    return html`<section aria-label=${this.text(messages.path)}>
      <header>
        <h2>${this.text(messages.path)}</h2>
        ${
          found
            ? keyed(
                found,
                html`<kge-copy-button .explorer=${this.explorer} .label=${messages.copy} .content=${() => this.text(found)}></kge-copy-button>`,
              )
            : nothing
        }
        <button aria-label=${this.text(messages.closePath)} @click=${() => this.explorer.store.edit({ path: null })}>×</button>
      </header>
      ${this.#fault ? html`<p role="alert">${this.text(this.#fault)}</p>` : nothing}
      ${found ? this.#renderHops(found.hops) : this.#answer ? html`<p role="status">${this.#nothingFound(path)}</p>` : nothing}
    </section>`;
  }

  #renderHops(hops: readonly Hop[]): TemplateResult {
    return html`<ol>
      ${hops.map(
        ({ relationship, ...sentence }) => html`<li>
          <button class="hop" data-id=${relationship.id} @click=${() => this.explorer.select(relationship.id)}>${this.text(sentence)}</button>
          ${(relationship.evidence ?? [])
            .slice(0, 1)
            .map(
              ({ id, section }) =>
                html`<button class="source" data-evidence=${id} @click=${() => this.explorer.showEvidence(id)}>${this.text(section)}</button>`,
            )}
        </li>`,
      )}
    </ol>`;
  }

  #nothingFound({ from, to, maxLength }: PathQuestion): string {
    const nameOf = (id: string): string => {
      const node = this.explorer.loaded.scene.nodes.find((one) => one.id === id);
      return node ? this.text(node.name) : id;
    };
    return this.text(messages.noPath, { length: maxLength, from: nameOf(from), to: nameOf(to) });
  }

  #ask(path: PathQuestion | null): void {
    if (path === this.#asked) return;
    this.#asked = path;
    this.#answer = null;
    this.#fault = null;
    if (path === null) return;
    const { from, to, maxLength } = path;
    const { client } = this.explorer;
    readDialect(client)
      .then((dialect) => (dialect.hasRelationships ? client.ask<Answer>(queryIn(dialect), { from, to, maxLength }) : null))
      .then(
        (answer) => {
          if (this.#asked === path) this.#answer = answer;
        },
        (error: unknown) => {
          if (this.#asked === path) this.#fault = wordsOf(error);
        },
      )
      .finally(() => this.requestUpdate());
  }

  static override styles = [
    controlStyle,
    css`
      section {
        max-height: 12rem;
        padding: 0.5rem 0.8rem;
        overflow: auto;
        border: 1px solid var(--kge-line);
        border-radius: 0.6rem;
        background: var(--kge-card);
      }
      header {
        display: flex;
        gap: 0.4rem;
        align-items: center;
      }
      h2 {
        flex: 1;
        margin: 0;
        font-size: 0.9rem;
      }
      ol {
        margin: 0.3rem 0 0;
        padding-left: 1.4rem;
      }
      p {
        margin: 0.3rem 0 0;
      }
      .hop {
        padding: 0.1rem 0.2rem;
        border: 0;
        background: none;
        text-align: start;
      }
      .hop:hover {
        text-decoration: underline;
      }
      .source {
        padding: 0 0.4rem;
        font-size: 0.8rem;
        color: var(--kge-accent);
      }
    `,
  ];
}

define('kge-path-bar', PathBar);
