import { CommanderError } from 'commander';
import { CommandError } from './command-error.js';
import { ExitCode } from './exit-code.js';
import type { CliOptions } from './options.js';
import { watchOutput } from './output.js';
import { createProgram } from './program.js';
import { say, sayError } from './terminal.js';

/** A command line that serves, queries, imports and verifies a graph. */
export interface Cli {
  /** Runs a command line to its end, and gives the exit code. */
  run(args: readonly string[]): Promise<number>;
  /** Runs the command line of this process, which exits with the code once its work is done. */
  main(): Promise<void>;
}

export const createCli = (options: CliOptions): Cli => ({
  run: (args) => run(options, args),
  main: async () => {
    watchOutput();
    process.exitCode = await run(options, process.argv.slice(2));
  },
});

async function run(options: CliOptions, args: readonly string[]): Promise<number> {
  const program = createProgram(options);
  if (args.length === 0) {
    program.outputHelp({ error: !process.stdout.isTTY });
    return process.stdout.isTTY ? ExitCode.OK : ExitCode.USAGE;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? ExitCode.OK);
  } catch (error) {
    return explain(error, args.includes('--debug'));
  }
}

function explain(error: unknown, debug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.OK : ExitCode.USAGE; // commander has said it
  if (debug && error instanceof Error) say(error.stack ?? error.message);
  if (error instanceof CommandError) {
    if (!debug) sayError(error.message);
    return error.exitCode;
  }
  if (!debug)
    sayError(
      `${error instanceof Error ? error.message : String(error)}\nRun it again with --debug to see where this comes from.`,
    );
  return ExitCode.FAILED;
}
