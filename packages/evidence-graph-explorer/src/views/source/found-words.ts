import { css } from 'lit';

/** Highlights belong to the whole page: all explorers on it share this one. */
const highlight = typeof Highlight === 'undefined' ? undefined : new Highlight();
if (highlight) CSS.highlights.set('kge-found', highlight);

export const foundWordsStyle = css`
  ::highlight(kge-found) {
    background-color: #ffd54a;
    color: #000;
  }
`;

/** The words that a reader looks for, highlighted where the browser can; marks and their meaning stay as they are. */
export class FoundWords {
  #ranges: Range[] = [];

  /** Highlights a text in the elements, and what was highlighted before no more. */
  show(elements: Iterable<Element>, wanted: string): void {
    for (const range of this.#ranges) highlight?.delete(range);
    this.#ranges = highlight && wanted !== '' ? [...elements].flatMap((element) => rangesOf(element, wanted)) : [];
    for (const range of this.#ranges) highlight?.add(range);
  }
}

/** Where an element says a text, in whatever case; it may begin in one of its children and end in another. */
function rangesOf(element: Element, wanted: string): Range[] {
  const pieces: { readonly node: Node; readonly start: number; readonly end: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = text.length;
    text += node.nodeValue ?? '';
    pieces.push({ node, start, end: text.length });
  }
  const [said, word] = [text.toLowerCase(), wanted.toLowerCase()];
  if (said.length !== text.length) return []; // a letter that is longer in the other case: places would be wrong
  const ranges: Range[] = [];
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + word.length)) {
    const first = pieces.find(({ end }) => end > at);
    const last = pieces.find(({ end }) => end >= at + word.length);
    if (!first || !last) break;
    const range = document.createRange();
    range.setStart(first.node, at - first.start);
    range.setEnd(last.node, at + word.length - last.start);
    ranges.push(range);
  }
  return ranges;
}
