/** Computes anew only where an argument is not the one of the last call. */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | undefined;
  return (...given) => {
    if (!last || given.some((each, index) => each !== last?.given[index])) last = { given, result: compute(...given) };
    return last.result;
  };
}
