/** Brings the marks in sight that are asked for, once they are drawn. */
export class Sight {
  /** The evidence that is shown, with the focus, or a place of what is selected. */
  awaited: 'evidence' | 'selected' | null = null;

  /** Within `page`, which scrolls; what is in sight already stays where it is. */
  bring(page: Element): void {
    const { awaited } = this;
    this.awaited = null;
    const shown = page.querySelector<HTMLElement>('mark.shown');
    if (awaited === 'evidence') {
      shown?.scrollIntoView({ block: 'center' });
      shown?.focus({ preventScroll: true });
    } else if (awaited === 'selected' && shown?.ariaCurrent) shown.scrollIntoView({ block: 'nearest' });
    else if (awaited === 'selected') {
      const places = [...page.querySelectorAll('mark[aria-current]')];
      if (!places.some((place) => isWithin(place, page))) places[0]?.scrollIntoView({ block: 'center' });
    }
  }
}

function isWithin(element: Element, page: Element): boolean {
  const [inner, outer] = [element.getBoundingClientRect(), page.getBoundingClientRect()];
  return inner.top >= outer.top && inner.bottom <= outer.bottom;
}
