import { relationTo } from './compare.js';
import { isBound, type Quantity } from './numbers/quantity.js';
import type { Span } from './text.js';
import { contradicted, implied, notStated, supported } from './told.js';
import type { Finding } from './verdict.js';
import type { Figure } from './vocabulary.js';

/** What a figure says of a number that is told of it. */
export function byFigure(quantity: Quantity, figure: Figure, place: Span): Finding {
  switch (relationTo(quantity, figure)) {
    case 'SAME':
      return supported(place, [figure.id], figure);
    case 'FOLLOWS':
      return implied(place, figure, isBound(quantity) && figure.isStated);
    case 'REFUTED':
      return contradicted(place, figure);
    default:
      return notStated(place, [figure.id]);
  }
}
