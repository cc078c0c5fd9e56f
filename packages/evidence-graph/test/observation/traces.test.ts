import { type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import { tracedGraph, tracedReads } from '../../src/observation/traces.js';
import { watchedStore } from '../../src/observation/watched-store.js';
import { libraryOntology as ontology } from '../support/library-ontology.js';
import { libraryStore } from '../support/library-runner.js';

describe('spans of OpenTelemetry', () => {
  const ended: string[] = [];
  const statuses: unknown[] = [];
  const spanOf = (name: string): Span => {
    const span = {
      end: () => void ended.push(name),
      setStatus: (status: unknown) => {
        statuses.push(status);
        return span;
      },
    } as unknown as Span;
    return span;
  };

  beforeAll(() => {
    const tracer = {
      startSpan: spanOf,
      startActiveSpan: (name: string, work: (span: Span) => unknown) => work(spanOf(name)),
    };
    trace.setGlobalTracerProvider({ getTracer: () => tracer as never });
  });
  afterAll(() => trace.disable());

  it('are made for an operation and its read', async () => {
    const graph = tracedGraph(createGraph({ ontology, store: watchedStore(libraryStore, tracedReads) }));
    const { data } = await graph.execute({ document: parse('{ book(key: "b01") { key } }') });
    expect(data).toEqual({ book: { key: 'b01' } });
    expect(ended).toEqual(['graph.store.read', 'graphql.execute']);
  });

  it('tell by its code why a read failed', () => {
    tracedReads.reads('search')('STORE_BUSY');
    expect(statuses).toEqual([{ code: SpanStatusCode.ERROR, message: 'STORE_BUSY' }]);
  });
});
