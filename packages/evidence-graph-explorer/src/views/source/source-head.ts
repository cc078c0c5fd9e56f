import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer.js';
import { whenWritten } from '../../keys.js';
import { messages } from './messages.js';
import { leavesOf, type Part } from './outline.js';
import type { Coverage, SourceText } from './source-reader.js';
import { type Uncited, uncitedByReason } from './uncited.js';

/** What stands above the text. */
export interface Head {
  readonly source: SourceText;
  readonly outline: readonly Part[];
  /** How many sections the words that are looked for stand in; null where none are. */
  readonly found: number | null;
  /** An evidence that was asked for and is not there; null where none is. */
  readonly unknown: string | null;
  readonly goTo: (section: string) => void;
}

/** What the source is, how much of it is cited, and what it is searched for. */
export function sourceHead(explorer: Explorer, head: Head): TemplateResult {
  const { source, outline, found, unknown } = head;
  const [first] = source.sections;
  const about = source.sources.find(({ id }) => id === first?.source.id);
  const from = [about?.publisher, about?.publishedAt?.slice(0, 10)].filter(Boolean).join(' · ');
  const hasText = source.sections.some(({ text }) => text !== null);
  return html`<header>
    <h2>${first ? explorer.text(first.source) : nothing}</h2>
    <div class="about">
      ${from === '' ? nothing : html`<span lang=${first?.source.language ?? nothing}>${from}</span>`}
      ${coverageOf(explorer, source.coverage, outline, head.goTo)}
    </div>
    ${hasText ? nothing : html`<p class="without-text">${explorer.text(messages.withoutText)}</p>`}
    ${unknown === null ? nothing : html`<p role="alert">${explorer.text(messages.unknown, { id: unknown })}</p>`}
    <div class="tools">
      ${sectionsMenu(explorer, outline, head.goTo)}
      <input
        type="search"
        aria-label=${explorer.text(messages.filter)}
        placeholder=${explorer.text(messages.filter)}
        .value=${explorer.state.find}
        @input=${onText(explorer)}
        @compositionend=${onText(explorer)}
      />
      <p role="status">${found === null ? nothing : explorer.text(messages.matches, { count: found })}</p>
    </div>
  </header>`;
}

const onText = (explorer: Explorer) => whenWritten((find) => explorer.store.set({ find }, 'replace'));

/** The outline, where there is no room for it beside the text. */
function sectionsMenu(explorer: Explorer, outline: readonly Part[], goTo: Head['goTo']): TemplateResult {
  return html`<kge-menu class="sections">
    <span slot="label">${explorer.text(messages.outline)}</span>
    ${leavesOf(outline).map(
      ({ section, count }) =>
        html`<button class="plain section" @click=${() => goTo(section.id)}>
          <span>${explorer.text(section)}</span><span class="count">${count}</span>
        </button>`,
    )}
  </kge-menu>`;
}

function coverageOf(explorer: Explorer, coverage: Coverage, outline: readonly Part[], goTo: Head['goTo']): TemplateResult {
  const { length, cited, uncited } = coverage;
  const share = (part: number): string => `${((100 * part) / length).toFixed(1)}%`;
  const reasons = [...uncitedByReason(coverage, outline)];
  return html`<details class="coverage" aria-label=${explorer.text(messages.coverage)}>
    <summary>
      <span class="bar" aria-hidden="true">
        <i class="cited" .style=${`inline-size: ${share(cited)}`}></i><i class="uncited" .style=${`inline-size: ${share(uncited)}`}></i>
      </span>
      <span>${explorer.text(messages.cited, { share: share(cited) })}</span>
      <span>${explorer.text(messages.uncited, { share: share(uncited) })}</span>
    </summary>
    <p>${explorer.text(messages.neither, { share: share(length - cited - uncited) })}</p>
    <dl>
      ${reasons.map(
        ([reason, parts]) => html`<dt>${explorer.text(explorer.vocabulary.valueLabel('UncitedReason', reason))}</dt>
          ${parts.map((part) => html`<dd>${uncitedPart(explorer, part, goTo)}</dd>`)}`,
      )}
    </dl>
  </details>`;
}

function uncitedPart(explorer: Explorer, { leaf, length, words }: Uncited, goTo: Head['goTo']): TemplateResult {
  const where = leaf
    ? html`<button class="text" @click=${() => goTo(leaf.section.id)}>${explorer.text(leaf.section)}</button>`
    : nothing;
  const said = words === null ? nothing : html`<q lang=${leaf?.section.source.language ?? nothing}>${words.trim()}</q>`;
  return html`${where} <span class="length">${explorer.text(messages.characters, { count: length })}</span> ${said}`;
}
