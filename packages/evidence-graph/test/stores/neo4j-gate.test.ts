import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreError, type StoreErrorCode } from '../../src/plan/store-error.js';
import { Gate } from '../../src/stores/neo4j/gate.js';

const faultOf = (code: StoreErrorCode): StoreError => new StoreError(code, 'Try again later.');

describe('the gate before a database', () => {
  let fault: unknown;
  let probes: number;
  let gate: Gate;

  beforeEach(() => {
    vi.useFakeTimers();
    fault = undefined;
    probes = 0;
    gate = new Gate(async () => {
      probes += 1;
      await Promise.resolve();
      if (fault) throw fault;
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Asks every so many milliseconds. */
  const askFor = async (milliseconds: number, every: number): Promise<void> => {
    for (let passed = 0; passed < milliseconds; passed += every) {
      await gate.pass().catch(() => {});
      await vi.advanceTimersByTimeAsync(every);
    }
  };

  it('looks once, and lets all pass then', async () => {
    await Promise.all([gate.pass(), gate.pass()]);
    await gate.pass();
    expect(probes).toBe(1);
    expect(gate.awaySince).toBeUndefined();
  });

  it('has one probe find out for all who wait', async () => {
    fault = faultOf('STORE_UNAVAILABLE');
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => gate.pass()));
    expect(answers.every((each) => each.status === 'rejected' && each.reason === fault)).toBe(true);
    expect(probes).toBe(1);
  });

  it('tells at once what is known', async () => {
    fault = faultOf('STORE_UNAVAILABLE');
    await gate.pass().catch(() => {});
    fault = undefined;
    await expect(gate.pass()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await vi.advanceTimersByTimeAsync(250);
    await gate.pass();
    expect(probes).toBe(2);
  });

  it('looks again when in doubt', async () => {
    await gate.pass();
    gate.doubt();
    fault = faultOf('STORE_UNAVAILABLE');
    await expect(gate.pass()).rejects.toBe(fault);
    expect(gate.awaySince).toBe(Date.now());
  });

  it('tells since when the database is away', async () => {
    fault = faultOf('STORE_UNAVAILABLE');
    const start = Date.now();
    await askFor(5_000, 100);
    expect(gate.awaySince).toBe(start);
  });

  it.each<[StoreErrorCode, number, number]>([
    ['STORE_UNAVAILABLE', 10_000, 8],
    ['STORE_MISCONFIGURED', 10_000, 2],
    ['STORE_MISCONFIGURED', 300_000, 9],
  ])('probes ever more rarely: %s for %i ms at most %i times', async (code, milliseconds, most) => {
    fault = faultOf(code);
    await askFor(milliseconds, 50);
    expect(probes).toBeGreaterThan(1);
    expect(probes).toBeLessThanOrEqual(most);
  });

  it('sees within two seconds that a database is back', async () => {
    fault = faultOf('STORE_UNAVAILABLE');
    await askFor(600_000, 500);
    fault = undefined;
    await askFor(2_000, 100);
    await expect(gate.pass()).resolves.toBeUndefined();
  });

  it('begins anew once a database was back', async () => {
    fault = faultOf('STORE_MISCONFIGURED');
    await askFor(60_000, 500);
    fault = undefined;
    await askFor(60_000, 500);
    gate.doubt();
    fault = faultOf('STORE_MISCONFIGURED');
    probes = 0;
    await askFor(10_000, 100);
    expect(probes).toBe(2);
  });
});
