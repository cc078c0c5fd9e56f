import type { Localized } from '../../scene/scene.js';
import { type Run, runsOf } from './runs.js';
import type { Evidence, Section, SourceText } from './source-reader.js';

/** A section of the source, with what rests on it; the parts of a section stand within it. */
export interface Part {
  readonly section: Section;
  /** The evidence that is the section as a whole; null where there is none. */
  readonly whole: Run | null;
  /** The other evidence that has a place in it, in the order of the source. */
  readonly evidence: readonly Evidence[];
  /** Its code points, cut wherever an evidence starts or ends; none where it has parts. */
  readonly runs: readonly Run[];
  readonly parts: readonly Part[];
  /** The source that this section quotes as a whole, where that is not the one it stands in. */
  readonly quoted: Localized | null;
}

/** The sections that are no parts of others, in the order of the source. */
export function outlineOf({ sections, evidence, sources }: SourceText): Part[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const isWhole = (one: Evidence): boolean => {
    const section = byId.get(one.section.id);
    return section !== undefined && one.start <= section.start && one.end >= section.end;
  };
  const wholes = evidence.filter(isWhole);
  const others = evidence.filter((one) => !isWhole(one));

  const partOf = (section: Section): Part => {
    const { id, start, end } = section;
    const parts = sections.filter((other) => other.partOf?.id === id).map(partOf);
    const within = others.filter((one) => one.start < end && one.end > start);
    const ids = wholes.filter((one) => one.section.id === id).map((one) => one.id);
    return {
      section,
      whole: ids.length > 0 ? { start, end, ids } : null,
      evidence: within,
      runs: parts.length > 0 ? [] : runsOf(start, end, within),
      parts,
      quoted: section.partOf ? null : quotedIn(section),
    };
  };
  const quotedIn = (section: Section): Localized | null =>
    sources.find(
      (source) =>
        source.id !== section.source.id && source.evidence.some(({ start }) => start >= section.start && start < section.end),
    ) ?? null;

  return sections.filter(({ partOf: above }) => !above).map(partOf);
}

/** The parts that have no parts themselves, in order. */
export const leavesOf = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => (part.parts.length > 0 ? leavesOf(part.parts) : [part]));

/** What is left of the outline when only leaves that say `text`, or name it as a short term, are kept. */
export function find(parts: readonly Part[], text: string): Part[] {
  const wanted = text.trim().toLowerCase();
  return parts.flatMap((part) => {
    if (part.parts.length === 0) return says(part, wanted) ? [part] : [];
    const found = find(part.parts, text);
    return found.length > 0 ? [{ ...part, parts: found }] : [];
  });
}

const says = ({ section, evidence }: Part, wanted: string): boolean =>
  [section.zh, section.en, section.text ?? '', ...evidence.map(({ exact }) => exact)].some((text) =>
    text.toLowerCase().includes(wanted),
  );

/** The runs of these parts that an evidence covers, the first first. */
export const runsWith = (parts: readonly Part[], id: string): Run[] =>
  parts
    .flatMap((part) => [...(part.whole ? [part.whole] : []), ...part.runs, ...runsWith(part.parts, id)])
    .filter(({ ids }) => ids.includes(id));
