/** Calls the page what the graph is called, in the page's language. */
export async function showTitle(heading: Element): Promise<void> {
  const { data } = (await ask('{ ontology { title } }')) as { data: { ontology: { title: string } } };
  document.title = heading.textContent = data.ontology.title;
}

async function ask(query: string): Promise<unknown> {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
