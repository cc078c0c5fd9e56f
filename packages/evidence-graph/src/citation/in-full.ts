/** A text as a sentence of a bibliography: it ends in one full stop, or in the mark that it has. */
export const inFull = (text: string): string => (/[.?!。？！…]$/.test(text) ? text : `${text}.`);

/** Texts one after the other, those that are empty left out. */
export const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');
