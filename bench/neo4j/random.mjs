/** A seeded number below `bound` for each call; the same seed gives the same numbers. */
export function randomOf(seed) {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** `count` different numbers from 1 to `bound`, ascending. */
export function choose(seed, count, bound) {
  const random = randomOf(seed);
  const chosen = new Set();
  while (chosen.size < count) chosen.add(1 + random(bound));
  return [...chosen].sort((a, b) => a - b);
}
