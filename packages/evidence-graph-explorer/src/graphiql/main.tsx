import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { type JSX, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { inGraph } from './in-graph.js';
import { openStorage } from './storage.js';
import { asksForOperation, type TabExample, tabsOf } from './tabs.js';

/** As all addresses here, seen from the page's own: the server may stand under any path. */
const endpoint = 'graphql';
const storedTabs = 'graphiql:tabState';
const storage = openStorage();

const [examples, { title, entityTypes }] = await Promise.all([fetchExamples(), fetchOntology()]);
if (title !== '') document.title = `GraphiQL · ${title}`;
const tabs = tabsOf(examples, location.search);
const opensFirst = asksForOperation(location.search) || storage.getItem(storedTabs) === null;
const [first] = tabs;

createRoot(document.getElementById('graphiql') as HTMLElement).render(<Playground />);

/** GraphiQL; under an answer, the way to what it names in the graph. */
function Playground(): JSX.Element {
  const [response, setResponse] = useState<string | null | undefined>(null);
  const shown = useMemo(() => inGraph(response, entityTypes), [response]);
  return (
    <GraphiQL
      fetcher={fetchOperation}
      storage={storage}
      onTabChange={({ tabs, activeTabIndex }) => setResponse(tabs[activeTabIndex]?.response)}
      {...(tabs.length > 0 ? { defaultTabs: tabs } : {})}
      {...(first && opensFirst ? { initialQuery: first.query, initialVariables: first.variables } : {})}
    >
      <GraphiQL.Logo>
        <a className="home-link" href="./">
          {title}
        </a>
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

async function fetchOperation<Answer extends object = Record<string, unknown>>(
  params: unknown,
  options?: { headers?: Record<string, string> },
): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { ...options?.headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(params),
  });
  return response.json();
}

async function fetchExamples(): Promise<readonly TabExample[]> {
  try {
    const response = await fetch('examples.json');
    return response.ok ? ((await response.json()) as TabExample[]) : [];
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
