import { longestPath, type PathQuestion } from 'evidence-graph/scene';
import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../../copy-button.js';
import { define } from '../../define.js';
import type { PathEnd } from '../../explorer.js';
import { ExplorerElement } from '../../explorer-element.js';
import { wordsOf } from '../../fault.js';
import { type Dialect, readDialect } from '../../ontology/dialect.js';
import type { RowPlace } from '../../panel/details.js';
import { quote, quoteStyle } from '../../parts/quote.js';
import type { Localized } from '../../scene/scene.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import { messages } from './messages.js';

interface Hop {
  readonly relationship: {
    readonly id: string;
    readonly evidence?: readonly RowPlace[];
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

  /** Whether it tells of the path that is asked for. */
  get isSettled(): boolean {
    const { path } = this.explorer.state.scene;
    const isAnswered = this.#answer !== null || this.#fault !== null || !this.explorer.vocabulary.dialect.hasRelationships;
    return !this.isUpdatePending && (path === null || (path === this.#asked && isAnswered));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    const { path } = explorer.state.scene;
    this.#ask(path);
    if (explorer.pathStart !== null) return this.#renderChoice(explorer.pathStart);
    if (path === null || !explorer.vocabulary.dialect.hasRelationships) return nothing;
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
        ${this.#closing(messages.closePath, () => this.explorer.store.edit({ path: null }))}
      </header>
      ${this.#fault ? html`<p role="alert">${this.text(this.#fault)}</p>` : nothing}
      ${found ? this.#renderHops(found.hops) : this.#answer ? this.#renderNone(path) : nothing}
    </section>`;
  }

  /** Which ends are still to be chosen. */
  #renderChoice(start: PathEnd | undefined): TemplateResult {
    const { explorer } = this;
    return html`<section class="choice" aria-label=${this.text(messages.path)}>
      <p role="status">
        ${icon('route')}
        ${start ? this.text(messages.pathStarts, { name: this.text(start) }) : this.text(messages.pathBegins)}
      </p>
      ${start ? html`<button class="text" @click=${() => explorer.startPath()}>${this.text(messages.otherStart)}</button>` : nothing}
      ${this.#closing(messages.noPathWanted, () => explorer.startPath(null))}
    </section>`;
  }

  #closing(label: Localized, act: () => void): TemplateResult {
    const text = this.text(label);
    return html`<button class="plain" aria-label=${text} title=${text} @click=${act}>${icon('x')}</button>`;
  }

  #renderHops(hops: readonly Hop[]): TemplateResult {
    return html`<ol>
      ${hops.map(
        ({ relationship, ...sentence }) => html`<li>
          <button class="text hop" data-id=${relationship.id} @click=${() => this.explorer.select(relationship.id)}>${this.text(sentence)}</button>
          ${(relationship.evidence ?? []).slice(0, 1).map(({ id, exact, section }) =>
            quote({
              exact,
              lang: section.source.language ?? '',
              place: this.text(section),
              open: () => this.explorer.showEvidence(id),
            }),
          )}
        </li>`,
      )}
    </ol>`;
  }

  /** That there is no path, and the way to a longer one. */
  #renderNone(path: PathQuestion): TemplateResult {
    const look = (): void => this.explorer.store.edit({ path: { ...path, maxLength: longestPath } });
    return html`<p role="status">${this.#nothingFound(path)}</p>
      ${path.maxLength < longestPath ? html`<button data-action="longer" @click=${look}>${icon('route', 16)}${this.text(messages.longerPath, { length: longestPath })}</button>` : nothing}`;
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
    quoteStyle,
    css`
      section {
        max-block-size: 15rem;
        inline-size: fit-content;
        max-inline-size: 40rem;
        padding: 0.5rem 0.75rem;
        overflow: auto;
        border: 1px solid var(--kge-line);
        border-radius: 0.75rem;
        background: var(--kge-card);
        box-shadow: var(--kge-shadow);
      }
      header,
      .choice,
      .choice p {
        display: flex;
        gap: 0.5rem;
        align-items: center;
      }
      .choice {
        border-color: var(--kge-accent);
      }
      h2 {
        flex: 1;
        margin: 0;
        font-size: 0.875rem;
      }
      ol {
        margin: 0.25rem 0 0;
        padding-inline-start: 1.5rem;
      }
      li {
        padding-block: 0.125rem;
      }
      p {
        margin: 0.25rem 0;
      }
      .choice p {
        margin: 0;
      }
      button.hop:not(:hover) {
        color: var(--kge-ink);
      }
      .quote {
        display: flex;
      }
    `,
  ];
}

define('kge-path-bar', PathBar);
