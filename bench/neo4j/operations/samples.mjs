import { choose } from '../random.mjs';
import { COUNTS } from '../records.mjs';

const SAMPLES = 25;

/** One set of variables for each of some units, spread over the whole graph. */
export function perUnit(seed, congresses, variablesOf) {
  const units = choose(seed, SAMPLES, congresses * COUNTS.units);
  return units.map((unit) => variablesOf(1 + Math.floor((unit - 1) / COUNTS.units), 1 + ((unit - 1) % COUNTS.units)));
}
