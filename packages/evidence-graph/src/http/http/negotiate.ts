import { type HeaderElement, readElements } from './header-value.js';

/** How an offer stands with a header that weighs alternatives. */
interface Standing {
  readonly offer: string;
  /** From 0, refused, to 1. */
  readonly weight: number;
  /** How closely the header names it. */
  readonly specificity: number;
  /** Where the header names it. */
  readonly position: number;
}

/**
 * The media type that `Accept` likes best of those offered; undefined where it refuses all. Between equal weights, the closer name
 * is preferred, then what is named first, then what is offered first.
 */
export function chooseMediaType(accept: string | null, offers: readonly string[]): string | undefined {
  const ranges = readElements(accept ?? '');
  if (ranges.length === 0) return offers[0];
  const standings = standingsOf(ranges.filter(isUtf8), offers, mediaTypeSpecificity);
  const byHeader = (a: Standing, b: Standing): number =>
    b.weight - a.weight || b.specificity - a.specificity || a.position - b.position;
  return standings.sort(byHeader)[0]?.offer;
}

/** The content coding that `Accept-Encoding` likes best; between equal weights, what is offered first. Undefined leaves the content as it is. */
export function chooseCoding(acceptEncoding: string | null, offers: readonly string[]): string | undefined {
  const standings = standingsOf(readElements(acceptEncoding ?? ''), [...offers, 'identity'], codingSpecificity);
  const chosen = standings.sort((a, b) => b.weight - a.weight)[0]?.offer;
  return chosen === 'identity' ? undefined : chosen;
}

/** The language that `Accept-Language` likes best of those offered; undefined where it names none of them. */
export const chooseLanguage = (accept: string | null, offers: readonly string[]): string | undefined =>
  standingsOf(readElements(accept ?? ''), offers, languageSpecificity).sort((a, b) => b.weight - a.weight)[0]?.offer;

type Specificity = (range: string, offer: string) => number;

/** Each offer that is not refused, by the range that names it most closely. */
function standingsOf(ranges: readonly HeaderElement[], offers: readonly string[], specificityOf: Specificity): Standing[] {
  return offers.flatMap((offer) => {
    const matching = ranges.map(
      ({ name, parameters }, position): Standing => ({
        offer,
        weight: weightOf(parameters.get('q')),
        specificity: specificityOf(name, offer),
        position,
      }),
    );
    const closest = matching.sort((a, b) => b.specificity - a.specificity)[0];
    return closest && closest.specificity > 0 && closest.weight > 0 ? [closest] : [];
  });
}

/** A weight that is no number is as good as none. */
function weightOf(text: string | undefined): number {
  const weight = text === undefined || text === '' ? 1 : Number(text);
  return Number.isNaN(weight) ? 1 : Math.min(Math.max(weight, 0), 1);
}

function mediaTypeSpecificity(range: string, offer: string): number {
  if (range === offer) return 3;
  if (range.endsWith('/*') && offer.startsWith(range.slice(0, -1))) return 2;
  return range === '*/*' || range === '*' ? 1 : 0;
}

function languageSpecificity(range: string, offer: string): number {
  if (range === offer) return 3;
  if (range.startsWith(`${offer}-`)) return 2;
  return range === '*' ? 1 : 0;
}

function codingSpecificity(range: string, offer: string): number {
  if (range === offer || range === `x-${offer}`) return 2;
  return range === '*' ? 1 : 0;
}

const isUtf8 = ({ parameters }: HeaderElement): boolean => ['utf-8', 'utf8', '*'].includes(parameters.get('charset') ?? 'utf-8');
