import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../copy-button.js';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { wordsOf } from '../fault.js';
import { focusedElement } from '../focus.js';
import type { NodeLink } from '../ontology/dialect.js';
import type { Assertion, Localized } from '../scene/scene.js';
import { controlStyle } from '../style/theme.js';
import { citationOf } from './citation.js';
import {
  type Details,
  type EntityDetails,
  type EvidenceDetails,
  type Grounds,
  type NothingFound,
  type RelatedLink,
  type RelationDetails,
  type RelationshipDetails,
  readDetails,
  readRelation,
  type Said,
} from './details.js';
import { detailsStyle } from './details-style.js';
import { labelParts } from './label-parts.js';
import { messages } from './messages.js';

/** What the graph says of the selected entity or relationship, and where the source says it. */
export class DetailsPanel extends ExplorerElement {
  #id: string | null = null;
  /** What was read last, and of which ID; it stays while another is read. */
  #shown: { readonly id: string; readonly details: Details } | null = null;
  #fault: Localized | null = null;
  #pathStart: NodeLink | null = null;
  /** What had the focus before there were details; it is given back when they are closed. */
  #focusedBefore: HTMLElement | null = null;
  #isHeadingToBeFocused = false;
  /** Relations that were asked for in whole, by their field's name. */
  #whole = new Map<string, readonly RelatedLink[]>();

  protected override willUpdate(_: PropertyValues): void {
    const { selected } = this.explorer.state;
    if (selected === this.#id || this.explorer.vocabulary.types.size === 0) return;
    const focused = focusedElement();
    const isWithin = focused !== null && this.renderRoot.contains(focused);
    if (this.#id === null) this.#focusedBefore = isWithin ? null : focused;
    this.#isHeadingToBeFocused = selected !== null && isWithin;
    this.#id = selected;
    this.#fault = null;
    if (selected === null) this.#shown = null;
    else void this.#read(selected);
  }

  protected override updated(_: PropertyValues): void {
    if (!this.#isHeadingToBeFocused || this.#shown?.id !== this.#id) return;
    this.#isHeadingToBeFocused = false;
    this.scrollTop = 0;
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { selected } = this.explorer.state;
    if (selected === null) return nothing;
    return html`<section
      aria-label=${this.text(messages.details)}
      aria-busy=${this.#shown?.id !== selected && !this.#fault}
      data-id=${this.#shown?.id ?? nothing}
    >
      <button class="close" aria-label=${this.text(messages.close)} @click=${this.#close}>×</button>
      ${this.#fault ? this.#renderFault(selected, this.#fault) : this.#renderShown()}
    </section>`;
  }

  #renderFault(id: string, reason: Localized): TemplateResult {
    return html`<p role="alert">
      ${this.text(messages.fault, { reason: this.text(reason) })}
      <button @click=${() => void this.#read(id)}>${this.text(messages.retry)}</button>
    </p>`;
  }

  #renderShown(): TemplateResult {
    if (!this.#shown) return html`<p role="status">${this.text(messages.loading)}</p>`;
    const { id, details } = this.#shown;
    if (details.kind === 'entity') return this.#renderEntity(details);
    return details.kind === 'relationship' ? this.#renderRelationship(details) : this.#renderNothing(id, details);
  }

  #renderNothing(id: string, { nearest }: NothingFound): TemplateResult {
    return html`<p role="status" tabindex="-1">${this.text(messages.unknown, { id })}</p>
      ${nearest.length > 0 ? html`<p>${this.text(messages.nearest)}</p>${this.#renderLinks(nearest)}` : nothing}`;
  }

  #renderEntity({ node, properties, relations }: EntityDetails): TemplateResult {
    const { explorer } = this;
    const other = explorer.state.language === 'zh' ? node.en : node.zh;
    const { description, reason } = node;
    const { dialect } = explorer.vocabulary;
    return html`
      <p class="type">${this.mark(node.type)}${this.text(explorer.vocabulary.typeLabel(node.type))}</p>
      <h2 tabindex="-1">${this.text(node)}</h2>
      ${dialect.languages.length > 1 ? html`<p class="other" lang=${explorer.state.language === 'zh' ? 'en' : 'zh-Hans'}>${other}</p>` : nothing}
      ${node.aliases.length > 0 ? html`<p>${this.text(messages.aliases)}: ${node.aliases.join(' · ')}</p>` : nothing}
      ${description ? html`<p class="description">${this.text(description)}</p>` : nothing}
      ${this.#renderAssertion(node.assertion, node.attribution, node.openEnded)}
      ${reason ? html`<p class="small">${this.text(messages.reason)}: ${this.text(reason)}</p>` : nothing}
      <div class="actions">
        <button @click=${() => explorer.showNode(node.id)}>${this.text(messages.show)}</button>
        ${dialect.isConnected(node.type) ? html`<button @click=${() => explorer.expand(node.id)}>${this.text(messages.expand)}</button>` : nothing}
        <button @click=${() => this.#leave(() => explorer.hide(node.id))}>${this.text(messages.hide)}</button>
        ${dialect.isConnected(node.type) ? this.#renderPathButtons(node) : nothing}
      </div>
      ${this.#renderEvidence(node)}
      ${
        properties.length > 0
          ? html`<h3>${this.text(messages.properties)}</h3>
              <dl>
                ${properties.map(({ term, value }) => this.#renderTerm(term.label, this.#valueText(value, term.valueType)))}
              </dl>`
          : nothing
      }
      ${relations.length > 0 ? html`<h3>${this.text(messages.relations)}</h3>${relations.map((relation) => this.#renderRelation(node.id, relation))}` : nothing}
    `;
  }

  #renderRelationship({ relationship, properties }: RelationshipDetails): TemplateResult {
    const { vocabulary } = this.explorer;
    const { relationshipType, from, to, assertion } = relationship;
    const [before, after] = labelParts(this.text(vocabulary.relationshipLabel(relationshipType)));
    const value = (name: string): unknown => properties.find(({ term }) => term.name === name)?.value;
    return html`
      <p class="type">${this.text(messages.relations)}</p>
      <h2 tabindex="-1">${this.text(vocabulary.relationshipLabel(relationshipType))}</h2>
      <p class="sentence">${this.#renderLink(from)} ${before} ${this.#renderLink(to)} ${after}</p>
      <dl>
        ${properties.filter((each) => this.#isToBeRead(each)).map(({ term, value }) => this.#renderTerm(term.label, this.#valueText(value, term.valueType)))}
      </dl>
      ${this.#renderAssertion(assertion, (value('attribution') as Localized | undefined) ?? null, value('openEnded') === true)}
      ${this.#renderEvidence(relationship)}
    `;
  }

  /** The ground has its own place; a key that alternatives share says nothing to a reader, nor does that a list is whole. */
  #isToBeRead({ term, value }: Said): boolean {
    const isUnsaid = typeof value === 'boolean' && String(value) === term.default;
    return !isUnsaid && !this.explorer.vocabulary.dialect.isAside(term);
  }

  #renderAssertion(
    assertion: Assertion | null,
    attribution: Localized | null,
    isOpenEnded: boolean,
  ): TemplateResult | typeof nothing {
    if (assertion === null) return nothing;
    return html`<p class="assertion ${assertion.toLowerCase()}">${this.text(assertionMessages[assertion])}</p>
      ${attribution ? html`<p class="small">${this.text(messages.attribution, { text: this.text(attribution) })}</p>` : nothing}
      ${isOpenEnded ? html`<p class="small">${this.text(messages.openEnded)}</p>` : nothing}`;
  }

  /** A path takes two: its start is kept until another node is the end. */
  #renderPathButtons(node: NodeLink): TemplateResult {
    const start = this.#pathStart;
    const isStart = start?.id === node.id;
    return html`<button
        aria-pressed=${isStart}
        @click=${() => {
          this.#pathStart = isStart ? null : node;
          this.requestUpdate();
        }}
      >
        ${this.text(messages.pathFrom)}
      </button>
      ${start && !isStart ? html`<button @click=${() => this.#showPath(start, node)}>${this.text(messages.pathTo, { name: this.text(start) })}</button>` : nothing}`;
  }

  #showPath(from: NodeLink, to: NodeLink): void {
    this.#pathStart = null;
    this.explorer.store.edit({ path: { from: from.id, to: to.id, maxLength: 6 } }, { view: 'graph' });
  }

  #renderEvidence({ evidence, assertion }: Grounds): TemplateResult | typeof nothing {
    if (assertion === null) return nothing;
    if (evidence.length === 0) {
      return html`<p class="small">${this.text(assertion === 'DERIVED' ? messages.noEvidenceOfItsOwn : messages.noEvidence)}</p>`;
    }
    return html`<h3>${this.text(messages.evidence)}</h3>
      <ol class="evidence">
        ${evidence.map((each) => keyed(each.id, this.#renderPlace(each)))}
      </ol>`;
  }

  #renderPlace(evidence: EvidenceDetails): TemplateResult {
    const { id, passage, exact, section, start, end } = evidence;
    const language = section.source.language ?? nothing;
    return html`<li data-evidence=${id}>
      <blockquote lang=${language}>${passage ?? exact}</blockquote>
      <p class="small">
        ${passage === null ? this.text(messages.termOnly) : html`${this.text(messages.term)}<span lang=${language}>${exact}</span>`}
      </p>
      <p class="small">${this.text(section)} · ${this.text(messages.span, { start: String(start), end: String(end) })}</p>
      <div class="actions">
        <button class="source" @click=${() => this.explorer.showEvidence(id)}>${this.text(messages.inSource)}</button>
        <kge-copy-button .explorer=${this.explorer} .label=${messages.cite} .content=${() => this.#citationOf(evidence)}></kge-copy-button>
      </div>
    </li>`;
  }

  #renderRelation(id: string, relation: RelationDetails): TemplateResult {
    const { count, sample } = relation;
    const whole = this.#whole.get(`${id} ${relation.relation}`);
    return html`<h4>${this.text(relation)} <span class="count">${count}</span></h4>
      ${this.#renderLinks(whole ?? sample)}
      ${
        !whole && count > sample.length
          ? html`<button class="small" @click=${() => void this.#readWhole(id, relation)}>${this.text(messages.more, { count })}</button>`
          : nothing
      }`;
  }

  #renderLinks(links: readonly RelatedLink[]): TemplateResult {
    return html`<ul class="links">
      ${links.map((link) => html`<li>${this.#renderLink(link)} ${this.#renderQualifiers(link.qualifiers)}</li>`)}
    </ul>`;
  }

  #renderLink(link: NodeLink): TemplateResult {
    return html`<button class="link" data-id=${link.id} @click=${() => this.explorer.select(link.id)}>
      ${this.mark(link.type)}${this.text(link)}
    </button>`;
  }

  #renderQualifiers(qualifiers: readonly Localized[] = []): TemplateResult | typeof nothing {
    return qualifiers.length === 0
      ? nothing
      : html`<small class="small">${qualifiers.map((each) => this.text(each)).join(' · ')}</small>`;
  }

  #renderTerm(label: Localized, value: unknown): TemplateResult {
    return html`<div>
      <dt>${this.text(label)}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  #valueText(value: unknown, valueType: string): string {
    if (Array.isArray(value))
      return value.map((each) => this.#valueText(each, valueType)).join(this.explorer.state.language === 'zh' ? '、' : ', ');
    if (typeof value === 'boolean') return this.text(value ? messages.yes : messages.no);
    if (typeof value === 'object' && value !== null) return this.text(value as Localized);
    return this.text(this.explorer.vocabulary.valueLabel(valueType, String(value)));
  }

  async #read(id: string): Promise<void> {
    try {
      const details = await readDetails(this.explorer.client, this.explorer.vocabulary, id);
      if (id !== this.#id) return;
      this.#shown = { id, details };
      this.#fault = null;
    } catch (error) {
      if (id === this.#id) this.#fault = wordsOf(error);
    }
    this.requestUpdate();
  }

  async #readWhole(id: string, relation: RelationDetails): Promise<void> {
    try {
      this.#whole.set(
        `${id} ${relation.relation}`,
        await readRelation(this.explorer.client, this.explorer.vocabulary, id, relation),
      );
    } catch (error) {
      if (id === this.#id) this.#fault = wordsOf(error);
    }
    this.requestUpdate();
  }

  #citationOf(evidence: EvidenceDetails): string {
    const { state, vocabulary } = this.explorer;
    return citationOf(evidence, vocabulary.dialect.languages, state.language);
  }

  /** Escape closes the panel; what it tells of stays selected. */
  override press({ key }: KeyboardEvent): boolean {
    if (key !== 'Escape' || this.#id === null) return false;
    this.#leave(() => this.explorer.closePanel());
    return true;
  }

  #close = (): void => this.#leave(() => this.explorer.select(null));

  /** Does what closes the details, and gives the focus back if it is in them; once they are hidden, it is nowhere. */
  #leave(close: () => void): void {
    const isWithin = this.matches(':focus-within');
    close();
    if (isWithin) this.#focusedBefore?.focus();
  }

  static override styles = [controlStyle, detailsStyle];
}

const assertionMessages: Readonly<Record<Assertion, Localized>> = {
  STATED: messages.stated,
  INFERRED: messages.inferred,
  DERIVED: messages.derived,
  BACKGROUND: messages.background,
  NOT_STATED: messages.notStated,
};

define('kge-details-panel', DetailsPanel);
