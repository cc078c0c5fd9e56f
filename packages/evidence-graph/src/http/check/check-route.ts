import { checkPage, siteOf, type ToldClaim } from '../../addresses/index.js';
import { iriOf, vocabularyOf } from '../../export/index.js';
import { languageValue } from '../../ontology/language.js';
import { askedLanguage } from '../asked-language.js';
import { readForm } from '../http/form-body.js';
import { chooseLanguage } from '../http/negotiate.js';
import { assertOwnForm } from '../http/same-site.js';
import type { ServedGraph } from '../options.js';
import { styledPolicy } from '../pages/styled-policy.js';
import { html } from '../response.js';
import type { Route, RouteRequest } from '../routes.js';

export const checkPath = '/check';

interface Checked {
  readonly checkClaims: { readonly claims: readonly ToldClaim[] };
}

/** The page on which a text is checked; undefined where the graph has no words for it. */
export function checkRoute({ graph, askFor, idsAt, maxBodyBytes }: ServedGraph): Route | undefined {
  if (!graph.schema.getQueryType()?.getFields().checkClaims) return undefined;
  const { ontology } = graph;
  const { languages } = ontology;
  const { title } = vocabularyOf(ontology);
  const answer = async ({ request, url }: RouteRequest): Promise<Response> => {
    const language =
      askedLanguage(url, languages) ?? chooseLanguage(request.headers.get('accept-language'), languages) ?? languages[0] ?? 'en';
    const text = request.method === 'POST' ? await sentText(request, maxBodyBytes) : '';
    const query = queryIn(languages.length > 1 ? `(lang: ${languageValue(language)})` : '');
    const checked = text === '' ? undefined : ((await askFor(request)(query, { text })) as Checked); // as the operation selects it
    const ids = idsAt(request);
    const page = checkPage({
      title,
      language,
      text,
      claims: checked?.checkClaims.claims,
      addressOf: (id) => iriOf(ids, id),
      labelOf: (type) => ontology.relationships[type]?.label,
      explorer: siteOf(ids),
    });
    const response = html(page, styledPolicy(ids), "'self'");
    response.headers.set('vary', 'accept-language');
    return response;
  };
  return Object.assign(answer, { takesForms: true });
}

const queryIn = (lang: string): string => `query ($text: String!) {
  checkClaims(text: $text) {
    claims {
      verdict text note${lang}
      sources { id ... on Entity { name${lang} } ... on Relationship { type from { name${lang} } to { name${lang} } } }
    }
  }
}`;

/** A form alone sends a text: an address would keep it in histories and logs, and any page could ask for it. */
async function sentText(request: Request, maxBodyBytes: number): Promise<string> {
  assertOwnForm(request.headers);
  return (await readForm(request, maxBodyBytes)).get('text') ?? '';
}
