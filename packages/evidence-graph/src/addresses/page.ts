import type { Citations, EmbeddedCitation } from '../citation/index.js';
import type { ExportedEnd, ExportedEvidence, ExportedItem, ExportedRelationship } from '../export/index.js';
import { valueLabel } from '../export/qualifiers.js';
import type { PropertyTerm, Vocabulary } from '../export/vocabulary.js';
import { type Label, textIn } from '../ontology/language.js';
import { Html, html } from './html.js';
import { type Words, wordsIn } from './words.js';

/** What a page tells, and where it stands. */
export interface PageContent {
  readonly vocabulary: Vocabulary;
  readonly language: string;
  readonly item: ExportedItem;
  /** Its name, or what it says. */
  readonly title: Label;
  readonly kind: { readonly label: Label; readonly properties: readonly PropertyTerm[] };
  readonly relationships: readonly ExportedRelationship[];
  readonly hasMore: boolean;
  readonly citations: Citations;
  readonly embedded: EmbeddedCitation;
  /** The addresses of what has an ID, of this page in a form, and of the explorer. */
  readonly addressOf: (id: string) => string;
  readonly explorer: string;
  /** Whether there is a chart of it. */
  readonly hasChart?: boolean;
}

/** The colours are those of the explorer. */
export const STYLE = `:root{color-scheme:light dark;--paper:#faf9f6;--card:#fff;--ink:#1d1c1a;--quiet:#5d5a54;--line:#dcd8cf;--control:#8a867d;--accent:#0e5a68;--inverse:#fff;--mark:#d9a400;--good:#1f6b45;--bad:#9b1c1c}
@media(prefers-color-scheme:dark){:root{--paper:#151514;--card:#1e1d1c;--ink:#ece9e3;--quiet:#aaa59b;--line:#3a3834;--control:#77736a;--accent:#72c6d4;--inverse:#06232a;--mark:#d9ae2c;--good:#86d0a5;--bad:#f2a097}}
body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
a{color:var(--accent);text-underline-offset:.2em}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}h1{font-size:1.625rem;line-height:1.3;margin:.25rem 0 1rem}h2{font-size:1.125rem;margin:2rem 0 .5rem}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:3px solid var(--mark)}dl{display:grid;grid-template-columns:minmax(5rem,max-content) minmax(0,1fr);gap:.35rem 1.5rem}dt{grid-column:1;color:var(--quiet)}dd{grid-column:2;margin:0}
ul{padding-left:1.25rem}li{margin:.35rem 0}img{max-width:100%;height:auto}pre{padding:.75rem 1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card);white-space:pre-wrap}.small,.quote{overflow-wrap:anywhere}
textarea{box-sizing:border-box;width:100%;padding:.75rem;border:1px solid var(--control);border-radius:.5rem;color:inherit;background:var(--card);font:inherit;resize:vertical}
button{min-height:2.75rem;padding:.4rem 1.25rem;border:1px solid transparent;border-radius:.5rem;color:var(--inverse);background:var(--accent);font:inherit;font-weight:600;cursor:pointer}
strong::before{margin-right:.4rem}.SUPPORTED>strong::before,.IMPLIED>strong::before{content:"✓"}.CONTRADICTED>strong::before{content:"✗"}
.MISLEADING>strong::before{content:"≠"}.NOT_STATED>strong::before{content:"?"}.CONTRADICTED>strong,.MISLEADING>strong{color:var(--bad)}.SUPPORTED>strong,.IMPLIED>strong{color:var(--good)}`;

/** The page of one node or relationship, to be read without scripts. */
export function page(content: PageContent): string {
  const { item, language, relationships, hasMore, vocabulary, addressOf, explorer, citations } = content;
  const words = wordsIn(language);
  const text = (label: Label): string => textIn(label, language);
  const own = addressOf(item.id);
  const others = vocabulary.languages.filter((each) => each !== language);
  const cited = language === 'zh' ? citations.gbt7714 : citations.chicago;
  return document(
    content,
    html`<header><nav aria-label="${text(vocabulary.title)}"><a href="${explorer}">${text(vocabulary.title)}</a>
${others.map((each) => html` · <a href="${inLanguage(content, each)}" hreflang="${each}" lang="${each}">${NATIVE[each] ?? each}</a>`)}</nav></header>
<main><p>${text(content.kind.label)}</p>
<h1>${text(content.title)}</h1>
${item.qualifiers.length > 0 ? html`<p>${item.qualifiers.map(text).join(language === 'zh' ? '；' : '; ')}</p>` : undefined}
${properties(content, words)}
${content.hasChart ? html`<p><img src="${chartAt(content)}.svg" width="760" alt="${text(content.title)}"></p>` : undefined}
${places(item.evidence, content, words)}
${relationships.length > 0 ? html`<h2>${words.relationships}</h2>\n<ul>\n${relationships.map((each) => statement(each, content))}</ul>` : undefined}
${hasMore ? html`<p><a href="${explorer}">${words.more}</a></p>` : undefined}
<h2>${words.cite}</h2>
<p class="quote">${cited}</p>
<span class="Z3988" title="${content.embedded.coins}"></span>
<h2>${words.embed}</h2>
<pre class="quote"><code>${html`<blockquote cite="${own}">${text(content.title)}<br><a href="${own}">${cited}</a></blockquote>`.text}</code></pre>
<h2>${words.forms}</h2>
<p class="small"><a href="${own}.jsonld">JSON-LD</a> · <a href="${own}.ttl">Turtle</a> · <a href="${own}.json">JSON</a> · <a href="${own}.csv">CSV</a>${content.hasChart ? html` · <a href="${chartAt(content)}.svg">SVG</a> · <a href="${chartAt(content)}.png">PNG</a>` : undefined} · <a href="${explorer}">${words.explore}</a></p>
</main>`,
  );
}

/** The page in a language: each but the graph's first has a name that hosts of files tell apart, too. */
function inLanguage({ item, vocabulary, addressOf }: PageContent, language: string): string {
  const own = addressOf(item.id);
  return language === vocabulary.languages[0] ? `${own}?lang=${language}` : `${own}.${language}.html`;
}

/** The chart in the language of the page: each but the graph's first has a name that hosts of files tell apart. */
function chartAt({ item, language, vocabulary, addressOf }: PageContent): string {
  return language === vocabulary.languages[0] ? addressOf(item.id) : `${addressOf(item.id)}.${language}`;
}

const NATIVE: Readonly<Record<string, string>> = { zh: '中文', en: 'English' };

function document(content: PageContent, body: Html): string {
  const { vocabulary, language, item, title, addressOf, embedded } = content;
  const own = addressOf(item.id);
  const name = textIn(title, language);
  const [place] = item.evidence;
  const quote = place ? quoteOf(place) : '';
  const description = place && quote !== '' ? `“${quote}” (${textIn(place.section.name, language)})` : name;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name} · ${textIn(vocabulary.title, language)}</title>
<meta name="description" content="${description}">
${embedded.metas.map(([name, content]) => html`<meta name="${name}" content="${content}">\n`)}<meta property="og:type" content="article">
<meta property="og:title" content="${name}">
<meta property="og:description" content="${description}">
<meta property="og:site_name" content="${textIn(vocabulary.title, language)}">
<meta property="og:url" content="${own}">
${
  content.hasChart
    ? html`<meta property="og:image" content="${chartAt(content)}.png">
`
    : undefined
}<link rel="canonical" href="${own}">
${vocabulary.languages.map((each) => html`<link rel="alternate" hreflang="${each}" href="${inLanguage(content, each)}">\n`)}<link rel="alternate" type="application/ld+json" href="${own}.jsonld">
<link rel="alternate" type="text/turtle" href="${own}.ttl">
<link rel="alternate" type="application/json" href="${own}.json">
<link rel="alternate" type="text/csv" href="${own}.csv">
${iconAt(content.explorer)}
${styled}
</head>
<body>
${body}
</body>
</html>
`.text;
}

/** The icon stands beside the explorer. */
export const iconAt = (explorer: string): Html =>
  html`<link rel="icon" href="${new URL('icon.svg', explorer).href}" type="image/svg+xml">`;

// Its hash stands in the policy of the page.
export const styled = new Html(`<style>${STYLE}</style>`);

function properties({ item, kind, language, vocabulary }: PageContent, words: Words): Html | undefined {
  const told = kind.properties.flatMap((term): Html[] => {
    const value = item.properties[term.name];
    if (value === undefined) return [];
    const word = (each: unknown): string => {
      if (typeof each === 'boolean') return each ? words.yes : words.no;
      return textIn(valueLabel(vocabulary, term, String(each)) ?? { en: String(each) }, language);
    };
    const said = Array.isArray(value)
      ? value.map(word).join('; ')
      : typeof value === 'object'
        ? textIn(value as Label, language)
        : word(value);
    return [html`<dt>${textIn(term.label, language)}</dt><dd>${said}</dd>\n`];
  });
  return told.length > 0 ? html`<dl>\n${told}</dl>` : undefined;
}

/** All the words of a place that are known; none of one that nothing rests on, where the text is not at hand. */
const quoteOf = ({ passage, exact }: ExportedEvidence): string => passage ?? exact;

/** So many places are quoted; the other forms have all. */
const QUOTED = 12;

const places = (evidence: readonly ExportedEvidence[], { language, addressOf }: PageContent, words: Words): Html | undefined =>
  evidence.length === 0
    ? undefined
    : html`<h2>${words.places}</h2>\n${evidence
        .slice(0, QUOTED)
        .map(
          (place) =>
            html`${quoteOf(place) === '' ? undefined : html`<blockquote class="quote">${quoteOf(place)}</blockquote>\n`}<p class="small"><a href="${addressOf(place.section.id)}">${textIn(place.section.name, language)}</a>, ${words.span} ${place.start}–${place.end}${
              place.source.id === undefined
                ? undefined
                : html`, <a href="${addressOf(place.source.id)}">${textIn(place.source.name, language)}</a>`
            }</p>\n`,
        )}`;

/** A relationship in words: its ends lead to their pages, what it says to its own. */
function statement({ id, from, to, label, qualifiers }: ExportedRelationship, { item, language, addressOf }: PageContent): Html {
  const end = (each: ExportedEnd): Html =>
    each.id === item.id
      ? html`<b>${textIn(each.name, language)}</b>`
      : html`<a href="${addressOf(each.id)}">${textIn(each.name, language)}</a>`;
  const says = textIn(label, language);
  const more = qualifiers.length > 0 ? ` (${qualifiers.map((each) => textIn(each, language)).join('; ')})` : '';
  return html`<li>${end(from)} ${id === item.id ? says : html`<a href="${addressOf(id)}">${says}</a>`} ${end(to)}${more}</li>\n`;
}

/** What is told of an ID that nothing has. */
export function unknownPage(
  { title, language, explorer }: { readonly title: Label; readonly language: string; readonly explorer: string },
  near: readonly { readonly name: string; readonly address: string }[],
): string {
  const words = wordsIn(language);
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.unknown}</title>${iconAt(explorer)}${styled}</head>
<body><main><h1>${words.unknown}</h1>
<p>${near.length > 0 ? words.search : words.none}</p>
<ul>${near.map(({ name, address }) => html`<li><a href="${address}">${name}</a></li>`)}<li><a href="${explorer}">${textIn(title, language)}</a></li></ul>
</main></body>
</html>
`.text;
}
