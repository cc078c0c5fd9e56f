/** Whether an event comes from where text is written or a value chosen: its keys are letters there. */
export const isTyping = (event: Event): boolean =>
  event
    .composedPath()
    .some(
      (target) =>
        target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea, dialog')),
    );
