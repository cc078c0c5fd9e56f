/** Months and instants as properties hold them: texts whose order is the order of time. */

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a text is a month, as `2021-11`. */
export const isMonth = (text: string): boolean => MONTH.test(text);

/** RFC 3339, section 5.6. */
const INSTANT =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))T((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d|60)(?:\.(\d+))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/i;
const MINUTE = 60_000;

/**
 * An instant in UTC, from one with any offset; undefined where a text is none, or is of no year that has four digits. A fraction
 * stands behind the `Z`, as in `2022-09-26T18:58:58Z.5`: so it comes after its second and before the next.
 */
export function instantOf(text: string): string | undefined {
  const found = INSTANT.exec(text);
  if (!found) return undefined;
  const [, date, day, time, seconds, fraction = '', sign, hours, minutes] = found;
  const local = new Date(`${date}T${time}:00Z`);
  if (local.getUTCDate() !== Number(day)) return undefined;
  const offset = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  const utc = new Date(local.getTime() - offset * MINUTE);
  if (seconds === '60' && !endsMonth(utc)) return undefined;
  const minute = utc.toISOString().replace(/:00\.000Z$/, '');
  if (minute.length !== '2022-09-26T18:58'.length) return undefined;
  const digits = withoutEndingZeros(fraction);
  return `${minute}:${seconds}Z${digits === '' ? '' : `.${digits}`}`;
}

/** Whether an instant in UTC is a leap second, which many programs cannot have. */
export const isLeapSecond = (instant: string): boolean => instant.slice(16, 19) === ':60';

/** Leap seconds end a month. */
const endsMonth = (minute: Date): boolean => {
  const next = new Date(minute.getTime() + MINUTE);
  return next.getUTCDate() === 1 && next.getUTCHours() === 0 && next.getUTCMinutes() === 0;
};

function withoutEndingZeros(digits: string): string {
  let { length } = digits;
  while (digits[length - 1] === '0') length -= 1;
  return digits.slice(0, length);
}
