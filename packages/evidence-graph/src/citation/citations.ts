import { bibtex } from './bibtex.js';
import { chicago } from './chicago.js';
import type { Citations, Cited } from './cited.js';
import { csl } from './csl.js';
import { gbt7714 } from './gbt7714.js';
import { ris } from './ris.js';

/** What is cited, in each form. */
export const citationsOf = (cited: Cited): Citations => ({
  gbt7714: gbt7714(cited),
  chicago: chicago(cited),
  bibtex: bibtex(cited),
  ris: ris(cited),
  csl: csl(cited),
  link: cited.address ?? null,
});
