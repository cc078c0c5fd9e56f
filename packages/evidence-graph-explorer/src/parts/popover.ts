import { css } from 'lit';
import { keyOf } from '../keys.js';

/** What opens above all else. */
export const popoverStyle = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.375rem;
    overflow: auto;
    border: 1px solid var(--kge-control);
    border-radius: 0.75rem;
    background: var(--kge-card);
    color: var(--kge-ink);
    box-shadow: var(--kge-shadow);
  }
`;

/** Leads the focus up and down among items, round and round; false where the key is for something else. */
export function moveAmong(items: readonly HTMLElement[], event: KeyboardEvent): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[keyOf(event)];
  if (step === undefined || items.length === 0) return false;
  const focused = items.findIndex((item) => item.matches(':focus'));
  items[(focused + step + items.length) % items.length]?.focus();
  event.preventDefault();
  return true;
}
