import { css, html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../explorer.js';
import type { Assertion } from '../scene/scene.js';
import { icon } from '../style/icons.js';

/** On what ground something is held, in words, each ground with a look of its own. */
export const groundTag = (assertion: Assertion, label: string): TemplateResult =>
  html`<span class="tag ${assertion.toLowerCase().replace('_', '-')}">${icon(icons[assertion], 14)}${label}</span>`;

/** On what ground something is held, where the source does not state it. */
export const unstatedTag = (explorer: Explorer, assertion: Assertion | null): TemplateResult | typeof nothing =>
  assertion === null || assertion === 'STATED'
    ? nothing
    : groundTag(assertion, explorer.text(explorer.vocabulary.valueLabel('Assertion', assertion)));

const icons = {
  STATED: 'check',
  INFERRED: null,
  DERIVED: null,
  BACKGROUND: 'info',
  NOT_STATED: 'circle-help',
} as const;

export const tagStyle = css`
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    padding: 0 0.5rem;
    border: 1px solid var(--kge-line);
    border-radius: 999px;
    font-size: 0.75rem;
    line-height: 1.5rem;
    white-space: nowrap;
  }
  .tag.inferred,
  .tag.derived {
    border-color: transparent;
    background: var(--kge-soft);
    color: var(--kge-quiet);
  }
  .tag.not-stated {
    border: 1px dashed var(--kge-control);
    color: var(--kge-quiet);
  }
`;
