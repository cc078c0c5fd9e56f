import { readFileSync } from 'node:fs';
import { ClaimChecker, readModel, verdictOf } from 'evidence-graph/claims';
import { parse } from 'graphql';
import { claims as vocabulary } from '../../src/claims/index.js';
import { articleGraph as sharedGraph } from '../support/article-graph.js';

export const KINDS = ['SUPPORTED', 'CONTRADICTED', 'IMPLIED', 'NOT_STATED', 'MISLEADING', 'NONE'] as const;
export type Kind = (typeof KINDS)[number];

export interface CheckedText {
  readonly verdict: Kind | null;
  readonly claims: readonly {
    readonly verdict: Kind;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly note: string;
    readonly operation: string;
    readonly sources: readonly { readonly id: string }[];
  }[];
}

interface Claims {
  readonly claims: readonly { readonly id: string; readonly text: string; readonly verdict: Kind }[];
}

export interface News {
  readonly text: string;
  readonly errors: readonly { readonly quote: string }[];
  readonly right: readonly string[];
}

const DOCUMENT = parse(
  'query ($text: String!) { checkClaims(text: $text) { verdict claims { verdict start end text note(lang: EN) operation sources { id } } } }',
);

export const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as T; // the files beside this one

export async function articleGraph() {
  const { graph } = await sharedGraph();
  const check = async (text: string): Promise<CheckedText> => {
    const { data, errors } = await graph.execute({ document: DOCUMENT, variableValues: { text } });
    if (errors?.[0]) throw errors[0];
    return data?.checkClaims as CheckedText; // as the operation selects it
  };
  return { graph, check };
}

/** What is said of a text, with its places in UTF-16 units. */
export type Said = Pick<CheckedText, 'verdict'> & {
  readonly claims: readonly Pick<CheckedText['claims'][number], 'verdict' | 'start' | 'end' | 'text'>[];
};

/** Checks texts without an operation for each: thousands are checked. */
export async function articleChecker(): Promise<(text: string) => Said> {
  const { graph } = await articleGraph();
  const ask = async (query: string, variableValues = {}) => {
    const { data, errors } = await graph.execute({ document: parse(query), variableValues });
    if (errors?.[0]) throw errors[0];
    return data ?? {};
  };
  const checker = new ClaimChecker(await readModel(vocabulary, ask));
  return (text) => {
    const findings = checker.check(text);
    const claims = findings.map(({ verdict, start, end }) => ({ verdict, start, end, text: text.slice(start, end) }));
    return { verdict: verdictOf(findings) ?? null, claims };
  };
}

/** How often claims of each kind are said to be of each. */
export class Confusion {
  readonly #counts = new Map<string, number>();
  readonly wrong: string[] = [];

  static readonly #of = new Map<string, Confusion>();

  /** Measured once for each part: the graph of the article is the same for all. */
  static of(part: string, check: (text: string) => Said): Confusion {
    const known = Confusion.#of.get(part) ?? Confusion.#measured(part, check);
    Confusion.#of.set(part, known);
    return known;
  }

  static #measured(part: string, check: (text: string) => Said): Confusion {
    const confusion = new Confusion();
    for (const { id, text, verdict } of read<Claims>(part).claims) {
      const said = check(text).verdict ?? 'NONE';
      confusion.#counts.set(`${verdict} ${said}`, confusion.count(verdict, said) + 1);
      if (said !== verdict) confusion.wrong.push(`${id}: ${verdict}, said ${said}`);
    }
    return confusion;
  }

  count = (verdict: Kind, said: Kind): number => this.#counts.get(`${verdict} ${said}`) ?? 0;

  get accuracy(): number {
    const all = [...this.#counts.values()].reduce((sum, each) => sum + each, 0);
    return KINDS.reduce((sum, kind) => sum + this.count(kind, kind), 0) / all;
  }

  /** Of what is said to be supported or contradicted, how much is; what is implied is no error where it is called supported. */
  get precision(): number {
    const said = (['SUPPORTED', 'CONTRADICTED'] as const).flatMap((each) => KINDS.map((kind) => this.count(kind, each)));
    const right = this.count('SUPPORTED', 'SUPPORTED') + this.count('CONTRADICTED', 'CONTRADICTED');
    return (right + this.count('IMPLIED', 'SUPPORTED')) / said.reduce((sum, each) => sum + each, 0);
  }

  get table(): string {
    const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
    const rows = KINDS.map((kind) => row([kind, ...KINDS.map((said) => this.count(kind, said))]));
    return [row(['is \\ said', ...KINDS]), row(['---', ...KINDS.map(() => '---:')]), ...rows].join('\n');
  }
}

type Place = Pick<CheckedText['claims'][number], 'start' | 'end'>;

const wrongIn = ({ claims }: Said) => claims.filter(({ verdict }) => verdict === 'CONTRADICTED' || verdict === 'MISLEADING');

const touches = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

const placeOf = (text: string, quote: string): Place => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

/** The quotes whose places a verdict of wrong touches. */
export const calledWrong = ({ text }: Pick<News, 'text'>, checked: Said, quotes: readonly string[]): string[] =>
  quotes.filter((quote) => wrongIn(checked).some((each) => touches(each, placeOf(text, quote))));

/** What is called wrong where none of the quotes stands. */
export const calledWithout = ({ text }: Pick<News, 'text'>, checked: Said, quotes: readonly string[]): string[] =>
  wrongIn(checked)
    .filter((each) => !quotes.some((quote) => touches(each, placeOf(text, quote))))
    .map((each) => each.text);
