/** The parts of an address behind its `?`. Each is read by a function that gives undefined where it says nothing. */
export class Parts {
  readonly #given: Map<string, string>;
  readonly #wrong: string[] = [];

  constructor(query: string) {
    const given = query.split('&').filter(Boolean);
    this.#given = new Map(given.map((text) => text.split(/=(.*)/s) as [string, string]));
  }

  one<T>(name: string, read: (text: string) => T | undefined): T | undefined {
    return this.#take(name).map((text) => this.#read(name, text, read))[0];
  }

  each<T>(name: string, read: (text: string) => T | undefined): T[] {
    const texts = this.#take(name).flatMap((text) => text.split(','));
    return texts.map((text) => this.#read(name, text, read)).filter((value) => value !== undefined);
  }

  /** What could not be read. */
  get wrong(): readonly string[] {
    return this.#wrong;
  }

  /** What could not be read, and what nobody asked for. */
  get unread(): string[] {
    return [...this.#wrong, ...[...this.#given].map(([name, text = '']) => `${name}=${text}`)];
  }

  #take(name: string): string[] {
    const text = this.#given.get(name);
    this.#given.delete(name);
    return text ? [text] : [];
  }

  #read<T>(name: string, text: string, read: (text: string) => T | undefined): T | undefined {
    const value = read(text);
    if (value === undefined) this.#wrong.push(`${name}=${text}`);
    return value;
  }
}

/** A part as a text. */
export const taken = (text: string): string | undefined => decoded(text) || undefined;

/** Undefined where the text is no encoding of anything. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
