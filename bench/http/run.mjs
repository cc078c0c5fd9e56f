#!/usr/bin/env node
/**
 * `npm run bench:http`: the graph in this process behind its HTTP server against Mercurius and graphql-yoga, both with a just-in-time
 * compiler, against bare servers, on the same data. Exits 1 where a target is missed.
 */
import { installPeers } from '../shared/install-peers.mjs';

installPeers(new URL('peers/', import.meta.url));
// what measures is among the peers
const { compareServers } = await import('./compare.mjs');
process.exitCode = (await compareServers()) ? 0 : 1;
