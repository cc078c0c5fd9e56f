/** Does something once, when an element can first be seen. Returns how to give that up. */
export function onceInView(element: Element, act: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** So long what is not urgent waits at most. */
const patienceMs = 2000;

/** Does something once the page has nothing else to do; soon, where the browser does not tell when that is. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: patienceMs });
  else setTimeout(act);
}
