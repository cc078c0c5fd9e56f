import { type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Graph } from '../graph/create-graph.js';
import type { StoreWatcher } from './watched-store.js';

/** Spans go to whatever the process has registered with OpenTelemetry; without that, nowhere. */
const tracer = trace.getTracer('evidence-graph');

/** A graph whose operations are spans. What is asked stays untold. */
export const tracedGraph = (graph: Graph): Graph => ({
  ...graph,
  execute: (request) => tracer.startActiveSpan('graphql.execute', (span) => ending(span, () => graph.execute(request))),
});

export const tracedReads: StoreWatcher = {
  reads: (kind) => {
    const span = tracer.startSpan('graph.store.read', { attributes: { 'graph.read.kind': kind } });
    return (failure) => {
      if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
      span.end();
    };
  },
};

/** Ends a span with what it is about. */
function ending<T>(span: Span, work: () => T): T {
  try {
    const given = work();
    if (!(given instanceof Promise)) span.end();
    else
      given.then(
        () => span.end(),
        () => span.end(),
      );
    return given;
  } catch (error) {
    span.end();
    throw error;
  }
}
