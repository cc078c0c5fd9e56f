import type { Plugin } from 'graphql-yoga';

/** Answers HEAD as GET, whatever is asked for, and keeps the body back. It comes before what looks at the method. */
export function useHead(): Plugin {
  const asked = new WeakSet<Request>();
  return {
    onRequest({ request, setRequest }) {
      if (request.method !== 'HEAD') return;
      const { url, headers, signal } = request;
      const read = new Request(url, { headers, signal });
      asked.add(read);
      setRequest(read);
    },
    async onResponse({ request, response, setResponse }) {
      if (!asked.has(request)) return;
      const { status, statusText, headers } = response;
      await response.body?.cancel();
      setResponse(new Response(null, { status, statusText, headers }));
    },
  };
}
