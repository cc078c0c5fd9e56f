import { createRequire } from 'node:module';

const autocannon = createRequire(new URL('peers/package.json', import.meta.url))('autocannon');
const CONNECTIONS = 16;

/** Sends requests over and over from 16 connections: requests a second, and the server's milliseconds of processor time for each. */
export async function load({ server, requests }, seconds) {
  const before = await server.cpu();
  const {
    requests: sent,
    non2xx,
    '3xx': redirected = 0,
    errors,
    duration,
  } = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    duration: seconds,
    sampleInt: 100,
    requests,
  });
  if (errors + non2xx - redirected > 0) throw new Error(`${server.url}: ${errors} errors, ${non2xx} answers without success`);
  return { rate: sent.total / duration, cpu: ((await server.cpu()) - before) / sent.total };
}
