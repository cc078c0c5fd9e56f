import { start } from '../shared/processes.mjs';

/** A server in a process of its own. */
export async function startServer(script, args = []) {
  const { line: url, ask, stop } = await start(new URL(script, import.meta.url), args);
  return { url, cpu: () => ask('cpu'), stop };
}
