import { compare, isEmpty, type ReadGraph } from '../diff/compare.js';
import { hashOfTold } from '../diff/hash.js';
import { readTold, shownPlace } from '../diff/read-told.js';
import { type DifferenceFormat, differenceFormats } from '../diff/write-difference.js';
import { ExitCode } from '../exit-code.js';
import type { CliOptions } from '../options.js';
import { writeOutput } from '../output.js';
import { visible } from '../terminal.js';

/** Tells how one graph differs from another; as `diff` does, the exit code says whether. */
export async function diffCommand(cli: CliOptions, before: string, after: string, format: DifferenceFormat): Promise<void> {
  const [old, fresh] = [await readTold(cli, before), await readTold(cli, after)];
  const difference = compare(old.told, fresh.told);
  const side = (place: string, { told, version }: ReadGraph) => ({
    place: shownPlace(place),
    version,
    hash: hashOfTold(told),
    size: told.size,
  });
  await writeOutput(
    `${visible(differenceFormats[format]({ before: side(before, old), after: side(after, fresh), difference }))}\n`,
  );
  if (!isEmpty(difference)) process.exitCode = ExitCode.FAILED;
}
