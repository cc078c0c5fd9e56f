import { bodiesOf } from './operations.mjs';

const post = (body) => ({ method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body });

/** Each server with the requests that it is sent over and over for an operation. */
export async function targetsOf({ constant, ...servers }, operation, index) {
  const requests = bodiesOf(operation).map(post);
  const own = { ...constant, url: `${constant.url}/${index}` };
  return [
    ...Object.entries(servers).map(([name, server]) => ({ name, server, requests, isChecked: true })),
    { name: 'constant', server: own, requests },
    { name: 'kept 304', ...(await revalidation(servers.kept, operation)) },
    { name: 'constant 304', server: own, requests: [{ method: 'GET', headers: { 'if-none-match': '"constant"' } }] },
  ];
}

/** Requests of one who has the answer to an operation already. */
async function revalidation(server, { query, variables: [variables] }) {
  const url = `${server.url}?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  for (;;) {
    const etag = (await fetch(url)).headers.get('etag');
    if (etag) return { server: { ...server, url }, requests: [{ method: 'GET', headers: { 'if-none-match': etag } }] };
  }
}
