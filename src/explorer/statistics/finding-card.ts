import { type Explorer, icon } from 'evidence-graph-explorer/views';
import { html, nothing, type TemplateResult } from 'lit';
import { placeName } from '../../findings/cited-place.js';
import { checkText } from '../../findings/figure-words.js';
import { headText, lineText, rowName, rowText, sentenceOf } from '../../findings/finding-words.js';
import type { Finding, Row } from '../../findings/findings.js';
import type { Figure } from '../../findings/statistics.js';
import type { Words } from '../../findings/words.js';
import { wordsIn } from '../words.js';
import { figureRows } from './figure-rows.js';
import { figureTable } from './figure-table.js';
import { findingActions } from './finding-actions.js';
import { messages } from './messages.js';

/** A finding: its figure and sentence, its bars, where the source says it, its check, and what is left open. */
export function findingCard(finding: Finding, isWide: boolean, explorer: Explorer): TemplateResult {
  const words = wordsIn(explorer);
  const { head, place, rows, figures } = finding;
  const isChosen = figures.some(({ id }) => id === explorer.state.selected);
  const sentence = sentenceOf(finding, words);
  const name = `${headText(head, words)} ${sentence}`;
  return html`<section class="finding ${isWide ? 'wide' : ''} ${isChosen ? 'chosen' : ''}" data-finding=${finding.id} aria-label=${name}>
    <div class="head">
      <button class="figure headline" data-id=${head.id} data-value=${head.value} @click=${() => explorer.select(head.id)}>${headText(head, words)}</button>
      <h3 tabindex="-1">${sentence}</h3>
      ${findingActions(finding, explorer)}
    </div>
    <ul class="rows">
      ${rows.map((row) => rowLine(row, finding, isWide, explorer))}
    </ul>
    <div class="foot">
      ${
        place
          ? html`<button class="text place" @click=${() => explorer.showEvidence(place.id)}>
              ${icon('corner-down-right', 14)}${words.text(placeName(place.section))}
            </button>`
          : nothing
      }
      ${checked(finding, words)} ${besides(finding, explorer)} ${leftOpen(finding, isWide ? 2 : 1, explorer)}
    </div>
    <div class="visually-hidden">${figureTable(figureRows(figures, words), words.text(messages.tableOf, { name }))}</div>
  </section>`;
}

function rowLine(row: Row, { full }: Finding, isWide: boolean, explorer: Explorer): TemplateResult {
  const words = wordsIn(explorer);
  const { kind, of, depth, figures, named } = row;
  const isDerived = figures.length > 0 && figures.every(({ assertion }) => assertion === 'DERIVED');
  const title = [words.text(of), ...named.map((each) => words.text(each))].join(': ');
  return html`<li class="row ${kind} ${isDerived ? 'derived' : ''}" .style=${`--depth: ${depth}`}>
    <button class="label" data-id=${of.id} title=${title} @click=${() => explorer.select(of.id)}><span>${rowName(row, words)}</span></button>
    ${
      kind === 'open'
        ? html`<span class="track">${rowText(row, words)}</span>`
        : html`<span class="track" aria-hidden="true" .style=${`--within: ${row.within * 100}%; --length: ${row.length * 100}%`}><i class="bar"></i></span>`
    }
    <span class="values">
      ${figures.map((figure) => valueButton(figure, isWide, explorer))}
      ${isDerived ? html`<small>${words.text(messages.derived)}</small>` : nothing}
      ${kind === 'whole' && full && !full.isUsual ? html`<small>${words.text(messages.fullBar)}</small>` : nothing}
    </span>
  </li>`;
}

function valueButton(figure: Figure, isWide: boolean, explorer: Explorer): TemplateResult {
  const words = wordsIn(explorer);
  const formula = figure.assertion === 'DERIVED' ? checkText(figure, words) : '';
  return html`<button
    class="figure"
    data-id=${figure.id}
    data-value=${figure.value}
    aria-pressed=${figure.id === explorer.state.selected}
    title=${[words.text(figure), formula].filter(Boolean).join(': ')}
    @click=${() => explorer.select(figure.id)}
  >
    ${lineText(figure, words)}${isWide && figure.comparator === 'AT_LEAST' && formula ? html` <small>${formula}</small>` : nothing}
  </button>`;
}

/** What is stated beside the bars: how it has changed, and whatever else the sentence tells. */
function besides({ figures, rows, head, share }: Finding, explorer: Explorer): TemplateResult[] {
  const told = new Set([head, share, ...rows.flatMap((row) => row.figures)]);
  return figures.filter((figure) => !told.has(figure)).map((figure) => valueButton(figure, false, explorer));
}

/** How the shares of a finding agree with what they can be computed from: in full where it is one. */
function checked({ figures }: Finding, words: Words): TemplateResult | typeof nothing {
  const all = figures.filter(({ assertion, consistency }) => assertion === 'STATED' && consistency);
  const failed = all.filter(({ consistency }) => !consistency?.agrees);
  const [first] = failed.length > 0 ? failed : all;
  if (!first) return nothing;
  const text =
    failed.length > 0 || all.length === 1
      ? checkText(first, words)
      : `✓ ${words.text(messages.recomputed, { count: all.length })}`;
  return html`<span class=${failed.length > 0 ? 'differs' : 'agrees'}>${text}</span>`;
}

/** What is left open, but for what has a line of the chart. */
function leftOpen({ silences, rows }: Finding, shown: number, explorer: Explorer): TemplateResult | typeof nothing {
  const lines = new Set(rows.map(({ of }) => of.id));
  const open = silences.filter(({ id }) => !lines.has(id));
  if (open.length === 0) return nothing;
  const tag = (id: string, text: string): TemplateResult =>
    html`<button class="open" data-id=${id} title=${text} @click=${() => explorer.select(id)}>${icon('circle-dashed', 13)}<span>${text}</span></button>`;
  const rest = open.slice(shown);
  return html`${open.slice(0, shown).map((silence) => tag(silence.id, explorer.text(messages.notStatedOf, { name: explorer.text(silence) })))}
  ${
    rest.length > 0
      ? html`<kge-menu variant="text">
          <span slot="label">${explorer.text(messages.more, { count: rest.length })}</span>
          ${rest.map((silence) => html`<button class="plain item" data-id=${silence.id} @click=${() => explorer.select(silence.id)}>${explorer.text(silence)}</button>`)}
        </kge-menu>`
      : nothing
  }`;
}
