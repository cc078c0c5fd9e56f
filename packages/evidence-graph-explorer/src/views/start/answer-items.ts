import type { WrittenItem } from 'evidence-graph/answers';
import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../style/icons.js';

/** What an answer goes through, drawn: its shares as bars within their whole, its steps in a row. */
export function answerItems(items: readonly WrittenItem[], notStated: string): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return items.some(({ share }) => share)
    ? html`<ul class="shares">${items.map((item) => shareBar(item, notStated))}</ul>`
    : html`<ol class="steps">${items.map((item, index) => stepChip(item, index + 1, items.length))}</ol>`;
}

const groundOf = ({ assertion }: WrittenItem): string => assertion?.toLowerCase() ?? '';

function stepChip(item: WrittenItem, number: number, count: number): TemplateResult {
  return html`<li>
    <span class="step ${groundOf(item)}"><b>${number}</b>${item.name}</span>${number < count ? icon('chevron-right', 14) : nothing}
  </li>`;
}

function shareBar(item: WrittenItem, notStated: string): TemplateResult {
  const { name, share } = item;
  return html`<li class=${groundOf(item)}>
    <span>${name}</span>
    ${
      share
        ? html`<span class="track" aria-hidden="true"><i class="bar" .style=${`inline-size: ${Math.min(share.percent, 100)}%`}></i></span>
            <span class="value">${share.text}</span>`
        : html`<span class="track open">${notStated}</span>`
    }
  </li>`;
}

export const answerItemsStyle = css`
  .steps,
  .shares {
    margin: 0.25rem 0 0.6rem;
    padding: 0;
    list-style: none;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .steps li {
    display: flex;
    gap: 0.4rem;
    align-items: center;
    min-inline-size: 0;
  }
  .steps .icon {
    color: var(--kge-quiet);
  }
  .step {
    display: inline-flex;
    gap: 0.45rem;
    align-items: center;
    min-inline-size: 0;
    padding: 0.25rem 0.6rem 0.25rem 0.3rem;
    border: 1px solid var(--kge-line);
    border-radius: 0.5rem;
    background: var(--kge-paper);
    line-height: 1.25rem;
  }
  .step.inferred {
    border: 1px dashed var(--kge-control);
  }
  .step b {
    flex: none;
    min-inline-size: 1.25rem;
    border-radius: 0.3rem;
    background: var(--kge-accent);
    color: var(--kge-on-accent);
    font-size: 0.8125rem;
    text-align: center;
  }
  .shares {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(4rem, 1fr) auto;
    gap: 0.35rem 0.75rem;
  }
  .shares li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    line-height: 1.25rem;
  }
  .value {
    font-variant-numeric: tabular-nums;
  }
  .track {
    block-size: 1rem;
    overflow: hidden;
    border-radius: 0.2rem;
    background: var(--kge-soft);
  }
  .bar {
    display: block;
    min-inline-size: 2px;
    block-size: 100%;
    border-radius: 0.2rem;
    background: var(--kge-accent);
  }
  .derived .bar,
  .inferred .bar {
    border: 1px solid var(--kge-accent);
    background: repeating-linear-gradient(135deg, var(--kge-accent) 0 3px, var(--kge-card) 3px 6px);
  }
  .track.open {
    grid-column: 2 / -1;
    block-size: auto;
    padding-inline: 0.5rem;
    border: 1px dashed var(--kge-control);
    background: none;
    color: var(--kge-quiet);
    font-size: 0.75rem;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      background: CanvasText;
      forced-color-adjust: none;
    }
    .derived .bar,
    .inferred .bar {
      background: Canvas;
    }
    .track,
    .step b {
      border: 1px solid CanvasText;
    }
  }
`;
