import { userInputError } from '../execution/error.js';
import type { QueryGraph } from '../fields/query-graph.js';
import { describe } from '../ontology/describe.js';
import type { GraphBuilder } from '../pothos/builder.js';
import type { ClaimChecker } from './check.js';
import { operationFor } from './operation.js';
import { VERDICTS, type Verdict, verdictOf } from './verdict.js';
import type { ClaimSource } from './vocabulary.js';

interface ClaimsContext {
  readonly builder: GraphBuilder;
  readonly vocabulary: ClaimSource;
  readonly ask: QueryGraph;
  /** Changes with the graph's data. */
  readonly version: () => unknown;
  /** Whether what the graph holds names its evidence. */
  readonly hasEvidence: boolean;
}

/** A claim of a text with what is said of it; places count Unicode code points. */
interface CheckedClaim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly verdict: Verdict;
  readonly note: { readonly zh: string; readonly en: string };
  readonly on: readonly string[];
  readonly operation: string;
}

interface ClaimCheck {
  readonly verdict: Verdict | null;
  readonly claims: readonly CheckedClaim[];
  readonly truncated: boolean;
}

/** So many characters are checked at a time: about 30 pages. */
export const MAX_TEXT = 100_000;
/** So many claims are told; more than a text of that length has. */
const MAX_CLAIMS = 2_000;

const MEANINGS: Readonly<Record<Verdict, string>> = {
  CONTRADICTED: describe('The source says otherwise.', '与来源矛盾'),
  MISLEADING: describe('A right figure is put wrongly: of another whole, or added to what overlaps.', '用法有误导'),
  NOT_STATED: describe('The source does not say.', '来源未说明'),
  IMPLIED: describe('It follows from what the source states, by arithmetic or as a bound.', '可以推出'),
  SUPPORTED: describe('The source says so.', '与来源一致'),
};

/** `Query.checkClaims`: a text beside what the graph says. */
export function addClaims({ builder, vocabulary, ask, version, hasEvidence }: ClaimsContext): void {
  const checkerNow = checkerOf(vocabulary, ask, version);
  const type = checkType(builder);
  builder.queryField('checkClaims', (t) =>
    t.graphResult({
      type,
      description: describe(
        'Checks a text, by rules: what in it the source supports, contradicts, implies or leaves open. What cannot be judged is not told.',
        '核对文本中的说法',
      ),
      args: {
        text: t.arg.string({
          required: true,
          description: describe(`The text, at most ${MAX_TEXT.toLocaleString('en')} characters.`, '文本'),
        }),
      },
      once: true,
      find: async ({ text }): Promise<ClaimCheck> => {
        if (text.length > MAX_TEXT)
          throw userInputError(`\`text\` has ${text.length} characters, which is more than ${MAX_TEXT}: check it part by part.`);
        return checked(await checkerNow(), text, hasEvidence);
      },
    }),
  );
}

/** The checker of the data as it is now; made again when that changes, and once for all who ask meanwhile. */
export function checkerOf(vocabulary: ClaimSource, ask: QueryGraph, version: () => unknown): () => Promise<ClaimChecker> {
  let kept: { readonly of: unknown; readonly checker: Promise<ClaimChecker> } | undefined;
  return () => {
    const of = version();
    if (kept && kept.of === of) return kept.checker;
    const checker = makeChecker(vocabulary, ask);
    const made = { of, checker };
    kept = made;
    const forget = () => {
      if (kept === made) kept = undefined;
    };
    // What failed is tried again, and what was read while the data changed may be of either.
    checker.then(() => (version() === of ? undefined : forget()), forget);
    return checker;
  };
}

/** Most who ask a graph check no text: what checks it is loaded for those who do. */
async function makeChecker(vocabulary: ClaimSource, ask: QueryGraph): Promise<ClaimChecker> {
  const [{ ClaimChecker: Checker }, { readModel }, words] = await Promise.all([
    import('./check.js'),
    import('./model.js'),
    typeof vocabulary === 'function' ? vocabulary() : vocabulary,
  ]);
  return new Checker(await readModel(words, ask));
}

function checked(checker: ClaimChecker, text: string, hasEvidence: boolean): ClaimCheck {
  const findings = checker.check(text);
  const pointAt = codePoints(text);
  const claims = findings.slice(0, MAX_CLAIMS).map(({ start, end, verdict, note, on }) => ({
    start: pointAt(start),
    end: pointAt(end),
    text: text.slice(start, end),
    verdict,
    note,
    on,
    operation: operationFor(on, hasEvidence),
  }));
  return { verdict: verdictOf(findings) ?? null, claims, truncated: findings.length > MAX_CLAIMS };
}

/** From UTF-16 units to code points. */
function codePoints(text: string): (unit: number) => number {
  const points = new Uint32Array(text.length + 1);
  for (let unit = 0; unit < text.length; unit += 1) points[unit + 1] = (points[unit] ?? 0) + (isSecondHalf(text, unit) ? 0 : 1);
  return (unit) => points[unit] ?? 0;
}

const isSecondHalf = (text: string, unit: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, unit - 1), unit + 1));

function checkType(builder: GraphBuilder) {
  const verdict = builder.enumType('ClaimVerdict', {
    description: describe('How a claim stands to the source.', '核对结论'),
    values: Object.fromEntries(VERDICTS.map((name) => [name, { value: name, description: MEANINGS[name] }])),
  });
  const claim = builder.graphResult<CheckedClaim>('CheckedClaim', {
    description: describe('A claim of the text, and what decides it.', '一处说法'),
    restsOn: ({ on }) => on,
    fields: (t) => ({
      verdict: t.value({
        type: verdict,
        description: describe('How it stands to the source.', '结论'),
        take: (each) => each.verdict,
      }),
      start: t.value({
        type: 'Int',
        description: describe('Its first Unicode code point in the text, counted from 0.', '起点'),
        take: (each) => each.start,
      }),
      end: t.value({ type: 'Int', description: describe('The code point after its last.', '终点'), take: (each) => each.end }),
      text: t.value({ type: 'String', description: describe('Its words.', '文字'), take: (each) => each.text }),
      note: t.text({
        description: describe('What is right, or why it is judged so.', '说明'),
        take: ({ note }, language) => (language === 'zh' ? note.zh : note.en),
      }),
      sources: t.items({
        type: 'Node',
        description: describe('What decides: entities and relationships with their evidence, or a silence.', '依据'),
        ids: ({ on }) => on,
      }),
      operation: t.value({
        type: 'String',
        description: describe('The GraphQL operation that gives what decides, with its places in the source.', '查询'),
        take: (each) => each.operation,
      }),
    }),
  });
  return builder.graphResult<ClaimCheck>('ClaimCheck', {
    description: describe('A text beside what the graph says.', '核对结果'),
    fields: (t) => ({
      verdict: t.value({
        type: verdict,
        nullable: true,
        description: describe('The gravest of all; null where nothing can be judged.', '总结论'),
        take: (each) => each.verdict,
      }),
      claims: t.value({ type: [claim], description: describe('Its claims, by place.', '各处说法'), take: (each) => each.claims }),
      truncated: t.value({
        type: 'Boolean',
        description: describe('Whether there are more than can be told.', '是否截断'),
        take: (each) => each.truncated,
      }),
    }),
  });
}
