import { languageValue } from '../../ontology/language.js';
import { operation } from '../model.js';
import { count, defineTool, listOf, record, text, yesNo } from '../tool.js';
import { compact, plain } from '../words.js';

interface CheckArguments {
  readonly text: string;
}

interface Checked {
  readonly checkClaims: {
    readonly verdict: string | null;
    readonly truncated: boolean;
    readonly claims: readonly {
      readonly verdict: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly note: string;
      readonly sources: readonly { readonly id: string }[];
    }[];
  };
}

/** So many claims are told, the gravest first; the data counts all that the graph gives, and `truncated` says that there are more. */
const MAX_CLAIMS = 8;
const GRAVITY = ['CONTRADICTED', 'MISLEADING', 'NOT_STATED', 'IMPLIED', 'SUPPORTED'];

/** Checks a text against the graph. */
export const checkClaims = defineTool<CheckArguments>({
  name: 'check_claims',
  title: 'Check claims',
  description: () =>
    'Check a text: which of its claims the source supports, contradicts, implies, or does not state. What is not told was not judged.',
  input: { text: { type: 'string', minLength: 1, maxLength: 20_000 } },
  required: ['text'],
  takesLanguage: true,
  output: { verdict: text, total: count, truncated: yesNo, claims: listOf(record(['verdict', 'text', 'note', 'start', 'end'])) },
  always: ['verdict', 'total', 'claims'],
  isOffered: ({ asker }) => asker.schema.getQueryType()?.getFields().checkClaims !== undefined,

  async run({ text: given }, { asker, model, language, signal }) {
    const lang = model.languages.length > 1 ? '(lang: $lang)' : '';
    const body = `checkClaims(text: $text) { verdict truncated claims { verdict start end text note${lang} sources { id } } }`;
    const variables = { text: given, lang: languageValue(language) };
    const { checkClaims: checked } = (
      await asker.own<Checked>(operation('Check', { text: 'String!' }, body), { variables, signal })
    ).data;
    const gravest = [...checked.claims].sort((a, b) => GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict));
    const claims = gravest.slice(0, MAX_CLAIMS).map(({ sources, note, text: words, ...claim }) =>
      // A claim at the start of the text has the place 0.
      ({
        ...claim,
        text: plain(words, 160),
        note: plain(note, 160),
        ...compact({ sources: sources.slice(0, 3).map(({ id }) => id) }),
      }),
    );
    return {
      data: {
        verdict: checked.verdict ?? 'NOTHING_JUDGED',
        total: checked.claims.length,
        ...compact({ truncated: checked.truncated }),
        claims,
      },
      text: [
        ...(claims.length > 0 ? claims.map(({ verdict, text: words, note }) => `${verdict}: “${words}”. ${note}`) : [NOTHING]),
        ...(checked.truncated ? [MORE] : []),
      ],
    };
  },
});

const MORE = 'The text has more claims than are told at once. Check its parts one by one.';
const NOTHING = 'Nothing in the text can be judged by this graph. That neither supports nor denies it.';
