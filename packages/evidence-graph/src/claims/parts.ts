import type { ClaimModel } from './model.js';
import type { Figure, Kind } from './vocabulary.js';

/** What the graph says of kinds: their figures, and which hold which. */

/** The figures of a kind that a measure has, those of the usual context unless another is asked for; the stated ones first. */
export function figuresOf(
  { figures, vocabulary }: ClaimModel,
  kind: string | null | undefined,
  measure: Figure['measure'],
  context?: string | null,
): Figure[] {
  const wanted = context ?? vocabulary.figures.context?.usual ?? null;
  return figures
    .filter(
      (figure) =>
        figure.kind === kind &&
        figure.measure === measure &&
        (figure.context === null || wanted === null || figure.context === wanted),
    )
    .sort((a, b) => Number(b.isStated) - Number(a.isStated));
}

export const countOf = (model: ClaimModel, kind: string | null | undefined): Figure | undefined =>
  figuresOf(model, kind, 'COUNT')[0];

/** Whether a kind is another, or a part of it. */
export function isWithin(model: ClaimModel, part: string | null | undefined, whole: string | null | undefined): boolean {
  for (let each = part; each; each = model.kinds.get(each)?.partOf) if (each === whole) return true;
  return false;
}

/** Whether kinds may have somebody in common. */
export function doOverlap(model: ClaimModel, figures: readonly Figure[]): boolean {
  const kinds = figures.map(({ kind }) => model.kinds.get(kind ?? '')).filter((kind): kind is Kind => kind !== undefined);
  return kinds.some((kind, index) =>
    kinds
      .slice(index + 1)
      .some((other) => kind.scheme !== other.scheme || isWithin(model, kind.id, other.id) || isWithin(model, other.id, kind.id)),
  );
}
