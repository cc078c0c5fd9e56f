import type { Words } from '../vocabulary.js';

/** The words of a language that tell how something is claimed, whatever it is about. */
export interface LanguageWords {
  /** Right before a number. */
  readonly about: Words;
  readonly nearly: Words;
  readonly justOver: Words;
  readonly over: Words;
  readonly atLeast: Words;
  readonly under: Words;
  readonly atMost: Words;
  readonly exactly: Words;
  /** Right behind a number. */
  readonly orMore: Words;
  readonly orLess: Words;
  readonly orSo: Words;
  readonly andMore: Words;
  readonly percent: Words;
  readonly points: Words;
  readonly years: Words;
  readonly times: Words;
  readonly age: Words;
  /** Of money, of length, weight and area, of short times. */
  readonly otherUnits: Words;
  /** How a number came about. */
  readonly rise: Words;
  readonly fall: Words;
  readonly unchanged: Words;
  /** Became a multiple or a part of what it was. */
  readonly multiplied: Words;
  readonly compared: Words;
  readonly sum: Words;
  /** Right before a number that is to be added to another. */
  readonly further: Words;
  readonly except: Words;
  readonly lacking: Words;
  readonly outside: Words;
  /** What is left of a whole. */
  readonly rest: Words;
  readonly moreThanOther: Words;
  readonly fewerThanOther: Words;
  readonly asMany: Words;
  /** That the members of two lists go together. */
  readonly respectively: Words;
  readonly total: Words;
  /** Extents. */
  readonly all: Words;
  readonly some: Words;
  readonly most: Words;
  readonly few: Words;
  readonly none: Words;
  /** Before a number of those of whom some are told of. */
  readonly ofSome: Words;
  /** Behind those who are most or few of a whole. */
  readonly forms: Words;
  /** Right behind a number: no thing that it counts, people that it counts, and in languages with counters those of things and of people. */
  readonly notCounted: Words;
  readonly peopleCounted: Words;
  readonly thingCounters: Words;
  readonly peopleCounters: Words;
  /** Right behind those who are counted, before what makes them a part. */
  readonly qualifying: Words;
  /** What a whole is told by where it is not named. */
  readonly wholes: Words;
  /** The places of a whole. */
  readonly seats: Words;
  /** Behind those who are counted: that a part of them is meant. */
  readonly narrowing: Words;
  /** Behind those who are counted, before what they have or do: some of them may be meant. */
  readonly predicate: Words;
  /** Between a number and what those are whom it counts. */
  readonly saidOf: Words;
  readonly negation: Words;
  readonly only: Words;
  /** By what it is reckoned. */
  readonly basis: Words;
  /** That something went wrong or was undone: beside what was done it tells of something else. */
  readonly adverse: Words;
  /** Before what is to be brought about, or kept from happening. */
  readonly purpose: Words;
  readonly required: Words;
  readonly optional: Words;
  /** That something need not be done. */
  readonly needless: Words;
  readonly before: Words;
  readonly after: Words;
  readonly firstThen: Words;
  /** That what is listed comes in this order. */
  readonly inOrder: Words;
  /** Names a text or its part: a sentence that has it before a colon says nothing by it. */
  readonly label: Words;
  /** Stands in a question for what is asked. */
  readonly interrogative: Words;
  /** Beginnings of sentences that claim nothing. */
  readonly noClaim: Words;
  readonly superlative: Words;
  /** That something is less or more so than something else, without a number. */
  readonly comparative: Words;
  /** That a share or a number is asked for, and not told. */
  readonly demanded: Words;
  /** That something is new, or as it always was. */
  readonly novelty: Words;
}
