import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../parts/menu.js';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { wordsOf } from '../fault.js';
import { focusedElement } from '../focus.js';
import { tagStyle, unstatedTag } from '../parts/tag.js';
import type { Assertion, Localized } from '../scene/scene.js';
import { icon } from '../style/icons.js';
import { controlStyle } from '../style/theme.js';
import type { CiteMenu } from './cite-menu.js';
import type { DetailPart } from './detail-part.js';
import { type Details, type EntityDetails, type NothingFound, type RelationshipDetails, readDetails } from './details.js';
import { detailsStyle } from './details-style.js';
import { entityDetails, heading } from './entity-details.js';
import type { Told } from './grounds.js';
import { type KnownNode, knownNode, knownRelations } from './known-node.js';
import { messages } from './messages.js';
import { nodeActions, type Subject } from './node-actions.js';
import { relationshipDetails, relationshipName } from './relationship-details.js';

/** What the graph says of the selected entity or relationship, and where the source says it. */
export class DetailsPanel extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, parts: { attribute: false } };

  /** The owner's own, for nodes of some types. */
  declare parts: readonly DetailPart[];
  #id: string | null = null;
  /** What was read last, and of which ID; it stays while another is read. */
  #shown: { readonly id: string; readonly details: Details } | null = null;
  /** What the scene tells of what is being read. */
  #known: KnownNode | null = null;
  /** Whether there is something to show that was not there when it was drawn last. */
  #hasNews = false;
  /** Which place of the evidence is shown. */
  #index = 0;
  #fault: Localized | null = null;
  /** What had the focus before there were details; it is given back when they are closed. */
  #focusedBefore: HTMLElement | null = null;
  #isHeadingToBeFocused = false;

  constructor() {
    super();
    this.parts = [];
  }

  /** Whether it tells of what is selected, or why it cannot. */
  get isSettled(): boolean {
    return this.#shown?.id === this.explorer.state.selected || this.#fault !== null;
  }

  protected override get isUrgent(): boolean {
    const { state, vocabulary } = this.explorer;
    return this.#hasNews || (vocabulary.types.size > 0 && state.selected !== this.#id);
  }

  protected override willUpdate(_: PropertyValues): void {
    this.#hasNews = false;
    const { selected } = this.explorer.state;
    if (selected === this.#id || this.explorer.vocabulary.types.size === 0) return;
    const isWithin = this.matches(':focus-within');
    if (this.#id === null) this.#focusedBefore = isWithin ? null : focusedElement();
    this.#isHeadingToBeFocused = selected !== null && isWithin;
    this.#id = selected;
    this.#fault = null;
    this.#known = selected === null || selected === this.#shown?.id ? null : knownNode(this.explorer, selected);
    if (this.#known) this.#scrollToTop();
    if (selected === null) this.#shown = null;
    else void this.#read(selected);
  }

  protected override updated(_: PropertyValues): void {
    if (!this.#known && this.explorer.cited !== null && this.explorer.cited === this.#shown?.id) this.#cite();
    if (!this.#isHeadingToBeFocused || (!this.#known && this.#shown?.id !== this.#id)) return;
    this.#isHeadingToBeFocused = false;
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { selected } = this.explorer.state;
    if (selected === null) return nothing;
    return html`<section
      aria-label=${this.text(messages.details)}
      aria-busy=${!this.isSettled}
      data-id=${this.#known ? nothing : (this.#shown?.id ?? nothing)}
    >
      <header>${this.#renderKind()}${this.#renderTools()}</header>
      ${this.#fault ? this.#renderFault(selected, this.#fault) : this.#renderShown()}
    </section>`;
  }

  /** Of which kind it is, and on what ground it is held where the source does not state it. */
  #renderKind(): TemplateResult | typeof nothing {
    if (this.#known) return this.#renderKindOf(this.#known.node.type, this.#known.node.assertion);
    const details = this.#shown?.details;
    if (!details || details.kind === 'nothing') return nothing;
    return details.kind === 'entity'
      ? this.#renderKindOf(details.node.type, details.node.assertion)
      : this.#renderKindOf(null, details.relationship.assertion);
  }

  /** `type` is that of a node; null for a relationship. */
  #renderKindOf(type: string | null, assertion: Assertion | null): TemplateResult {
    return html`<p class="type">
      ${type === null ? icon('move-right') : this.mark(type, 20)}
      ${this.text(type === null ? messages.relationship : this.explorer.vocabulary.typeLabel(type))} ${unstatedTag(this.explorer, assertion)}
    </p>`;
  }

  #renderTools(): TemplateResult {
    const node = this.#known ? { ...this.#known.node, ...this.#known.node.name } : this.#entity?.node;
    const close = this.text(messages.close);
    return html`<div class="tools">
      ${node ? this.#renderNodeTools(node) : nothing}
      <button class="plain close" aria-label=${close} title="${close} (Esc)" @click=${this.#close}>${icon('x', 20)}</button>
    </div>`;
  }

  get #entity(): EntityDetails | undefined {
    const details = this.#shown?.details;
    return details?.kind === 'entity' ? details : undefined;
  }

  #renderNodeTools(node: Subject): TemplateResult {
    const actions = nodeActions(this.explorer, node);
    const pin = actions.find(({ name }) => name === 'pin');
    const isPinned = node.id in this.explorer.state.scene.pinned;
    return html`${
      pin
        ? html`<button class="plain pin" aria-pressed=${isPinned} aria-label=${this.text(pin.label)} title="${this.text(pin.label)} (.)" @click=${pin.act}>
              ${icon('pin', 20)}
            </button>`
        : nothing
    }
      <kge-menu label=${this.text(messages.moreActions)} variant="plain">
        <span slot="label">${icon('ellipsis', 20)}</span>
        ${actions
          .filter((action) => action !== pin)
          .map(
            ({ name, label, values, icon: face, key, act }) =>
              html`<button class="item" data-action=${name} @click=${() => this.#leave(act)}>
                ${icon(face)}<span>${this.text(label, values)}</span>${key ? html`<kbd>${key}</kbd>` : nothing}
              </button>`,
          )}
      </kge-menu>`;
  }

  #renderFault(id: string, reason: Localized): TemplateResult {
    return html`<p role="alert">
      ${this.text(messages.fault, { reason: this.text(reason) })}
      <button @click=${() => void this.#read(id)}>${icon('refresh-cw')}${this.text(messages.retry)}</button>
    </p>`;
  }

  #renderShown(): TemplateResult {
    if (this.#known) return this.#renderNode(this.#known.node.name, knownRelations(this.explorer, this.#known));
    if (!this.#shown) return html`<p role="status">${this.text(messages.loading)}</p>`;
    const { id, details } = this.#shown;
    if (details.kind === 'entity') return this.#renderEntity(details);
    return details.kind === 'relationship' ? this.#renderRelationship(details) : this.#renderNothing(id, details);
  }

  #renderEntity(details: EntityDetails): TemplateResult {
    const { node } = details;
    const parts = this.parts.filter(({ types }) => types.includes(node.type));
    return this.#renderNode(node, entityDetails(this.explorer, details, this.#told(node.id, node, node, [node.id]), parts));
  }

  /** The heading stays in its place, and keeps the focus, once there is more below it. */
  #renderNode(name: Localized, content: TemplateResult): TemplateResult {
    return html`${heading(this.explorer, name)}${content}`;
  }

  #renderRelationship(details: RelationshipDetails): TemplateResult {
    const { relationship } = details;
    const nodes = [relationship.from.id, relationship.to.id];
    const told = this.#told(relationship.id, relationshipName(this.explorer, details), relationship, nodes);
    return relationshipDetails(this.explorer, details, told);
  }

  #told(id: string, { zh, en }: Localized, grounds: Told['grounds'], nodes: readonly string[]): Told {
    const onPlace = (index: number): void => {
      this.#index = index;
      this.requestUpdate();
    };
    return { id, name: { zh, en }, grounds, nodes, index: this.#index, onPlace };
  }

  #renderNothing(id: string, { nearest }: NothingFound): TemplateResult {
    return html`<p role="status" tabindex="-1">${this.text(messages.unknown, { id })}</p>
      ${
        nearest.length > 0
          ? html`<p>${this.text(messages.nearest)}</p>
              <ul class="links">
                ${nearest.map(
                  (link) =>
                    html`<li>
                      <button class="text" data-id=${link.id} @click=${() => this.explorer.select(link.id)}>
                        ${this.mark(link.type, 16)}${this.text(link)}
                      </button>
                    </li>`,
                )}
              </ul>`
          : nothing
      }`;
  }

  async #read(id: string): Promise<void> {
    try {
      const details = await readDetails(
        this.explorer.client,
        this.explorer.vocabulary,
        id,
        knownNode(this.explorer, id) !== null,
      );
      if (id !== this.#id) return;
      if (!this.#known) this.#scrollToTop();
      this.#shown = { id, details };
      this.#known = null;
      this.#index = Math.max(0, placesOf(details).indexOf(this.explorer.state.evidence ?? '')); // the one that is being read
      this.#fault = null;
      this.#announce(details);
    } catch (error) {
      if (id === this.#id) this.#fault = wordsOf(error);
    }
    this.#hasNews = true;
    this.requestUpdate();
  }

  #scrollToTop(): void {
    this.assignedSlot?.parentElement?.scrollTo(0, 0);
  }

  /** Tells who cannot see the panel what it is of, and how much it has to say. */
  #announce(details: Details): void {
    const { explorer } = this;
    if (details.kind === 'relationship') explorer.announce(this.text(relationshipName(explorer, details)));
    if (details.kind !== 'entity') return;
    const count = details.relations.reduce((sum, relation) => sum + relation.count, 0);
    explorer.announce(this.text(count === 1 ? messages.toldOne : messages.told, { name: this.text(details.node), count }));
  }

  /** Escape closes the panel; what it tells of stays selected. C cites it. */
  override press({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (this.#id === null || ctrlKey || metaKey) return false;
    if (key === 'Escape') this.#leave(() => this.explorer.closePanel());
    else if (key.toLowerCase() === 'c') this.#cite();
    else return false;
    return true;
  }

  #cite(): void {
    this.explorer.cited = null;
    void this.renderRoot.querySelector<CiteMenu>('kge-cite-menu')?.open();
  }

  get isOpen(): boolean {
    return this.explorer.state.selected !== null && this.explorer.isPanelOpen;
  }

  #close = (): void => this.#leave(() => this.explorer.select(null));

  /** Does what may close the details, and gives the focus back if it was in them; once they are hidden, it is nowhere. */
  #leave(act: () => void): void {
    const isWithin = this.matches(':focus-within');
    act();
    if (isWithin && !this.isOpen) this.#focusedBefore?.focus();
  }

  static override styles = [controlStyle, tagStyle, detailsStyle];
}

/** The IDs of the evidence on which a thing rests. */
function placesOf(details: Details): string[] {
  if (details.kind === 'nothing') return [];
  const { evidence } = details.kind === 'entity' ? details.node : details.relationship;
  return evidence.map(({ id }) => id);
}

define('kge-details-panel', DetailsPanel);
