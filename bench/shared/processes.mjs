import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Starts a script; its first line on stdout is what it has to say. */
export async function start(script, args = [], nodeArgs = []) {
  const child = spawn(process.execPath, [...nodeArgs, fileURLToPath(script), ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${script} ended with ${code}`))),
  ]);
  return {
    line,
    get isRunning() {
      return child.exitCode === null && child.signalCode === null;
    },
    /** Asks the script something, where it answers messages. */
    ask: async (message) => {
      const answered = once(child, 'message');
      child.send(message);
      return (await answered)[0];
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
