import { CITED, DERIVED } from './add-evidence.js';

/** One place in the source, and what in the answer rests on it. */
export interface Citation {
  readonly evidence: string;
  readonly source: string;
  readonly section: { readonly id: string; readonly zh: string; readonly en: string };
  /** Unicode code points, from 0; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly digest: string;
  /** Where in `data` what rests on it stands, such as `concept.embodiedIn.nodes.0`. */
  readonly paths: readonly string[];
}

export interface CitedSource {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly sha256: string | null;
}

interface CitedEvidence {
  readonly id: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly digest: string;
  readonly section: {
    readonly id: string;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly source: {
      readonly id: string;
      readonly titleZh: string;
      readonly titleEn: string;
      readonly publisher: string | null;
      readonly publishedAt: string | null;
      readonly sha256: string | null;
    };
  };
}

/** Takes the evidence out of the data: each place once, in the order of the source, with all that rests on it. */
export function takeCitations(data: Record<string, unknown>): { citations: Citation[]; sources: CitedSource[] } {
  const citations = new Map<string, Citation & { paths: string[] }>();
  const sources = new Map<string, CitedSource>();
  const take = (path: string, { id, section, ...evidence }: CitedEvidence): void => {
    const known = citations.get(id);
    if (known) {
      if (!known.paths.includes(path)) known.paths.push(path);
      return;
    }
    const { source } = section;
    const { exact, start, end, digest } = evidence;
    const place = { id: section.id, zh: section.nameZh, en: section.nameEn };
    citations.set(id, { evidence: id, source: source.id, section: place, start, end, exact, digest, paths: [path] });
    const { titleZh, titleEn, publisher, publishedAt, sha256 } = source;
    sources.set(source.id, { id: source.id, title: { zh: titleZh, en: titleEn }, publisher, publishedAt, sha256 });
  };
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) walk(each, path === '' ? String(index) : `${path}.${index}`);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const object = value as Record<string, unknown>;
    const inputs = (object[DERIVED] as { nodes: { evidence: CitedEvidence[] }[] } | undefined)?.nodes ?? [];
    for (const evidence of (object[CITED] as CitedEvidence[] | undefined) ?? []) take(path, evidence);
    for (const evidence of inputs.flatMap((input) => input.evidence)) take(path, evidence);
    delete object[CITED];
    delete object[DERIVED];
    for (const [key, each] of Object.entries(object)) walk(each, path === '' ? key : `${path}.${key}`);
  };
  walk(data, '');
  return {
    citations: [...citations.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.evidence < b.evidence ? -1 : 1)),
    sources: [...sources.values()],
  };
}
