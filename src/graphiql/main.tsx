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

const [examples, entityTypes] = await Promise.all([fetchExamples(), fetchEntityTypes()]);
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
          二十大代表选举知识图谱
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

async function fetchOperation(params: unknown, options?: { headers?: Record<string, string> }): Promise<Record<string, unknown>> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { ...options?.headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(params),
  });
  return response.json() as Promise<Record<string, unknown>>;
}

async function fetchExamples(): Promise<readonly TabExample[]> {
  try {
    const response = await fetch('examples.json');
    return response.ok ? ((await response.json()) as TabExample[]) : [];
  } catch {
    return []; // GraphiQL opens all the same, with its own first tab
  }
}

/** The names of the types whose nodes the explorer's graph can show; none where the graph does not tell. */
async function fetchEntityTypes(): Promise<ReadonlySet<string>> {
  try {
    const { data } = (await fetchOperation({ query: '{ ontology { types { name members } } }' })) as unknown as OntologyAnswer;
    return new Set(data.ontology.types.find(({ name }) => name === 'Entity')?.members);
  } catch {
    return new Set(); // GraphiQL works all the same, without the way to the graph
  }
}

interface OntologyAnswer {
  readonly data: {
    readonly ontology: { readonly types: readonly { readonly name: string; readonly members: readonly string[] }[] };
  };
}
