/** The colours of what belongs together, on light ground and on dark. */
export interface Colors {
  readonly light: string;
  readonly dark: string;
}

/** Families take these in the order in which the ontology declares them; any two are told apart with each kind of colour blindness. */
export const familyColors: readonly Colors[] = [
  { light: '#2566cc', dark: '#74a5ff' },
  { light: '#6b5847', dark: '#8f7b6c' },
  { light: '#be5590', dark: '#e39abb' },
  { light: '#3b2f7a', dark: '#7a6ac8' },
  { light: '#2a9a74', dark: '#7fe3bc' },
  { light: '#aa831a', dark: '#f2d452' },
  { light: '#6e160e', dark: '#e2602f' },
];

/** What is of no family, or of one that comes after all colours. */
export const otherColors: Colors = { light: '#7d7a73', dark: '#8f8b83' };
