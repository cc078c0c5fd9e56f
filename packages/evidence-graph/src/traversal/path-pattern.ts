import type { Direction } from '../plan/shape.js';
import type { WalkDirection } from './arguments.js';

/** One step of a pattern: relationships that a path follows one after the other. */
export interface PatternStep {
  /** Any of these relationship types. */
  readonly types: readonly string[];
  readonly direction: WalkDirection;
  /** How many such relationships follow each other, at least and at most; a `max` of infinity spares states. */
  readonly min: number;
  readonly max: number;
}

/** How far a path has come in a pattern. */
export type PatternState = number;

/**
 * A sequence of steps as an automaton over relationships. Its states stand for sets of places in the sequence, and are made as they are
 * reached, so that a path has one state however many ways it matches.
 */
export class PathPattern {
  readonly start: PatternState;
  readonly #states: PatternPlaces[] = [];
  readonly #numbers = new Map<string, PatternState>();

  constructor(private readonly steps: readonly PatternStep[]) {
    this.start = this.#stateOf([{ step: 0, count: 0 }]);
  }

  /** The same paths from their other end. */
  reversed(): PathPattern {
    return new PathPattern(this.steps.map((step) => ({ ...step, direction: REVERSED[step.direction] })).reverse());
  }

  /** Whether a path may end here. */
  accepts(state: PatternState): boolean {
    return this.#placesOf(state).some(({ step }) => step === this.steps.length);
  }

  /** The state after one more relationship; undefined where it does not fit. */
  next(state: PatternState, type: string, direction: Direction): PatternState | undefined {
    const { after } = this.#at(state);
    const key = `${direction} ${type}`;
    if (!after.has(key)) {
      const places = this.#placesOf(state).flatMap(({ step, count }) => {
        const { types, direction: wanted, min, max } = this.steps[step] ?? NO_STEP;
        const isMet = count < max && (wanted === 'BOTH' || wanted === direction) && types.includes(type);
        // Where there is no most, those beyond the least need not be counted.
        return isMet ? [{ step, count: max === Number.POSITIVE_INFINITY ? Math.min(count + 1, min) : count + 1 }] : [];
      });
      after.set(key, places.length > 0 ? this.#stateOf(places) : undefined);
    }
    return after.get(key);
  }

  /** The relationships that can follow in any of some states. */
  over(states: Iterable<PatternState>): { type: string; direction: WalkDirection }[] {
    const steps = new Set<PatternStep>();
    for (const state of states) {
      for (const { step, count } of this.#placesOf(state)) {
        const found = this.steps[step];
        if (found && count < found.max) steps.add(found);
      }
    }
    return [...steps].flatMap(({ types, direction }) => types.map((type) => ({ type, direction })));
  }

  #at(state: PatternState): PatternPlaces {
    return this.#states[state] as PatternPlaces; // states come from this pattern
  }

  #placesOf(state: PatternState): readonly Place[] {
    return this.#at(state).places;
  }

  #stateOf(places: readonly Place[]): PatternState {
    const all = new Map<string, Place>();
    const add = (place: Place): void => {
      const key = `${place.step}.${place.count}`;
      if (all.has(key)) return;
      all.set(key, place);
      const step = this.steps[place.step];
      if (step && place.count >= step.min) add({ step: place.step + 1, count: 0 });
    };
    for (const place of places) add(place);
    const key = [...all.keys()].sort().join(' ');
    let state = this.#numbers.get(key);
    if (state === undefined) {
      state = this.#states.push({ places: [...all.values()], after: new Map() }) - 1;
      this.#numbers.set(key, state);
    }
    return state;
  }
}

/** So many relationships of a step have been followed. */
interface Place {
  readonly step: number;
  readonly count: number;
}

interface PatternPlaces {
  readonly places: readonly Place[];
  readonly after: Map<string, PatternState | undefined>;
}

const REVERSED: Readonly<Record<WalkDirection, WalkDirection>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };
const NO_STEP: PatternStep = { types: [], direction: 'BOTH', min: 0, max: 0 };
