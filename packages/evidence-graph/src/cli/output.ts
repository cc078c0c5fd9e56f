import { once } from 'node:events';
import { ExitCode } from './exit-code.js';
import { sayError } from './terminal.js';

/** Ends the command where nobody can read what it prints; what it says about that may get lost, and nothing ends for it. */
export function watchOutput(): void {
  process.stdout.on('error', endWithout);
  process.stderr.on('error', () => {});
}

/** For a command whose work is not its output: it goes on when its reader has gone. */
export function outliveReader(): void {
  process.stdout.off('error', endWithout);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') endWithout(error);
  });
}

/** Writes a piece of a long text, and waits where its reader is slower. */
export async function writeOutput(piece: string): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

function endWithout(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(); // the reader has seen enough, as `| head` does
  const reason = error.code === 'ENOSPC' ? 'there is no space left' : error.message;
  sayError(`The output cannot be written: ${reason}. Send it to another place.`);
  process.exit(ExitCode.FAILED);
}
