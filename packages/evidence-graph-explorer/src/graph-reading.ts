import type { CitedDataset } from 'evidence-graph/citation';
import { wordsOf } from './fault.js';
import { GraphClient } from './graph/graph-client.js';
import type { GraphSource } from './graph/graph-source.js';
import type { InPage } from './graph/page-transport.js';
import { transportOf } from './graph/transport-of.js';
import { once } from './once.js';
import { readVocabulary, unknownVocabulary, type Vocabulary } from './ontology/vocabulary.js';
import { readFirstNodes } from './scene/first-nodes.js';
import { type Localized, type Scene, type SceneNode, sceneWithin } from './scene/scene.js';
import { type LoadedScene, noScene, readScene } from './scene/scene-reader.js';
import type { SceneState, State } from './state/state.js';
import { StateStore } from './state/state-store.js';
import { type Example, readExamples } from './views/query/examples.js';

export interface GraphReadingOptions {
  readonly place: GraphSource;
  /** IDs of the nodes of the scene to start from; the graph's first ones where none are given. */
  readonly start: readonly string[];
  readonly state: State;
  /** Its place in the page's history, where it has been here before. */
  readonly at?: number;
  /** How a graph in a file answers in the page. */
  readonly inPage?: InPage | undefined;
  /** The languages of the graph, where they are known. */
  readonly languages?: readonly string[] | undefined;
}

/** What is read of a graph: its words, its questions, and the scene of the present state. Fires `change` whenever one of them comes. */
export class GraphReading extends EventTarget {
  readonly place: GraphSource;
  readonly client: GraphClient;
  readonly store: StateStore;
  /** Empty until the graph has answered. */
  vocabulary: Vocabulary = unknownVocabulary();
  loaded: LoadedScene = noScene;
  /** Whether the scene is still being read. */
  isLoading = true;
  /** What went wrong with the last reading; null where it went well. */
  fault: Localized | null = null;
  /** Which data the graph has; undefined until something is cited. */
  dataset: CitedDataset | undefined;
  readonly #readExamples: () => Promise<readonly Example[]>;
  #start: readonly string[];
  readonly #languages: readonly string[] | undefined;
  #visible: { readonly scene: Scene; readonly hiddenTypes: readonly string[]; readonly visible: Scene } | undefined;
  #read: { readonly scene: SceneState; readonly done: Promise<unknown> } | undefined;
  /** Tells the words as soon as they are there: a scene takes longer. */
  readonly #readWords = once(async (): Promise<Vocabulary> => {
    this.vocabulary = await readVocabulary(this.client, this.#languages);
    this.changed();
    return this.vocabulary;
  });

  constructor({ place, start, state, at, inPage, languages }: GraphReadingOptions) {
    super();
    this.place = place;
    this.client = new GraphClient(transportOf(place, inPage));
    this.store = new StateStore(state, at);
    this.#readExamples = once(() => readExamples(place.beside));
    this.#start = start;
    this.#languages = languages;
    this.store.listen(({ scene }) => {
      if (scene !== this.#read?.scene) void this.load();
    });
  }

  get state(): State {
    return this.store.state;
  }

  /** Reads the words and the scene. Never rejects: what goes wrong is the `fault`. */
  async load(): Promise<void> {
    const { scene } = this.state;
    const words = this.#readWords();
    const done = Promise.all([this.#readScene(words, scene), words]).then(
      ([loaded]): Partial<GraphReading> => ({ loaded, fault: null }),
      (error: unknown): Partial<GraphReading> => ({ fault: wordsOf(error) }),
    );
    this.#read = { scene, done };
    this.isLoading = true;
    this.changed();
    const read = await done;
    if (this.#read.done !== done) return; // another is being read
    Object.assign(this, read, { isLoading: false });
    this.changed();
  }

  /** The questions to the graph: read once, and none where nothing answers. */
  examples(): Promise<readonly Example[]> {
    return this.#readExamples().catch(() => []);
  }

  /** Reads which data the graph has. */
  async readDataset(): Promise<void> {
    const answer = await this.client.ask<{ readonly datasetVersion: CitedDataset }>('{ datasetVersion { hash version } }');
    this.dataset = answer.datasetVersion;
  }

  /** Has the scene start from other nodes. */
  startFrom(ids: readonly string[]): void {
    this.#start = ids;
    void this.load();
  }

  /** Resolves once the scene of the present state is there. */
  async settled(): Promise<void> {
    for (let read = this.#read; read; read = read === this.#read ? undefined : this.#read) await read.done;
  }

  async #readScene(words: Promise<Vocabulary>, scene: SceneState): Promise<LoadedScene> {
    const start = this.#start.length > 0 ? this.#start : await readFirstNodes(this.client);
    return readScene(this.client, words, start, scene);
  }

  /** The scene but for what the legend leaves out. */
  get visibleScene(): Scene {
    const { scene } = this.loaded;
    const { hiddenTypes } = this.state.scene;
    if (this.#visible?.scene !== scene || this.#visible.hiddenTypes !== hiddenTypes) {
      const shown = scene.nodes.filter(({ type }) => !hiddenTypes.includes(type));
      this.#visible = { scene, hiddenTypes, visible: sceneWithin(scene, new Set(shown.map(({ id }) => id))) };
    }
    return this.#visible.visible;
  }

  /** The nodes of the scene that the legend does not leave out. */
  get visibleNodes(): readonly SceneNode[] {
    return this.visibleScene.nodes;
  }

  /** Has all parts drawn again. */
  changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
