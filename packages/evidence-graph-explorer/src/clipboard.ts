import { focusedElement } from './focus.js';

/** Puts a text into the reader's clipboard; false where the browser lets no page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text); // pages over plain HTTP, and frames without the permission, have no such clipboard
  }
}

/** The older way: the browser copies what is selected in a field. */
function copySelected(text: string): boolean {
  const focused = focusedElement();
  const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true });
  Object.assign(field.style, { position: 'fixed', top: '0', opacity: '0' });
  // within an open dialog of the page, as nothing beside that can have the focus
  (document.activeElement?.closest('dialog') ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus({ preventScroll: true });
  }
}
