import { readFile } from 'node:fs/promises';
import { buffer as readBytes } from 'node:stream/consumers';
import { parse } from 'graphql';
import { claimReview } from '../../claims/claim-review.js';
import type { Verdict } from '../../claims/verdict.js';
import { whyUnreadable } from '../../dataset/unreadable.js';
import { vocabularyOf } from '../../export/index.js';
import type { Graph } from '../../graph/create-graph.js';
import { languageValue, textIn } from '../../ontology/language.js';
import { CommandError, usageError } from '../command-error.js';
import { decodeText } from '../decode-text.js';
import { ExitCode } from '../exit-code.js';
import { type GraphFlags, loadGraph } from '../load-graph.js';
import type { CliOptions } from '../options.js';
import { count, print, visible } from '../terminal.js';

export interface CheckCommandOptions extends GraphFlags {
  readonly file: string;
  readonly format: 'table' | 'json' | 'claim-review';
  readonly language?: string;
}

interface Checked {
  readonly verdict: Verdict | null;
  readonly truncated: boolean;
  readonly claims: readonly {
    readonly verdict: Verdict;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly note: string;
    readonly sources: readonly { readonly id: string }[];
    readonly operation: string;
  }[];
}

/** Checks a text against the graph; fails where something in it is wrong. */
export async function checkCommand(
  cli: CliOptions,
  { file, format, language: asked, ...flags }: CheckCommandOptions,
): Promise<void> {
  const { languages } = cli.ontology;
  const language = asked ?? (languages[0] as string); // every ontology has one
  if (!languages.includes(language))
    throw usageError(`There is no language "${language}" in this graph. Choose ${languages.join(' or ')}.`);
  const text = await readText(file);
  const { graph } = await loadGraph(cli, flags);
  try {
    const checked = await check(graph, text, language);
    if (format === 'json') print(visible(JSON.stringify(checked, null, 2)));
    else if (format === 'claim-review') {
      const author = textIn(vocabularyOf(cli.ontology).title, language);
      print(visible(JSON.stringify(claimReview({ name: file, author, claims: checked.claims }), null, 2)));
    } else printTable(checked);
    if (checked.verdict === 'CONTRADICTED' || checked.verdict === 'MISLEADING') process.exitCode = ExitCode.FAILED;
  } finally {
    await graph.close();
  }
}

async function readText(file: string): Promise<string> {
  try {
    return decodeText(file === '-' ? await readBytes(process.stdin) : await readFile(file), file);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw usageError(`${file} cannot be read: ${whyUnreadable(error)}. Give a text file, or - for standard input.`, error);
  }
}

async function check({ schema, ontology, execute }: Graph, text: string, language: string): Promise<Checked> {
  if (!schema.getQueryType()?.getFields().checkClaims)
    throw new CommandError('This graph has no words by which texts are checked. Whoever makes it gives them.');
  const lang = ontology.languages.length > 1 ? `(lang: ${languageValue(language)})` : '';
  const document = parse(
    `query ($text: String!) { checkClaims(text: $text) { verdict truncated claims { verdict start end text note${lang} sources { id } operation } } }`,
  );
  const { data, errors } = await execute({ document, variableValues: { text } });
  if (errors?.[0]) throw new CommandError(errors[0].message);
  return data?.checkClaims as Checked; // as the operation selects it
}

function printTable({ claims, truncated }: Checked): void {
  for (const { verdict, start, end, text, note, sources } of claims) {
    print(visible(`${verdict.padEnd(12)}  ${start}–${end}  ${text.replace(/\s+/g, ' ').trim()}`));
    print(visible(`${' '.repeat(14)}${note}${sources.length > 0 ? `  [${sources.map(({ id }) => id).join(', ')}]` : ''}`));
  }
  const tally = [...new Set(claims.map(({ verdict }) => verdict))].map(
    (each) => `${count(claims.filter(({ verdict }) => verdict === each).length)} ${each}`,
  );
  print(
    claims.length > 0
      ? `${count(claims.length)} claims: ${tally.join(', ')}${truncated ? '; there are more' : ''}`
      : 'Nothing in the text can be judged.',
  );
}
