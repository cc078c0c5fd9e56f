/** Defines an element. Where another copy of the explorer has done so already, that copy serves. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
