import { mkdtempSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from './running.js';

/** Bytes that no home of a test grows to. */
const ROOM = 2 ** 31;

/** In memory where there is room for it: on a disk, Neo4j waits with each transaction until that has written. */
function parentOfHomes(): string {
  const memory = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > ROOM ? memory : tmpdir();
  } catch {
    return tmpdir(); // there is none
  }
}

/** A new home for one Neo4j: its configuration, and later its data and its logs. */
export function createHome(port: number, more: Settings): string {
  const home = mkdtempSync(join(parentOfHomes(), 'neo4j-'));
  const settings = {
    'server.config.strict_validation.enabled': true,
    'server.bolt.enabled': true,
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'dbms.security.auth_enabled': true,
    // A test with a wrong password must not lock out the next one.
    'dbms.security.auth_max_failed_attempts': 0,
    'dbms.usage_report.enabled': false,
    // Otherwise half a gigabyte for empty transaction logs.
    'db.tx_log.preallocate': false,
    'server.memory.pagecache.size': '128m',
    ...more,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'neo4j.conf'), lines.join(''));
  return home;
}
