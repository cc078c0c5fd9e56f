/** Han characters and what else is as wide as it is high. */
const wide =
  /[\u{1100}-\u{115F}\u{2E80}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF00}-\u{FF60}\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFF}]/u;
const broad = /[\p{Lu}mw@%—…]/u;

/** About how wide a text is drawn in a font without serifs, in units of its size; rather too wide than too narrow. */
export const widthOf = (text: string): number =>
  graphemes(text).reduce((width, character) => width + (wide.test(character) ? 1 : broad.test(character) ? 0.9 : 0.62), 0);

/** A text in lines of at most a width, in units of the font size; a word that is wider has a line of its own. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}

/** What may not be parted: a wide character with the marks after it, or a word with the blanks after it. */
const pieces = (text: string): string[] =>
  graphemes(text).reduce<string[]>((all, character) => {
    const last = all.at(-1);
    const joins =
      last !== undefined && (closing.test(character) || !(wide.test(character) || wide.test(last) || /\s$/.test(last)));
    if (joins) all[all.length - 1] = last + character;
    else all.push(character);
    return all;
  }, []);

const graphemes = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** What may not begin a line. */
const closing = /^[\s，。、；：？！）》」』”’…—,.;:?!)\]]/u;
