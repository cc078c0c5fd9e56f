import { type Command, InvalidArgumentError } from 'commander';
import { usageError } from './command-error.js';
import { addressFault } from './connection.js';

/** Has the options of a command note what is wrong with their values, so that all of it is said at once. */
export function collectFaults({ options }: Command, faults: string[]): void {
  for (const option of options) {
    const { parseArg, envVar, flags } = option;
    if (!parseArg) continue;
    option.argParser((text: string, before: unknown) => {
      try {
        return parseArg(text, before);
      } catch (error) {
        if (!(error instanceof InvalidArgumentError)) throw error;
        const named = envVar === undefined ? flags : `${flags} or ${envVar}`;
        faults.push(`${named}: '${text}' is invalid. ${error.message}`);
        return before;
      }
    });
  }
}

/** What is wrong with the address of Neo4j, which is told by environment or option. */
export const addressFaults = ({ uri }: { readonly uri?: string }): readonly string[] => {
  const fault = uri ? addressFault(uri) : undefined;
  return fault === undefined ? [] : [fault];
};

/** Ends the command before it has begun. */
export function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw usageError(faults.join('\n'));
}
