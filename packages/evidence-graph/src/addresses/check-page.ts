import { type Label, textIn } from '../ontology/language.js';
import { type Html, html } from './html.js';
import { iconAt, styled } from './page.js';

/** What is said of one claim of a text. */
export interface ToldClaim {
  readonly verdict: string;
  readonly text: string;
  readonly note: string;
  readonly sources: readonly ClaimSource[];
}

/** What decides: an entity, or a relationship with its ends. */
type ClaimSource = { readonly id: string } & (
  | { readonly name: string }
  | { readonly type: string; readonly from: { readonly name: string }; readonly to: { readonly name: string } }
);

export interface CheckPageContent {
  readonly title: Label;
  readonly language: string;
  readonly text: string;
  /** Undefined where there is no text yet. */
  readonly claims: readonly ToldClaim[] | undefined;
  readonly addressOf: (id: string) => string;
  /** How a type of relationships reads between its ends. */
  readonly labelOf: (type: string) => Label | undefined;
  readonly explorer: string;
}

const WORDS = {
  zh: {
    check: '核对文本',
    paste: '在此粘贴一段文字：图谱按规则核对其中的数字、比例、日期、主体、范围、次序与禁止性规定。',
    button: '核对',
    nothing: '其中没有可以核对的说法。',
    verdicts: {
      CONTRADICTED: '与来源矛盾',
      MISLEADING: '用法有误导',
      NOT_STATED: '来源未说明',
      IMPLIED: '可以推出',
      SUPPORTED: '与来源一致',
    },
  },
  en: {
    check: 'Check a text',
    paste:
      'Paste a text. Its numbers, shares, dates, actors, extents, order and prohibitions are compared with the graph by fixed rules.',
    button: 'Check',
    nothing: 'Nothing in it can be judged.',
    verdicts: {
      CONTRADICTED: 'The source says otherwise',
      MISLEADING: 'Put misleadingly',
      NOT_STATED: 'The source does not say',
      IMPLIED: 'Follows from the source',
      SUPPORTED: 'The source says so',
    },
  },
} as const;

/** So many characters of any script, as a form encodes them, are fewer bytes than a request may have. */
const AT_MOST = 20_000;

/** The page on which a text is checked; it works without scripts. */
export function checkPage(content: CheckPageContent): string {
  const { title, language, text, claims, explorer } = content;
  const words = language === 'zh' ? WORDS.zh : WORDS.en;
  const name = textIn(title, language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.check} · ${name}</title>
${iconAt(explorer)}
${styled}
</head>
<body>
<header><nav aria-label="${name}"><a href="${explorer}">${name}</a></nav></header>
<main><h1>${words.check}</h1>
<form method="post" action="?lang=${language}">
<p><label for="text">${words.paste}</label></p>
<p><textarea id="text" name="text" rows="${text === '' ? 12 : 5}" cols="60" maxlength="${AT_MOST}" required>${text}</textarea></p>
<p><button>${words.button}</button></p>
</form>
${claims === undefined ? undefined : results(claims, words, content)}
</main>
</body>
</html>
`.text;
}

type Words = (typeof WORDS)[keyof typeof WORDS];

function results(claims: readonly ToldClaim[], words: Words, content: CheckPageContent): Html {
  if (claims.length === 0) return html`<p role="status">${words.nothing}</p>`;
  return html`<p>${counted(claims, words)}</p>
<ol>
${claims.map(
  ({ verdict, text, note, sources }) => html`<li class="${verdict}"><strong>${verdictIn(words, verdict)}</strong>
<blockquote>${text}</blockquote>
<p>${note}</p>
<ul class="small">${sources.map((each) => html`<li><a href="${content.addressOf(each.id)}">${nameOf(each, content)}</a></li>`)}</ul></li>
`,
)}</ol>`;
}

/** How many claims have each verdict, in the order of the verdicts. */
const counted = (claims: readonly ToldClaim[], words: Words): string =>
  Object.keys(words.verdicts)
    .map((verdict) => [verdictIn(words, verdict), claims.filter((claim) => claim.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${verdict} ×${count}`)
    .join(' · ');

function nameOf(source: ClaimSource, { language, labelOf }: CheckPageContent): string {
  if ('name' in source) return source.name;
  const label = labelOf(source.type);
  return [source.from.name, label ? textIn(label, language) : source.type, source.to.name].join(' ');
}

const verdictIn = ({ verdicts }: Words, verdict: string): string =>
  (verdicts as Readonly<Record<string, string>>)[verdict] ?? verdict;
