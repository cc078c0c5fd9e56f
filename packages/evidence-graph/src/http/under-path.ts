import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from './create-handler.js';

/** A handler whose addresses stand under a path of a larger server. */
export const underPath = (path: string, handler: Handler): Handler => ({
  fetch: fetchUnder(path, handler.fetch),
  requestListener: (request, response) => {
    const rest = restOf(path, addressOf(request));
    if (path !== '' && rest !== undefined && !rest.startsWith('/')) redirect(response, `${path}/${rest}`);
    else handler.requestListener(at((path !== '' && rest) || (request.url ?? ''), request), response);
  },
});

/** As {@link underPath}, for what answers Fetch requests. */
export function fetchUnder(path: string, fetch: Handler['fetch']): Handler['fetch'] {
  if (!/^(?:\/[^/?#]+)*$/.test(path)) throw new Error(`The path ${path} is none: begin it with a slash, and end it without one.`);
  const answer: Handler['fetch'] = async (request) => asOwn(await fetch(request));
  if (path === '') return answer;
  return async (request) => {
    const { pathname, search, origin } = new URL(request.url);
    const rest = restOf(path, pathname + search);
    if (rest === undefined) return answer(request);
    if (!rest.startsWith('/')) return new Response(null, { status: 308, headers: { location: `${path}/${rest}` } });
    return answer(new Request(new URL(rest, origin), request));
  };
}

/** Frameworks ask whether an answer is the platform's `Response`; in Node, Yoga has another kind for operations, which are no streams. */
const asOwn = async (answer: Response): Promise<Response> => (answer instanceof Response ? answer : copied(answer));

const copied = async (answer: Response): Promise<Response> =>
  new Response(answer.body && (await answer.arrayBuffer()), { status: answer.status, headers: [...answer.headers] });

/** What stands behind the path; undefined where an address is not under it. */
function restOf(path: string, address: string): string | undefined {
  const rest = address.slice(path.length);
  return address.startsWith(path) && /^(?:[/?]|$)/.test(rest) ? rest : undefined;
}

/** Frameworks that mount a handler leave the whole address there. */
type Mounted = IncomingMessage & { originalUrl?: string };
const addressOf = ({ originalUrl, url = '' }: Mounted): string => originalUrl ?? url;

/** A request at another address, which all who read it see. */
const at = (url: string, request: Mounted): IncomingMessage =>
  Object.assign(request, { url, ...(request.originalUrl === undefined ? {} : { originalUrl: url }) });

/** The pages name their files beside themselves, so that they stand below the path. */
function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { location }).end();
}
