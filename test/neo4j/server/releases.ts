/** `newest` is the newest calendar release, `lts` the one with long-term support. */
export type Release = 'newest' | 'lts';

interface ReleaseFacts {
  readonly version: string;
  /** The oldest Java it runs on. */
  readonly java: number;
  readonly javaOptions: readonly string[];
}

export const RELEASES: Readonly<Record<Release, ReleaseFacts>> = {
  newest: { version: '2026.08.1', java: 21, javaOptions: ['--add-modules=jdk.incubator.vector'] },
  lts: { version: '5.26.30', java: 17, javaOptions: [] },
};

export function asRelease(name: string): Release {
  if (name === 'newest' || name === 'lts') return name;
  throw new Error(`There is no release "${name}" of Neo4j to test with: say newest or lts.`);
}

/** What `NEO4J_RELEASE` says; the newest unless told. */
export const chosenRelease = (): Release => asRelease(process.env.NEO4J_RELEASE || 'newest');
