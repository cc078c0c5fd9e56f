/** An example as `/examples.json` gives it. */
export interface TabExample {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly query: string;
}

/** What an editor tab starts with. */
export interface Tab {
  readonly query: string;
  readonly variables: string;
}

/** The tabs to open: one an example, the one that the page's address asks for first. */
export function tabsOf(examples: readonly TabExample[], search: string): Tab[] {
  const asked = new URLSearchParams(search);
  const id = asked.get('example');
  const query = asked.get('query');
  const chosen = examples.filter((example) => example.id === id);
  const others = examples.filter((example) => example.id !== id);
  const given = query === null ? [] : [{ query, variables: asked.get('variables') ?? '' }];
  return [...given, ...[...chosen, ...others].map(tabOf)];
}

/** Whether the page's address asks for an operation of its own. */
export function asksForOperation(search: string): boolean {
  const asked = new URLSearchParams(search);
  return asked.has('example') || asked.has('query');
}

function tabOf({ title, query, variables }: TabExample): Tab {
  const titles = Object.values(title)
    .map((each) => `# ${each}`)
    .join('\n');
  const hasVariables = Object.keys(variables).length > 0;
  return { query: `${titles}\n\n${query}`, variables: hasVariables ? JSON.stringify(variables, null, 2) : '' };
}
