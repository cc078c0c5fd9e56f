import type { Localized } from '../../scene/scene.js';
import { factsOf, type Mark, marksOf, termOf } from './marks.js';
import type { Evidence, Section, SourceText } from './source-reader.js';

/** A section of the source, with what rests on it; the parts of a section stand within it. */
export interface Part {
  readonly section: Section;
  /** Its name, without that of the section it is a part of. */
  readonly name: Localized;
  /** The evidence whose terms stand in it, in the order of the source. */
  readonly evidence: readonly Evidence[];
  /** How many facts rest on them; null until the evidence is read. */
  readonly count: number | null;
  /** Its words on which facts rest; none where it has parts, which have them. */
  readonly marks: readonly Mark[];
  readonly parts: readonly Part[];
  /** The source that this section quotes as a whole, where that is not the one it stands in. */
  readonly quoted: Localized | null;
}

/** The sections that are no parts of others, in the order of the source. */
export function outlineOf({ sections, sources }: SourceText, evidence: readonly Evidence[] | null): Part[] {
  const partOf = (section: Section, above: Section | null): Part => {
    const parts = sections.filter((other) => other.partOf?.id === section.id).map((part) => partOf(part, section));
    const within = (evidence ?? []).filter((one) => holds(section, termOf(one).start));
    return {
      section,
      name: above ? { zh: shortName(section.zh, above.zh), en: shortName(section.en, above.en) } : section,
      evidence: within,
      count: evidence && factsOf(within).length,
      marks: parts.length > 0 ? [] : marksOf(within),
      parts,
      quoted: above ? null : quotedIn(section),
    };
  };
  const quotedIn = (section: Section): Localized | null =>
    sources.find((source) => source.id !== section.source.id && source.evidence.some(({ start }) => holds(section, start))) ??
    null;

  return sections.filter(({ partOf: above }) => !above).map((section) => partOf(section, null));
}

/** Whether a place of the source, where something starts, is in a section. */
export const holds = (section: Section, start: number): boolean => start >= section.start && start < section.end;

/** `Answer 1, paragraph 2` in `Answer 1` is `Paragraph 2`. */
function shortName(name: string, above: string): string {
  const rest = name.startsWith(above) ? name.slice(above.length).replace(/^[\s\p{P}]+/u, '') : '';
  return rest === '' ? name : rest.charAt(0).toUpperCase() + rest.slice(1);
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

/** The mark of an evidence. */
export const markWith = (parts: readonly Part[], id: string): Mark | undefined =>
  leavesOf(parts)
    .flatMap(({ marks }) => marks)
    .find(({ evidence }) => evidence.some((one) => one.id === id));
