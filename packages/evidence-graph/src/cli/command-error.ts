import { ExitCode } from './exit-code.js';

/** A command ends here: what is wrong, why, and what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    message: string,
    readonly exitCode: ExitCode = ExitCode.FAILED,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The command line is wrong. */
export const usageError = (message: string, cause?: unknown): CommandError =>
  new CommandError(message, ExitCode.USAGE, { cause });

/** Whether an error of the system has one of these codes. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));
