import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import './note-details.js';
import type { Explorer } from '../../explorer.js';
import { tagOf } from '../../language/language.js';
import { labelParts } from '../../panel/sentence.js';
import { unstatedTag } from '../../parts/tag.js';
import type { Localized } from '../../scene/scene.js';
import { familyMark } from '../../style/family-mark.js';
import { type Fact, isRelationship, typeOf } from './facts.js';
import { messages } from './messages.js';
import type { Note } from './notes.js';
import type { Part } from './outline.js';

/** The notes of a paragraph, as they are shown. */
export interface Margin {
  /** All of them, the most telling first. */
  readonly notes: readonly Note[];
  readonly numbered: readonly Note[];
  readonly selected: string | null;
  /** Whether the note of what is selected is open here. */
  readonly isOpen: boolean;
  /** Whether all are shown. */
  readonly isUnfolded: boolean;
  /** Whether each is told in the other language, too. */
  readonly isBilingual: boolean;
  readonly choose: (note: Note, isOpen: boolean) => void;
  readonly unfold: () => void;
}

/** What stands beside a paragraph: its first notes, and on demand the others. */
export function margin(explorer: Explorer, { section, name }: Part, shown: Margin): TemplateResult {
  const { notes, numbered, isUnfolded } = shown;
  const others = notes.filter((note) => !numbered.includes(note));
  const full = explorer.text(section);
  return html`<div class="notes" role="group" aria-label=${explorer.text(messages.notesOf, { name: full })}>
    <p class="notes-of">
      <span>${explorer.text(name)}</span>
      ${
        others.length > 0
          ? html`<button class="text more" aria-expanded=${isUnfolded} @click=${shown.unfold}>
              ${isUnfolded ? explorer.text(messages.fewer) : explorer.text(messages.more, { count: others.length })}
            </button>`
          : nothing
      }
    </p>
    <ol>
      ${numbered.map((note, index) => noteItem(explorer, note, shown, index + 1))}
      ${isUnfolded ? others.map((note) => noteItem(explorer, note, shown)) : nothing}
    </ol>
  </div>`;
}

function noteItem(explorer: Explorer, note: Note, shown: Margin, number?: number): TemplateResult {
  const { fact } = note;
  const isSelected = fact.id === shown.selected;
  const isOpen = isSelected && shown.isOpen;
  const { language } = explorer.state;
  const other = language === 'zh' ? 'en' : 'zh';
  const family = explorer.families.of(typeOf(fact));
  return html`<li class=${classMap({ selected: isSelected, open: isOpen })} data-fact=${fact.id}>
    <button class="note" aria-expanded=${isOpen} @click=${() => shown.choose(note, isOpen)}>
      <span class="number">${number ?? nothing}</span>
      ${familyMark(family, explorer.isDark)}
      <span class="statement">
        <span>${statement(explorer, fact, language)} ${tagOfGround(explorer, fact)}</span>
        ${shown.isBilingual ? html`<span class="other" lang=${tagOf(other)}>${statement(explorer, fact, other)}</span>` : nothing}
      </span>
    </button>
    ${
      isOpen
        ? html`<kge-note-details .explorer=${explorer} .note=${note} .others=${shown.notes.map((each) => each.fact)}></kge-note-details>`
        : nothing
    }
  </li>`;
}

/** What a fact says, with what relates its ends set apart. */
function statement({ vocabulary }: Explorer, fact: Fact, language: keyof Localized): TemplateResult {
  if (!isRelationship(fact)) {
    const label = vocabulary.typeLabel(fact.node.type)[language];
    return html`${fact.node[language]} <span class="relates">${label}</span>`;
  }
  const [before, after] = labelParts(vocabulary.relationshipLabel(fact.type)[language]);
  return html`${fact.from[language]} <span class="relates">${before}</span> ${fact.to[language]}
    ${after ? html`<span class="relates">${after}</span>` : nothing}`;
}

/** On what ground it is held, where the source does not state it; of what it leaves open, the mark says so. */
const tagOfGround = (explorer: Explorer, { assertion }: Fact): TemplateResult | typeof nothing =>
  assertion === 'NOT_STATED' ? nothing : unstatedTag(explorer, assertion);
