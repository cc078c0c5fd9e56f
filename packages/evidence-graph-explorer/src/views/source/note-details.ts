import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../panel/cite-menu.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { wordsOf } from '../../fault.js';
import { citedIn } from '../../panel/citation.js';
import type { CiteMenu } from '../../panel/cite-menu.js';
import { type Details, type Grounds, readDetails, type Said } from '../../panel/details.js';
import { isToBeRead } from '../../panel/relationship-details.js';
import { labelParts, sentenceOf } from '../../panel/sentence.js';
import { valueText } from '../../panel/terms.js';
import { tagStyle, unstatedTag } from '../../parts/tag.js';
import type { Localized } from '../../scene/scene.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import { type Fact, isRelationship, type RelationshipFact, subjectOf } from './facts.js';
import { messages } from './messages.js';
import type { Note } from './notes.js';

const relatedAtMost = 4;

/** What else is said of a fact, and what to do with it: show it in the graph, cite it, read all of it. */
export class NoteDetails extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, note: { attribute: false }, others: { attribute: false } };

  declare note: Note;
  /** What else rests on the words of the paragraph. */
  declare others: readonly Fact[];
  #read: { readonly id: string; readonly details: Details } | undefined;
  #asked: string | undefined;
  #fault: Localized | null = null;

  protected override willUpdate(_: PropertyValues): void {
    const { id } = this.note.fact;
    const isKnown = this.explorer.vocabulary.types.size > 0;
    if (isKnown && id !== this.#asked) void this.#ask(id);
  }

  get #details(): Details | undefined {
    return this.#read?.id === this.note.fact.id ? this.#read.details : undefined;
  }

  cite(): void {
    void this.renderRoot.querySelector<CiteMenu>('kge-cite-menu')?.open();
  }

  protected override render(): TemplateResult {
    const said = this.#said.map(({ term, value }) => row(this.text(term.label), valueText(this.explorer, value, term.valueType)));
    const related = this.#related.map((fact) => this.#renderRelated(fact));
    return html`
      ${this.#fault ? html`<p role="alert">${this.text(messages.fault, { reason: this.text(this.#fault) })}</p>` : nothing}
      ${said.length + related.length > 0 ? html`<dl>${said}${related}</dl>` : nothing}
      <div class="actions">
        <button @click=${this.#show}>${icon('waypoints', 16)}${this.text(messages.show)}</button>
        ${this.#details ? html`<kge-cite-menu .explorer=${this.explorer} .cited=${this.#cited}></kge-cite-menu>` : nothing}
        <button class="text" @click=${() => this.explorer.openPanel()}>${this.text(messages.details)}</button>
      </div>
    `;
  }

  /** What the ontology has to say of a relationship beside its ends. */
  get #said(): readonly Said[] {
    const details = this.#details;
    if (details?.kind !== 'relationship') return [];
    return details.properties.filter((each) => String(each.value) !== each.term.default && isToBeRead(this.explorer, each));
  }

  /** What rests on the same paragraph and goes on from what the fact is about. */
  get #related(): readonly RelationshipFact[] {
    const { fact } = this.note;
    const { id } = subjectOf(fact);
    return this.others
      .filter(isRelationship)
      .filter((other) => other.id !== fact.id && other.from.id === id)
      .slice(0, relatedAtMost);
  }

  #renderRelated({ id, type, to, assertion }: RelationshipFact): TemplateResult {
    const label = labelParts(this.text(this.explorer.vocabulary.relationshipLabel(type)));
    return row(
      label.filter(Boolean).join('…'),
      html`<button class="text" data-id=${id} @click=${() => this.explorer.select(id)}>${this.text(to)}</button>
        ${unstatedTag(this.explorer, assertion)}`,
    );
  }

  /** IDs of the nodes that have to be in the scene for the fact to be seen there. */
  get #nodes(): string[] {
    const { fact } = this.note;
    return isRelationship(fact) ? [fact.from.id, fact.to.id] : [fact.node.id];
  }

  #show = (): void => this.explorer.addNodes(this.#nodes, this.note.fact.id);

  #cited = () => {
    const { fact, evidence } = this.note;
    const grounds = groundsOf(this.#details, fact);
    const place = grounds.evidence.find(({ id }) => id === evidence.id) ?? grounds.evidence[0];
    const { vocabulary } = this.explorer;
    const name = isRelationship(fact) ? sentenceOf(fact.from, vocabulary.relationshipLabel(fact.type), fact.to) : fact.node;
    return citedIn(this.explorer, { id: fact.id, name, grounds, nodes: this.#nodes }, place);
  };

  async #ask(id: string): Promise<void> {
    this.#asked = id;
    this.#fault = null;
    try {
      const details = await readDetails(this.explorer.client, this.explorer.vocabulary, id);
      if (id === this.#asked) this.#read = { id, details };
    } catch (error) {
      if (id === this.#asked) this.#fault = wordsOf(error);
    }
    this.requestUpdate();
  }

  static override styles = [
    controlStyle,
    tagStyle,
    css`
      :host {
        display: block;
        padding: 0 0.5rem 0.75rem 3.0625rem;
        font-size: 0.8125rem;
        line-height: 1.25rem;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(0, auto) minmax(0, 1fr);
        gap: 0.25rem 1rem;
        margin: 0 0 0.75rem;
      }
      .row {
        display: contents;
      }
      dt {
        max-inline-size: 8rem;
        color: var(--kge-quiet);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      button.text:not(:hover) {
        color: var(--kge-ink);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
        align-items: center;
      }
      .actions > button {
        padding-inline: 0.5rem;
      }
      .actions button.text {
        padding-inline: 0.25rem;
        color: var(--kge-accent);
      }
      p {
        margin: 0 0 0.5rem;
        color: var(--kge-bad);
      }
    `,
  ];
}

const row = (label: string, value: unknown): TemplateResult =>
  html`<div class="row">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const groundsOf = (details: Details | undefined, { assertion }: Fact): Grounds => {
  if (details?.kind === 'relationship') return details.relationship;
  return details?.kind === 'entity' ? details.node : { assertion, evidence: [] };
};

define('kge-note-details', NoteDetails);
