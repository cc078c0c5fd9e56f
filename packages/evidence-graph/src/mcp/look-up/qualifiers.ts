import type { Model } from '../model.js';
import { compact, plain } from '../words.js';

/** What an operation selects to know how far a relationship holds. */
export const qualifierFields = ({ hasEvidence }: Model): string =>
  hasEvidence ? 'ground: assertion extent group modality condition(lang: $lang) openEnded' : '';

/** How far a relationship holds, where that does not go without saying. */
export const qualifiersOf = (of: Readonly<Record<string, unknown>>) =>
  compact({
    ground: of.ground === 'STATED' ? null : of.ground,
    extent: of.extent === 'UNSPECIFIED' ? null : of.extent,
    alternative: of.group,
    modality: of.modality,
    condition: typeof of.condition === 'string' ? plain(of.condition) : null,
    openEnded: of.openEnded,
  });
