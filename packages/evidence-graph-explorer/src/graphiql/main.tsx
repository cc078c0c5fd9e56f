import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { type JSX, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { inGraph } from './in-graph.js';
import { mendTabs } from './mend-tabs.js';
import { askedFor, fragmentOf, type Operation, type OperationExample, operationOf } from './operation.js';
import { FollowAddress, hasRoomForQuestions, questionsPlugin } from './questions.js';
import { openStorage } from './storage.js';

/** As all addresses here, seen from the page's own: the server may stand under any path. */
const endpoint = 'graphql';
const stored = { tabs: 'graphiql:tabState', plugin: 'graphiql:visiblePlugin' };
const storage = openStorage();

const [examples, { title, entityTypes }] = await Promise.all([fetchExamples(), fetchOntology()]);
if (title !== '') document.title = `GraphiQL · ${title}`;
const asked = askedFor(location, examples);
const [example] = examples;
const first = asked ?? (example && storage.getItem(stored.tabs) === null ? operationOf(example) : null);
const plugins = examples.length > 0 ? [questionsPlugin(examples), HISTORY_PLUGIN] : [HISTORY_PLUGIN];
const opensQuestions = examples.length > 0 && hasRoomForQuestions() && storage.getItem(stored.plugin) === null;

const root = document.getElementById('graphiql') as HTMLElement;
createRoot(root).render(<Playground />);

/** GraphiQL; under an answer, the way to what it names in the graph. */
function Playground(): JSX.Element {
  const [response, setResponse] = useState<string | null | undefined>(null);
  const shown = useMemo(() => inGraph(response, entityTypes), [response]);
  useEffect(() => {
    if (first) tellAddress(first);
    return mendTabs(root);
  }, []);
  return (
    <GraphiQL
      fetcher={fetchOperation}
      storage={storage}
      plugins={plugins}
      onTabChange={({ tabs, activeTabIndex }) => {
        const tab = tabs[activeTabIndex];
        setResponse(tab?.response);
        if (tab) tellAddress({ query: tab.query ?? '', variables: tab.variables ?? '' });
      }}
      {...(opensQuestions && plugins[0] ? { visiblePlugin: plugins[0] } : {})}
      {...(first ? { defaultTabs: [first], initialQuery: first.query, initialVariables: first.variables } : {})}
    >
      <GraphiQL.Logo>
        <h1 className="home">
          <a className="home-link" href="./">
            {title === '' ? 'GraphiQL' : title}
          </a>
        </h1>
        <FollowAddress examples={examples} />
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        {shown && (
          <a className="in-graph" href={shown.address}>
            在图中显示（{shown.count}） · Show in graph ({shown.count})
          </a>
        )}
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

/** Has the page's address lead to what the editors have. */
function tellAddress(operation: Operation): void {
  const fragment = fragmentOf(operation, examples);
  if (operation.query.trim() === '' || fragment === location.hash) return;
  history.replaceState(history.state, '', `${location.pathname}${fragment}`);
}

async function fetchOperation<Answer extends object = Record<string, unknown>>(
  params: { readonly query: string; readonly operationName?: string | null },
  options?: { headers?: Record<string, string> },
): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { ...options?.headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ ...params, operationName: params.operationName || undefined }),
  });
  return response.json();
}

async function fetchExamples(): Promise<readonly OperationExample[]> {
  try {
    const response = await fetch('examples.json');
    return response.ok ? ((await response.json()) as OperationExample[]) : [];
  } catch {
    return []; // GraphiQL opens all the same, with its own first tab
  }
}

interface Shown {
  /** What the graph is called; empty where it does not tell. */
  readonly title: string;
  /** The names of the types whose nodes the explorer's graph can show. */
  readonly entityTypes: ReadonlySet<string>;
}

async function fetchOntology(): Promise<Shown> {
  try {
    const query = '{ ontology { title types { name members } } }';
    const { data } = await fetchOperation<OntologyAnswer>({ query });
    const { title, types } = data.ontology;
    return { title, entityTypes: new Set(types.find(({ name }) => name === 'Entity')?.members) };
  } catch {
    return { title: '', entityTypes: new Set() }; // GraphiQL works all the same, without the way to the graph
  }
}

interface OntologyAnswer {
  readonly data: {
    readonly ontology: {
      readonly title: string;
      readonly types: readonly { readonly name: string; readonly members: readonly string[] }[];
    };
  };
}
