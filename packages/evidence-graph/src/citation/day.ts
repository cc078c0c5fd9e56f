/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** As `2022-09-26`. */
  readonly iso: string;
}

/** The day of an instant or a day of ISO 8601, as it is written there; undefined where there is none. */
export function dayOf(text: string | null | undefined): Day | undefined {
  const [iso, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text ?? '') ?? [];
  return iso === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day), iso };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** As `September 26, 2022`. */
export const englishDay = ({ year, month, day }: Day): string => `${MONTHS[month - 1]} ${day}, ${year}`;
