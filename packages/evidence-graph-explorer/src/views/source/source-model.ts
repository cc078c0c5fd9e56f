import { wordsOf } from '../../fault.js';
import type { GraphClient } from '../../graph/graph-client.js';
import type { Localized } from '../../scene/scene.js';
import { outlineOf, type Part } from './outline.js';
import { type Evidence, readEvidence, readText, type SourceText } from './source-reader.js';

/** The source as far as it is read: first its text, then what rests on it, which takes longer. */
export class SourceModel {
  text: SourceText | null = null;
  outline: readonly Part[] = [];
  /** By its ID; null until it is read. */
  evidence: ReadonlyMap<string, Evidence> | null = null;
  fault: Localized | null = null;
  #isAsked = false;

  /** Tells whenever it is being read, there is more of it, or a fault. */
  constructor(private readonly tell: () => void) {}

  /** Reads it, unless that is under way or done. */
  async read(client: GraphClient): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.fault = null;
    this.tell();
    const reading = readEvidence(client);
    reading.catch(() => {}); // told below, unless the text is missing, too
    try {
      const text = await readText(client);
      this.text = text;
      this.outline = outlineOf(text, null);
      this.tell();
      const evidence = await reading;
      this.outline = outlineOf(text, evidence);
      this.evidence = new Map(evidence.map((one) => [one.id, one]));
    } catch (error) {
      this.fault = wordsOf(error);
      this.#isAsked = false;
    }
    this.tell();
  }
}
