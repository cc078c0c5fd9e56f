/** Words in the notation of {@link phrase}: alternatives with `|` between them, in any language of the texts. */
export type Words = string;

/** What a graph's owner says so that texts can be checked against the graph: which words name what. */
export interface ClaimVocabulary {
  /** Words that tell that a sentence is of the graph's matter at all. */
  readonly matter: Words;
  /** Words that tell that it is of something else, whatever else stands in it. */
  readonly otherMatter?: Words;
  /** Words for details that the graph has nothing of: a sentence of its matter with them is left open. */
  readonly unstated?: Words;
  /** Words for parts of the whole, such as places, that the graph has no figures of: a number that is told of one is left open. */
  readonly narrower?: Words;
  readonly figures: FigureSource;
  readonly kinds?: KindSource;
  /** Words for what kinds have besides a number: to compare that is not to compare how many they are. */
  readonly qualities?: Words;
  /** Other populations that figures are mistaken to be of. */
  readonly otherWholes?: Words;
  /** What is done, held or demanded: what a sentence says of it is compared with what the graph says. */
  readonly topics?: readonly Topic[];
  readonly dates?: readonly DateTopic[];
  readonly durations?: readonly DurationTopic[];
  readonly orders?: readonly OrderTopic[];
  /** Words for what everything leads up to: to come before or after it is not to come before or after a step. */
  readonly occasions?: Words;
  readonly silences?: readonly SilenceTopic[];
  /** Those who do things: their names in the graph count without being given here. */
  readonly actors?: Readonly<Record<string, Words>>;
  /** Who may be said to do what someone in the graph does. */
  readonly otherActors?: Words;
}

/** The words themselves, or what loads them when a text is first checked. */
export type ClaimSource = ClaimVocabulary | (() => Promise<ClaimVocabulary>);

/** Where the figures are in the graph. */
export interface FigureSource {
  /** The connection of the query that has them. */
  readonly connection: string;
  /** What is selected of each. */
  readonly fields: string;
  // biome-ignore lint/suspicious/noExplicitAny: a node of the fields above
  read(node: any): Omit<Figure, 'id'>;
  /** Figures that are named by words, and not by what they count: by id. */
  readonly named?: Readonly<Record<string, NamedFigure>>;
  /** In which context figures are meant unless the text names another, the words for each, and for those that the graph has no figures of. */
  readonly context?: { readonly usual: string; readonly words: Readonly<Record<string, Words>>; readonly others?: Words };
}

export interface NamedFigure {
  readonly words: Words;
  /** Words right behind the number, or right before it, that tell its unit; without, any number near the words is meant. */
  readonly unit?: Words;
  /** Words that tell that its number is taken to be of something else: where they stand it is told wrongly even if it is right. */
  readonly mistakenFor?: Words;
  /** Words of what the figure is not of. */
  readonly notOf?: Words;
  /** Words of parts that the figure is not told of: with them, a number is left open. */
  readonly beside?: Words;
  /** A number that only a text of the whole can state: it counts only beside such words. */
  readonly only?: Words;
  /** Whether it is told of all: to say it of a part is to say that the others have another. */
  readonly isOfAll?: boolean;
  /** What is less is no number of it. */
  readonly from?: number;
}

export type Unit = 'COUNT' | 'PERCENT' | 'POINT' | 'YEARS';

export interface Figure {
  readonly id: string;
  readonly value: number;
  /** `null` for the value itself. */
  readonly bound: 'MORE_THAN' | 'AT_LEAST' | null;
  readonly unit: Unit;
  /** By how much the value may be off, since it is rounded. */
  readonly error: number;
  /** Whether the source states it; otherwise it is derived. */
  readonly isStated: boolean;
  readonly measure: 'COUNT' | 'SHARE' | 'CHANGE_IN_COUNT' | 'CHANGE_IN_SHARE' | 'OTHER';
  /** The id of what is counted. */
  readonly kind: string | null;
  /** The id of what a share is of. */
  readonly base: string | null;
  readonly context: string | null;
  /** As it is told to a reader, by language. */
  readonly label: Readonly<Record<string, string>>;
}

/** Where the kinds of what is counted are in the graph. */
export interface KindSource {
  readonly connection: string;
  readonly fields: string;
  // biome-ignore lint/suspicious/noExplicitAny: a node of the fields above
  read(node: any): Omit<Kind, 'id'>;
  /** The id of the kind that holds all others, and words for it. */
  readonly all: { readonly id: string; readonly words: Words };
  /** By id, words for a kind besides its names. */
  readonly words: Readonly<Record<string, Words>>;
  /** By id, words for everyone else of the whole, where the graph has no kind for them. */
  readonly others?: Readonly<Record<string, Words>>;
  /** Kinds whose words do not tell the whole that they are a part of: right figures of them are of that whole alone. */
  readonly withinWhole?: readonly string[];
}

export interface Kind {
  readonly id: string;
  readonly names: readonly string[];
  readonly partOf: string | null;
  /** Kinds of one scheme do not overlap unless one is a part of the other. */
  readonly scheme: string | null;
  /** The id of the kind it is everyone else of. */
  readonly complementOf: string | null;
}

/** Something that sentences speak of. */
export interface Topic {
  /** The ids of the nodes and relationships that say it; the first has the extent. */
  readonly on: readonly string[];
  /** Each must stand in the sentence. */
  readonly words: readonly Words[];
  /** A sentence with these is of something else. */
  readonly unless?: Words;
  /** One of these must stand in the sentence for it to say what the graph says. */
  readonly says?: Words;
  /** These say the opposite. */
  readonly denies?: Words;
  /** Whether what says so may hold words that by themselves say the opposite, as `in no region lower` does. */
  readonly saysOverrides?: boolean;
  /** What is done with what the words name: a sentence with none of these says something else of it. */
  readonly acts?: Words;
  /** Who does it, if not told by the relationship: ids. Who else may be named beside, as those it is done to. */
  readonly actors?: readonly string[];
  readonly beside?: readonly string[];
  /** A number that belongs to it, and what stands right behind it. */
  readonly number?: { readonly value: number; readonly words: Words };
  /** Whether its words say the opposite only, so that nothing else with them is judged. */
  readonly onlyDenies?: boolean;
  /** Whether a plain negation denies it. */
  readonly isDeniable?: boolean;
  /** Whether it is said of all, where the relationship does not tell of how many. */
  readonly isOfAll?: boolean;
}

export interface DateTopic {
  readonly on: string;
  /** What has a date, and of it the words for the event. */
  readonly about: Words;
  readonly words: Words;
  /** A date with these in its clause is of something else. */
  readonly unless?: Words;
  readonly year: number;
  readonly month: number;
}

export interface DurationTopic {
  readonly on: readonly string[];
  readonly about: Words;
  /** Words that tell that a time is how long it took. */
  readonly words: Words;
  /** At least and at most so many months. */
  readonly months: readonly [least: number, most: number];
}

export interface OrderTopic {
  readonly on: readonly string[];
  /** Words for each, the earlier first. */
  readonly steps: readonly Words[];
}

export interface SilenceTopic {
  /** With these, a sentence is of something else. */
  readonly unless?: Words;
  /** The id of what says that it is left open. */
  readonly on: string;
  readonly words: readonly Words[];
}
