import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { wordsOf } from '../fault.js';
import { quote, quoteStyle } from '../parts/quote.js';
import { tagStyle, unstatedTag } from '../parts/tag.js';
import type { Localized } from '../scene/scene.js';
import { icon } from '../style/icons.js';
import { controlStyle } from '../style/theme.js';
import { type RelatedRow, type RelationDetails, readRows } from './details.js';
import { messages } from './messages.js';

const first = 3;

/** What one relation of an entity leads to: how many there are, and each with where the source says so. */
export class RelationGroup extends ExplorerElement {
  static override properties = {
    ...ExplorerElement.properties,
    node: { attribute: false },
    relation: { attribute: false },
    isOpen: { attribute: false },
  };

  /** The entity's ID. */
  declare node: string;
  declare relation: RelationDetails;
  /** Whether it is open at first. */
  declare isOpen: boolean;
  #rows: readonly RelatedRow[] | null = null;
  #fault: Localized | null = null;
  #isAsked = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('node') || changed.has('relation')) {
      this.#rows = null;
      this.#isAsked = false;
    }
    if (this.isOpen && !this.#isAsked) void this.#read(first);
  }

  protected override render(): TemplateResult {
    const { count, sample } = this.relation;
    return html`<h3>
        <button class="head" aria-expanded=${this.isOpen} @click=${this.#toggle}>
          ${icon(this.isOpen ? 'chevron-down' : 'chevron-right')}
          <span class="label">${this.text(this.relation)}</span> <span class="count">${count}</span>
          ${this.isOpen ? nothing : html`<span class="first">${sample[0] ? this.text(sample[0]) : nothing}</span>`}
        </button>
      </h3>
      ${this.isOpen ? this.#renderRows() : nothing}`;
  }

  #renderRows(): TemplateResult {
    if (this.#fault) {
      return html`<p role="alert">
        ${this.text(messages.fault, { reason: this.text(this.#fault) })}
        <button class="text" @click=${() => void this.#read(first)}>${this.text(messages.retry)}</button>
      </p>`;
    }
    const rows = this.#rows ?? [];
    const more = this.relation.count - rows.length;
    return html`<ul>
        ${repeat(
          rows,
          ({ id }) => id,
          (row) => this.#renderRow(row),
        )}
      </ul>
      <p class="foot">
        ${
          this.#rows && more > 0
            ? html`<button class="text more" @click=${() => void this.#read()}>${this.text(messages.more, { count: more })}</button>`
            : nothing
        }
        ${this.#renderBringingIn()}
      </p>`;
  }

  /** In the graph, what is not there can be brought in at once. */
  #renderBringingIn(): TemplateResult | typeof nothing {
    const { explorer, node, relation } = this;
    const shown = new Set(explorer.visibleNodes.map(({ id }) => id));
    const isMissing = this.#rows?.some((row) => !shown.has(row.node.id)) || relation.count > (this.#rows?.length ?? 0);
    if (explorer.state.view !== 'graph' || !isMissing || explorer.isExpanded(node, relation)) return nothing;
    return html`<button class="text bring" @click=${() => explorer.expand(node, relation)}>
      ${icon('unfold', 16)}${this.text(messages.bringIn)}
    </button>`;
  }

  #renderRow({ id, node, assertion, qualifiers, place }: RelatedRow): TemplateResult {
    const { explorer } = this;
    const name = this.text(node);
    return html`<li class=${explorer.state.selected === id ? 'selected' : ''}>
      <button class="text name" data-id=${node.id} @click=${() => explorer.select(node.id)}>${this.mark(node.type, 16)}<span>${name}</span></button>
      <button
        class="plain relationship"
        data-id=${id}
        title=${this.text(messages.relationship)}
        aria-label=${this.text(messages.relationshipTo, { name })}
        @click=${() => explorer.select(id)}
      >
        ${icon('move-right', 16)}
      </button>
      <div class="said">
        ${place ? quote({ exact: place.exact, lang: place.section.source.language ?? '', place: this.text(place.section), open: () => explorer.showEvidence(place.id) }) : nothing}
        ${unstatedTag(explorer, assertion)}
        ${qualifiers.map((each) => html`<span class="qualifier">${this.text(each)}</span>`)}
      </div>
    </li>`;
  }

  #toggle = (): void => {
    this.isOpen = !this.isOpen;
  };

  async #read(count?: number): Promise<void> {
    const { node, relation, explorer } = this;
    this.#isAsked = true;
    try {
      const rows = await readRows(explorer.client, explorer.vocabulary, node, relation, count);
      if (node !== this.node || relation !== this.relation) return;
      this.#rows = rows;
      this.#fault = null;
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.requestUpdate();
  }

  static override styles = [
    controlStyle,
    quoteStyle,
    tagStyle,
    css`
      :host {
        display: block;
        border-block-end: 1px solid var(--kge-line);
      }
      h3 {
        margin: 0;
        font-size: inherit;
      }
      .head {
        justify-content: flex-start;
        inline-size: 100%;
        min-block-size: 2.75rem;
        padding: 0;
        border: 0;
        background: none;
        text-align: start;
      }
      .label {
        flex: none;
        max-inline-size: 70%;
        font-weight: 600;
      }
      .count,
      .first {
        color: var(--kge-quiet);
        font-weight: 400;
        font-variant-numeric: tabular-nums;
      }
      .first {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        column-gap: 0.5rem;
        justify-items: start;
        margin-inline: -0.5rem;
        padding: 0.25rem 0.5rem 0.375rem;
        border-radius: 0.5rem;
      }
      li:hover {
        background: var(--kge-soft);
      }
      .name {
        align-items: flex-start;
        gap: 0.5rem;
      }
      button.name:not(:hover) {
        color: var(--kge-ink);
      }
      .name .mark {
        margin-block-start: 0.2rem;
      }
      .said {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        gap: 0.125rem 0.5rem;
        align-items: center;
        padding-inline-start: 1.5rem;
      }
      .qualifier {
        color: var(--kge-quiet);
        font-size: 0.8125rem;
      }
      button.relationship {
        align-self: start;
        min-block-size: 1.5rem;
        min-inline-size: 1.5rem;
        padding: 0;
        color: var(--kge-quiet);
      }
      @media (pointer: coarse) {
        button.relationship {
          min-block-size: 2.75rem;
          min-inline-size: 2.75rem;
        }
      }
      p {
        margin: 0 0 0.75rem;
        color: var(--kge-bad);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1rem;
        margin-inline-start: 1.5rem;
      }
      .foot:not(:has(button)) {
        margin: 0;
      }
    `,
  ];
}

define('kge-relation-group', RelationGroup);
