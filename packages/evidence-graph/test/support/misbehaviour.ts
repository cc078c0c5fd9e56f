/** A function that throws. */
export const thrower = (error: unknown) => (): never => {
  throw error;
};

/** What behaves like a promise and is none: as query builders of databases do. */
export function thenable(value: unknown): unknown {
  // biome-ignore lint/suspicious/noThenProperty: what is tested
  return { then: (resolve: (value: unknown) => void) => resolve(value) };
}
