import type { Explorer } from '../../explorer.js';
import type { ExportOptions } from '../../export/options.js';
import { type Scene, type SceneNode, sceneWithin } from '../../scene/scene.js';
import type { GraphCanvas } from './canvas/graph-canvas.js';

/** What buttons and keys do to the scene. */
export class GraphActions {
  canvas: GraphCanvas | null = null;
  isListOpen = false;
  readonly #explorer: Explorer;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  selectedNode(): SceneNode | undefined {
    const { selected } = this.#explorer.state;
    return this.#explorer.visibleNodes.find(({ id }) => id === selected);
  }

  expand(id = this.selectedNode()?.id): void {
    if (id !== undefined && this.#explorer.vocabulary.dialect.hasRelationships) this.#explorer.expand(id);
  }

  hide(): void {
    const node = this.selectedNode();
    if (node) this.#explorer.hide(node.id);
  }

  /** What the picture shows, or what of it is marked. */
  exportedScene(): Scene {
    const { marked, visibleScene } = this.#explorer;
    return marked.size === 0 ? visibleScene : sceneWithin(visibleScene, marked);
  }

  toggleList(): void {
    this.isListOpen = !this.isListOpen;
    this.#explorer.changed();
  }

  /** Gives up what was begun: a path to be chosen, what is marked; false where nothing was. */
  giveUp(): boolean {
    const { pathStart, marked } = this.#explorer;
    if (pathStart !== null) this.#explorer.startPath(null);
    else if (marked.size > 0) this.#explorer.mark([]);
    else return false;
    return true;
  }

  /** What the exports of the scene need beside it. */
  exportOptions(): ExportOptions {
    const { client, vocabulary, families, state, positions, place } = this.#explorer;
    return {
      client,
      vocabulary,
      lang: state.language,
      title: vocabulary.title,
      typeLabel: (type) => vocabulary.typeLabel(type),
      relationshipLabel: (type) => vocabulary.relationshipLabel(type),
      colorOf: (type) => families.of(type).light,
      shapeOf: (type) => families.of(type).shape,
      positions,
      iri: new URL('id/', place.beside).href,
    };
  }

  /** Pins the selected node where it is, or sets it free. */
  pin(): void {
    const node = this.selectedNode();
    if (node) this.#explorer.pin(node.id);
  }

  pinAt(id: string, x: number, y: number): void {
    this.#explorer.pinAt(id, { x, y });
  }

  /** Asks for a path, from the selected node where there is one; a second time asks for none. */
  path(): void {
    const { pathStart, vocabulary } = this.#explorer;
    if (!vocabulary.dialect.hasRelationships) return;
    const node = this.selectedNode();
    this.#explorer.startPath(pathStart !== null ? null : node && { id: node.id, ...node.name });
  }

  fit(): void {
    this.canvas?.look(null);
    this.#explorer.store.set({ camera: null }, 'replace');
  }

  zoom(factor: number): void {
    this.canvas?.zoom(factor);
  }

  /** Does what a key stands for; false where it stands for nothing. */
  press({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
    if (altKey) return false;
    if (ctrlKey || metaKey) return this.#pressControl(key.toLowerCase(), shiftKey);
    if (key === 'Escape') return this.giveUp();
    const act = this.#keys[key.toLowerCase()];
    act?.();
    return act !== undefined;
  }

  #pressControl(key: string, isShifted: boolean): boolean {
    const { store } = this.#explorer;
    if (key === 'z') isShifted ? store.redo() : store.undo();
    else if (key === 'y') store.redo();
    else return false;
    return true;
  }

  readonly #keys: Readonly<Record<string, () => void>> = {
    e: () => this.expand(),
    h: () => this.hide(),
    '.': () => this.pin(),
    p: () => this.path(),
    f: () => this.fit(),
    l: () => this.toggleList(),
    '+': () => this.zoom(0.7),
    '=': () => this.zoom(0.7),
    '-': () => this.zoom(1.4),
  };
}
