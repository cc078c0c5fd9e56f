import { readdirSync, readFileSync } from 'node:fs';

export const ROOT = new URL('../../', import.meta.url);
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'packages/evidence-graph/README.md',
  ...readdirSync(new URL('docs/', ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
/** What the project's own check runs by itself, or needs what is not there for tests. */
const RUN_ELSEWHERE =
  /^(npm (install|ci|start|test)\b|npm run (--silent )?(bench|lint|format|check:|build|schema|locate)|git |docker |export |read )/;

/** For commands: the first `npx` would build the package once more, under those that are testing it. */
export const AS_BUILT = { npm_config_ignore_scripts: 'true' };

export interface Sample {
  readonly where: string;
  readonly language: string;
  readonly code: string;
  /** Whether it reads from Neo4j or writes to it. */
  readonly needsNeo4j: boolean;
}

export const textOfDocument = (document: string): string => readFileSync(new URL(document, ROOT), 'utf8');

/** The code samples of one document, by its path. */
export const samplesOf = (document: string): Sample[] => {
  const text = textOfDocument(document);
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(({ index, 1: language = '', 2: code = '' }) => ({
    where: `${document}:${text.slice(0, index).split('\n').length}`,
    language,
    code,
    needsNeo4j: /NEO4J_URI|^cypher$/m.test(`${language}\n${code}`),
  }));
};

const samples: Sample[] = DOCUMENTS.flatMap(samplesOf);

/** The code samples of the documents in one language. */
export const samplesIn = (language: string, needsNeo4j: boolean): Sample[] =>
  samples.filter((sample) => sample.language === language && sample.needsNeo4j === needsNeo4j);

/** The lines of shell samples that are run as commands. */
export const commandsOf = (shell: readonly Sample[]): { where: string; line: string }[] =>
  shell.flatMap(({ where, code }) => {
    const lines = code.split('\n').filter((line) => line.trim() !== '' && !RUN_ELSEWHERE.test(line));
    return lines.map((line) => ({ where, line }));
  });
