import { describe, expect, it } from 'vitest';
import { placeTexts, type TextMark } from '../../src/views/graph/canvas/texts.js';

const widthOf = (text: string): number => 7 * text.length;
const mark = (id: string, rest: Partial<TextMark> = {}): TextMark => ({
  id,
  x: 100,
  y: 100,
  radius: 10,
  label: id,
  rank: 0,
  isForced: false,
  isNear: false,
  isBold: false,
  isSelected: false,
  isHovered: false,
  isDimmed: false,
  ...rest,
});
/** A selected node amid so many neighbours that there is no room for their names. */
const crowd = (count: number): TextMark[] => [
  mark('chosen', { isSelected: true, isForced: true, isNear: true }),
  ...Array.from({ length: count }, (_, index) => mark(`neighbour ${index}`, { isNear: true, x: 100 + index })),
];
const textsOf = (marks: readonly TextMark[], ends: readonly string[] = [], [width, height] = [1000, 700]) => {
  const groups = ends.length > 0 ? [{ id: 'OUT KNOWS', label: 'knows', ends }] : [];
  return placeTexts({ width, height, marks, groups, obstacles: [] }, widthOf, 13);
};

describe('the texts of a picture', () => {
  it('name every neighbour of what is selected, up to 24', () => {
    expect(textsOf(crowd(24)).labels).toHaveLength(25);
  });

  it('name as many as have room, of more neighbours', () => {
    const { labels } = textsOf(crowd(25));
    expect(labels[0]?.id).toBe('chosen');
    expect(labels.length).toBeLessThan(25);
  });

  it('name as many as have room, of few neighbours on a small picture', () => {
    expect(textsOf(crowd(12), [], [390, 360]).labels.length).toBeLessThan(12);
    expect(textsOf(crowd(5), [], [390, 360]).labels).toHaveLength(6);
  });

  it('leave out what stands back, and what is out of sight', () => {
    const marks = [mark('seen'), mark('dimmed', { isDimmed: true }), mark('far', { x: 1900 })];
    expect(textsOf(marks).labels.map(({ id }) => id)).toEqual(['seen']);
  });

  it('say how many a relation leads to, at any cost', () => {
    const marks = crowd(24);
    const { pills } = textsOf(
      marks,
      marks.slice(1).map(({ id }) => id),
    );
    expect(pills).toMatchObject([{ id: 'OUT KNOWS', count: 24 }]);
  });
});
