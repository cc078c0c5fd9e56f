interface Wrapping {
  readonly width: number;
  readonly lines: number;
  readonly widthOf: (text: string) => number;
}

/** Breaks a label between words, and Chinese anywhere, into lines of about the same length; what is too long ends in an ellipsis. */
export function wrap(label: string, { width, lines: most, widthOf }: Wrapping): string[] {
  const least = Math.ceil(widthOf(label) / width);
  const even = least > 1 && least <= most ? broken(label, (widthOf(label) / least) * 1.12, widthOf) : [];
  const lines = even.length === least && even.every((line) => widthOf(line) <= width) ? even : broken(label, width, widthOf);
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] as string)];
  while (last.length > 1 && widthOf(`${last.join('')}…`) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
}

function broken(label: string, width: number, widthOf: (text: string) => number): string[] {
  const lines = [''];
  // signs that close stay with what they close
  for (const piece of label.match(/[\u2e80-\uffef][、。，；：？！”’）》」』…]*|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    const line = lines[lines.length - 1] as string;
    if (line === '' || widthOf(line + piece.trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trim());
}
