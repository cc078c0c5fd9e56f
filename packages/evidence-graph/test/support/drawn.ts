import fc from 'fast-check';

/** By `PROPERTY_SEED`, a run draws again what another has drawn. */
export const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

/** So many of a list, in its order, and others in each run: where each takes a store long, several runs try them all. */
export function drawn<T>(count: number, all: readonly T[]): T[] {
  const [some = []] = fc.sample(fc.subarray([...all], { minLength: count, maxLength: count }), { seed, numRuns: 1 });
  return some;
}

/** Which of several cases alike a store is asked. */
export type Some = <T>(all: readonly T[]) => T[];

export const everyOne: Some = (all) => [...all];
export const half: Some = (all) => drawn(Math.ceil(all.length / 2), all);
