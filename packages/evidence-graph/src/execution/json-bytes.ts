/**
 * JSON as its bytes in UTF-8, each of them one character: what is put together of such texts is sent without being encoded.
 * Undefined where a value has no JSON.
 */
export function jsonBytes(value: unknown): string | undefined {
  const json: string | undefined = JSON.stringify(value);
  return json !== undefined && NOT_ASCII.test(json) ? asBytes(json) : json;
}

const NOT_ASCII = /[^\0-\x7f]/;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** A function takes no more arguments than these everywhere. */
const CHUNK = 4096;

function asBytes(text: string): string {
  const bytes = encoder.encode(text);
  let found = '';
  for (let start = 0; start < bytes.length; start += CHUNK) found += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return found;
}

/** The text whose bytes these are, each of them one character. */
export function textOf(bytes: string): string {
  if (!NOT_ASCII.test(bytes)) return bytes;
  const found = new Uint8Array(bytes.length);
  for (let index = 0; index < bytes.length; index += 1) found[index] = bytes.charCodeAt(index);
  return decoder.decode(found);
}

/** Together at most this many characters are kept. */
const MAX_CHARACTERS = 4_000_000;

/** The JSON of texts that are stored, and so come again and again. */
export class StoredTexts {
  readonly #known = new Map<string, string>();
  #characters = 0;

  json(text: string): string {
    return this.#known.get(text) ?? this.#add(text);
  }

  #add(text: string): string {
    const json = jsonBytes(text) as string; // every text has its JSON
    this.#characters += text.length + json.length;
    if (this.#characters > MAX_CHARACTERS) {
      this.#known.clear();
      this.#characters = text.length + json.length;
    }
    this.#known.set(text, json);
    return json;
  }
}
