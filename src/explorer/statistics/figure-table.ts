import { html, type TemplateResult } from 'lit';

/** Rows of texts as a table; the first is its head. */
export const figureTable = ([head = [], ...rows]: readonly (readonly string[])[], name: string): TemplateResult =>
  html`<table aria-label=${name}>
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
