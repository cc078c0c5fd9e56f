/** About how wide a text is, in widths of a Chinese character. */
const emsOf = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.56), 0);

export const widthOf = (text: string, size: number): number => emsOf(text) * size;

/** A text in lines of at most so many widths of a character: between words, or between Chinese characters. */
export function wrapped(text: string, most: number): string[] {
  const lines = [''];
  for (const piece of text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s?|\s/g) ?? []) {
    const last = lines.length - 1;
    if (lines[last] !== '' && emsOf(`${lines[last]}${piece}`) > most) lines.push(piece);
    else lines[last] += piece;
  }
  return lines;
}

export function clipped(text: string, most: number): string {
  if (emsOf(text) <= most) return text;
  const characters = [...text];
  while (characters.length > 0 && emsOf(`${characters.join('')}…`) > most) characters.pop();
  return `${characters.join('')}…`;
}
