/**
 * A tab of GraphiQL holds buttons, which a tab may not, so that readers of screens hear nothing of them: has its tabs be a list of
 * buttons, of which one is the current one. Returns the function that ends it.
 */
export function mendTabs(root: HTMLElement): () => void {
  const observer = new MutationObserver(() => mend());
  const mend = (): void => {
    observer.disconnect();
    root.querySelector('.graphiql-tabs')?.setAttribute('role', 'list');
    for (const tab of root.querySelectorAll('.graphiql-tabs > li')) mendTab(tab);
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['aria-selected', 'role', 'class'],
    });
  };
  mend();
  return () => observer.disconnect();
}

function mendTab(tab: Element): void {
  tab.setAttribute('role', 'listitem');
  for (const name of ['aria-selected', 'aria-controls']) tab.removeAttribute(name);
  const isCurrent = tab.classList.contains('graphiql-tab-active');
  tab.querySelector('button')?.setAttribute('aria-current', String(isCurrent));
}
