import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../explorer.js';
import type { Localized } from '../scene/scene.js';
import type { Said } from './details.js';
import { messages } from './messages.js';

/** Properties with their values, in words; nothing where there are none. */
export const terms = (explorer: Explorer, properties: readonly Said[]): TemplateResult | typeof nothing =>
  properties.length === 0
    ? nothing
    : html`<dl>
        ${properties.map(({ term, value }) => termRow(explorer.text(term.label), valueText(explorer, value, term.valueType)))}
      </dl>`;

export const termRow = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** The value of a property, in words. */
export function valueText(explorer: Explorer, value: unknown, valueType: string): string {
  if (Array.isArray(value)) {
    const all = value.map((each) => valueText(explorer, each, valueType));
    return all.join(explorer.state.language === 'zh' ? '、' : ', ');
  }
  if (typeof value === 'boolean') return explorer.text(value ? messages.yes : messages.no);
  if (typeof value === 'object' && value !== null) return explorer.text(value as Localized);
  return explorer.text(explorer.vocabulary.valueLabel(valueType, String(value)));
}
