import { chartSvg } from 'evidence-graph/charts';
import type { Localized } from 'evidence-graph-explorer/graph';
import { addressOf } from 'evidence-graph-explorer/state';
import { copyText, type Explorer, icon, save } from 'evidence-graph-explorer/views';
import { html, nothing, type TemplateResult } from 'lit';
import { placeName } from '../../findings/cited-place.js';
import { findingChart } from '../../findings/finding-chart.js';
import { findingCitations } from '../../findings/finding-citation.js';
import type { Finding } from '../../findings/findings.js';
import { wordsIn } from '../words.js';
import { csvOf } from './csv-of.js';
import { messages } from './messages.js';
import { savePng } from './save-picture.js';

const forms = { gbt7714: 'GB/T 7714', chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS' } as const;

/** What a reader takes away of a finding: a link, a picture, its figures, a citation. */
export function findingActions(finding: Finding, explorer: Explorer): TemplateResult {
  const address = addressTo(finding, explorer);
  return html`<div class="actions">
    ${
      address === null
        ? nothing
        : html`<button
            class="plain"
            aria-label=${explorer.text(messages.link)}
            title=${explorer.text(messages.link)}
            @click=${() => copy(address, explorer)}
          >
            ${icon('link', 16)}
          </button>`
    }
    ${savingMenu(finding, explorer)} ${citingMenu(finding, address, explorer)}
  </div>`;
}

/** Where this page shows a finding; null where the page's address does not tell what is shown. */
function addressTo({ id }: Finding, { state, store }: Explorer): string | null {
  if (!store.route) return null;
  return new URL(addressOf({ ...state, view: 'statistics', selected: id }), location.href).href;
}

function savingMenu(finding: Finding, explorer: Explorer): TemplateResult {
  const words = wordsIn(explorer);
  const name = finding.id.replace(/^\w+:/, '');
  const place = finding.place ? words.text(placeName(finding.place.section)) : '';
  const svg = (): string => chartSvg(findingChart(finding, place, words));
  const formats: readonly [Localized, string, () => void][] = [
    [messages.csv, 'csv', () => save(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(finding.figures, words))],
    [messages.png, 'png', () => void savePng(`${name}.png`, svg())],
    [messages.svg, 'svg', () => save(`${name}.svg`, 'image/svg+xml', svg())],
  ];
  return html`<kge-menu variant="plain" label=${explorer.text(messages.save)}>
    <span slot="label">${icon('download', 16)}</span>
    ${formats.map(
      ([label, format, run]) =>
        html`<button class="plain item" data-format=${format} @click=${run}>${explorer.text(label)}</button>`,
    )}
  </kge-menu>`;
}

function citingMenu(finding: Finding, address: string | null, explorer: Explorer): TemplateResult | typeof nothing {
  const citations = findingCitations(finding, [wordsIn(explorer, 'zh'), wordsIn(explorer, 'en')], address);
  if (!citations) return nothing;
  return html`<kge-menu variant="plain" label=${explorer.text(messages.cite)}>
    <span slot="label">${icon('quote', 16)}</span>
    ${Object.entries(forms).map(
      ([form, label]) =>
        html`<button class="plain item" data-form=${form} @click=${() => copy(citations[form as keyof typeof forms], explorer)}>${label}</button>`,
    )}
  </kge-menu>`;
}

async function copy(text: string, explorer: Explorer): Promise<void> {
  const isCopied = await copyText(text);
  explorer.announce(explorer.text(isCopied ? messages.copied : messages.notCopied));
}
