import { keyOf } from '../../keys.js';

/** Makes one of many marks the one that Tab reaches; arrows lead on from there. */
export function keepTabStop(marks: readonly HTMLElement[], wanted: HTMLElement | undefined = marks[0]): void {
  for (const mark of marks) mark.tabIndex = mark === wanted ? 0 : -1;
}

/** Moves the focus among marks by arrows, Home and End; says whether the key was one of them. */
function moveFocus(marks: readonly HTMLElement[], from: HTMLElement, key: string): boolean {
  const index = marks.indexOf(from);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowDown: index + 1,
    ArrowLeft: index - 1,
    ArrowUp: index - 1,
    Home: 0,
    End: marks.length - 1,
  };
  const place = places[key];
  if (place === undefined) return false;
  const mark = marks[Math.max(0, Math.min(place, marks.length - 1))];
  keepTabStop(marks, mark);
  mark?.focus();
  return true;
}

/** Leads by keys from mark to mark, and presses one; says whether the key was for that. */
export function pressMark(marks: readonly HTMLElement[], event: KeyboardEvent): boolean {
  const mark = event.target instanceof HTMLElement && event.target.closest<HTMLElement>('mark');
  if (!mark || event.ctrlKey || event.metaKey || event.altKey) return false;
  const key = keyOf(event);
  if (key !== 'Enter' && key !== ' ') return moveFocus(marks, mark, key);
  mark.click();
  return true;
}
