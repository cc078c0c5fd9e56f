import { html, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer.js';
import { linkTo } from './answer-table.js';
import type { Chart } from './chart.js';

/** Charts as tables whose numbers are bars, each as long as its share of the greatest. */
export const answerCharts = (charts: readonly Chart[], explorer: Explorer): TemplateResult =>
  html`${charts.map(({ title, bars }) => {
    const greatest = Math.max(...bars.map(({ value }) => value));
    return html`<table class="chart">
      <caption>${title}</caption>
      ${bars.map(
        ({ label, id, value, text, isDerived }) =>
          html`<tr>
            <th scope="row">${id === null ? label : linkTo(id, label, explorer)}</th>
            <td><span class="bar ${isDerived ? 'derived' : ''}" .style=${`--share: ${value / greatest}`}></span><span class="figure">${text}</span></td>
          </tr>`,
      )}
    </table>`;
  })}`;
