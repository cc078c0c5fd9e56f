/** Tells which of some elements are in sight in what scrolls them, in their order, whenever that changes. */
export class ScrollSpy {
  #observer: IntersectionObserver | undefined;
  #elements: readonly Element[] = [];
  readonly #inSight = new Set<Element>();

  constructor(private readonly tell: (elements: readonly Element[]) => void) {}

  /** Watches these elements, and no others. */
  watch(root: Element, elements: readonly Element[]): void {
    if (this.#observer?.root === root && this.#hasAll(elements)) return;
    this.stop();
    this.#elements = elements;
    this.#observer = new IntersectionObserver(this.#onSight, { root, rootMargin: '-12% 0px 0px' }); // what is all but gone is read
    for (const element of elements) this.#observer.observe(element);
  }

  #hasAll(elements: readonly Element[]): boolean {
    return elements.length === this.#elements.length && elements.every((element, index) => element === this.#elements[index]);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#inSight.clear();
  }

  #onSight = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inSight.add(target);
      else this.#inSight.delete(target);
    }
    this.tell(this.#elements.filter((element) => this.#inSight.has(element)));
  };
}
