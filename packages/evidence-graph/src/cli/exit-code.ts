/** What the command's exit code says. */
export const ExitCode = {
  /** All went well. */
  OK: 0,
  /** What was asked for failed: the dataset has faults, the query has errors, the port is taken. */
  FAILED: 1,
  /** The command line is wrong, or names a file that is not there. */
  USAGE: 2,
  /** The store cannot be reached. */
  NO_STORE: 3,
  /** Ended by Ctrl-C. */
  INTERRUPTED: 130,
  /** Ended by a supervisor. */
  TERMINATED: 143,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
