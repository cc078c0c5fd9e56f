import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { asksForOperation, type TabExample, tabsOf } from './tabs.js';

const endpoint = '/graphql';
const storedTabs = 'graphiql:tabState';

const examples = await fetchExamples();
const tabs = tabsOf(examples, location.search);
const opensFirst = asksForOperation(location.search) || localStorage.getItem(storedTabs) === null;
const [first] = tabs;

createRoot(document.getElementById('graphiql') as HTMLElement).render(
  <GraphiQL
    fetcher={fetchOperation}
    {...(tabs.length > 0 ? { defaultTabs: tabs } : {})}
    {...(first && opensFirst ? { initialQuery: first.query, initialVariables: first.variables } : {})}
  >
    <GraphiQL.Logo>
      <a className="home-link" href="/">
        二十大代表选举知识图谱
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);

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
    const response = await fetch('/examples.json');
    return response.ok ? ((await response.json()) as TabExample[]) : [];
  } catch {
    return []; // GraphiQL opens all the same, with its own first tab
  }
}
