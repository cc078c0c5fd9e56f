import { families as named } from './words.js';

/** What the types are grouped by in pictures, in the order of their colours. */
export const families = named({
  procedure: { label: ['程序', 'Procedure'], icon: 'list-ordered' },
  bodies: { label: ['机构', 'Bodies'], icon: 'landmark' },
  delegates: { label: ['代表', 'Delegates'], icon: 'user-check' },
  papers: { label: ['文件', 'Papers'], icon: 'file-text' },
  gates: { label: ['关口', 'Gates'], icon: 'shield-check' },
  democracy: { label: ['民主', 'Democracy'], icon: 'messages-square' },
  discipline: { label: ['纪律', 'Discipline'], icon: 'scale' },
  terms: { label: ['术语', 'Terms'], icon: 'quote' },
});
