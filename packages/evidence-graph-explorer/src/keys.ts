/** The key that was pressed; empty where an input method takes it: browsers say so in one of two ways, some only after the fact. */
export const keyOf = ({ key, isComposing, keyCode }: KeyboardEvent): string => (isComposing || keyCode === 229 ? '' : key);

const fields = 'input, select, textarea, dialog, [role=textbox], [role=searchbox], [role=combobox], [role=spinbutton]';

/** Whether an event comes from where text is written or a value chosen, within an element: its keys are letters there. */
export function isTyping(event: Event, element: EventTarget): boolean {
  const path = event.composedPath();
  const within = path.includes(element) ? path.slice(0, path.indexOf(element)) : path;
  return within.some((target) => target instanceof HTMLElement && (target.isContentEditable || target.matches(fields)));
}

/** Listens to a field, for `input` and `compositionend`: hears of its text once an input method has composed it. */
export const whenWritten =
  (tell: (text: string) => void) =>
  (event: Event): void => {
    if (!(event instanceof InputEvent && event.isComposing)) tell((event.target as HTMLInputElement).value);
  };
