import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer.js';
import { quote } from '../../parts/quote.js';
import { icon } from '../../style/icons.js';
import { messages } from './messages.js';
import { type AnswerQuote, sectionName } from './quotes.js';
import { typeOf } from './rows.js';
import type { Cell, Column, KindTable, Table, TableRow } from './table.js';

const quotesAtOnce = 2;

export interface TablesView {
  readonly tables: readonly KindTable[];
  /** How many rows are shown. */
  readonly count: number;
  /** The language of the quotes. */
  readonly lang: string;
  readonly explorer: Explorer;
  showAll(): void;
}

/** An answer with one row a fact, a table for each kind. */
export function answerTables(view: TablesView): TemplateResult {
  const { tables, count, explorer } = view;
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total === 0) return html`<p class="empty">${explorer.text(messages.noRows)}</p>`;
  let left = count;
  return html`${tables.map((table) => {
    const shown = Math.min(left, table.rows.length);
    left -= shown;
    return shown > 0 ? renderTable(table, shown, view) : nothing;
  })}
  ${total > count ? html`<button class="more" @click=${view.showAll}>${explorer.text(messages.more, { count: total - count })}</button>` : nothing}`;
}

/** The roles hold where there is little room, and each row is a card. */
const renderTable = (table: KindTable, count: number, view: TablesView): TemplateResult =>
  html`<table role="table">
    <caption>
      ${table.title} <span class="quiet">${table.rows.length}</span>
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${table.columns.map(({ label, isOfNumbers }) => html`<th role="columnheader" scope="col" class=${isOfNumbers ? 'number' : ''}>${label}</th>`)}
        ${table.hasQuotes ? html`<th role="columnheader" scope="col">${view.explorer.text(messages.quote)}</th>` : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${table.rows.slice(0, count).map((row) => renderRow(row, table, view))}
    </tbody>
  </table>`;

const renderRow = (row: TableRow, table: Table, view: TablesView): TemplateResult =>
  html`<tr role="row">
    ${table.columns.map((column) => renderCell(row.cells.get(column.name), column, view))}
    ${
      table.hasQuotes
        ? html`<td role="cell" class="quotes ${row.quotes.length > 0 ? '' : 'blank'}">${renderQuotes(row.quotes, view)}</td>`
        : nothing
    }
  </tr>`;

function renderCell(cell: Cell | undefined, { name, label, isOfNumbers }: Column, { explorer }: TablesView): TemplateResult {
  const classes = `${isOfNumbers ? 'number' : ''} ${cell && cell.text !== '' ? '' : 'blank'}`;
  return html`<td role="cell" class=${classes} data-label=${label}>${cell && contentOf(cell, name, explorer)}</td>`;
}

function contentOf({ id, text }: Cell, column: string, explorer: Explorer): TemplateResult | string {
  if (column !== 'field') return id === null ? text : linkTo(id, text, explorer);
  // what the table is of already
  return id === null
    ? text
    : html`<button class="plain" data-id=${id} aria-label=${text} title=${text} @click=${() => explorer.select(id)}>${icon('move-right', 16)}</button>`;
}

/** A button that shows what a thing is; of a place in the source, where it stands. */
export function linkTo(id: string, text: string, explorer: Explorer): TemplateResult {
  const { dialect, types } = explorer.vocabulary;
  const type = typeOf(id);
  const isPlace = types.has(type) && !dialect.nodeTypes.has(type);
  const open = () => (isPlace ? explorer.showEvidence(id) : explorer.select(id));
  return html`<button class="text id" data-id=${id} aria-pressed=${id === explorer.state.selected} @click=${open}>${text}</button>`;
}

function renderQuotes(quotes: readonly AnswerQuote[], view: TablesView): TemplateResult {
  const more = quotes.slice(quotesAtOnce);
  return html`${quotes.slice(0, quotesAtOnce).map((each) => renderQuote(each, view))}
  ${
    more.length > 0
      ? html`<details>
          <summary>${view.explorer.text(messages.moreQuotes, { count: more.length })}</summary>
          ${more.map((each) => renderQuote(each, view))}
        </details>`
      : nothing
  }`;
}

const renderQuote = ({ id, exact, section }: AnswerQuote, { explorer, lang }: TablesView): TemplateResult =>
  quote({ exact, lang, place: explorer.text(sectionName(section)), open: () => explorer.showEvidence(id) });
