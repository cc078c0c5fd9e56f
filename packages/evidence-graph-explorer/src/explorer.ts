import { expansionKey, expansionOf, type Relation, usualPath } from 'evidence-graph/scene';
import { GraphReading, type GraphReadingOptions } from './graph-reading.js';
import { format, graphLanguage } from './language/language.js';
import type { Vocabulary } from './ontology/vocabulary.js';
import type { Localized, Position } from './scene/scene.js';
import { type State, startState, type ViewName } from './state/state.js';
import { Families } from './style/families.js';
import type { Opening } from './views/start/opening.js';

export interface ExplorerOptions extends GraphReadingOptions {
  /** What its owner says at the start. */
  readonly opening?: Opening | undefined;
}

/** What all parts of one explorer share: the graph, the state, the words, the scene. Fires `change` whenever one of them does. */
export class Explorer extends GraphReading {
  /** Null where its owner has said nothing. */
  readonly opening: Opening | null;
  /** Whether the page's reader prefers dark pages. */
  prefersDark = false;
  /** The parts of the page's address that cannot be shown. */
  unread: readonly string[] = [];
  /** What the reader has made of the panel for what is selected, in this kind of view; null where nothing. */
  #panel: 'open' | 'closed' | null = null;
  /** Whether the view tells of what is selected beside what it shows. */
  #isToldBeside = false;
  /** The node that a path is to start from; null where none is asked for, undefined where it is yet to be chosen. */
  pathStart: PathEnd | null | undefined = null;
  /** Where the graph view has put the nodes, by their IDs. */
  positions: ReadonlyMap<string, Position> = new Map();
  /** The IDs of the nodes that are marked, to do something with all of them. */
  marked: ReadonlySet<string> = new Set();
  /** Of what the menu that cites is to open, once the panel tells of it. */
  cited: string | null = null;
  /** Gives the address of a state; null where the page's address does not tell it. */
  addressOf: ((state: State) => string) | null = null;
  #families: { readonly vocabulary: Vocabulary; readonly families: Families } | undefined;

  constructor({ opening, ...reading }: ExplorerOptions) {
    super(reading);
    this.opening = opening ?? null;
    let { selected } = reading.state;
    this.store.listen((now) => {
      if (now.selected !== selected) this.#panel = null;
      selected = now.selected;
      this.changed();
    });
  }

  get isDark(): boolean {
    const { theme } = this.state;
    return theme === 'system' ? this.prefersDark : theme === 'dark';
  }

  /** What the types of the graph look like. */
  get families(): Families {
    const { vocabulary } = this;
    if (this.#families?.vocabulary !== vocabulary) this.#families = { vocabulary, families: new Families(vocabulary) };
    return this.#families.families;
  }

  /** The colour of a node type in the present theme. */
  colorOf(type: string): string {
    const { light, dark } = this.families.of(type);
    return this.isDark ? dark : light;
  }

  /** A text of the graph, or a message with its values, in the language of this explorer. */
  text(text: Localized, values?: Readonly<Record<string, string | number>>): string {
    return format(text, this.state.language, values);
  }

  /** The language as the graph's own argument `lang`. */
  get lang(): 'ZH' | 'EN' {
    return graphLanguage(this.state.language);
  }

  show(view: ViewName): void {
    if (view !== this.state.view) this.store.set({ view });
  }

  select(id: string | null): void {
    if (id !== null && this.#choosePathEnd(id)) return;
    if (id !== this.state.selected) this.store.set({ selected: id });
    else if (!this.isPanelOpen) this.openPanel();
  }

  /** Whether what is selected is told of in the panel; it may be selected still once that is closed. */
  get isPanelOpen(): boolean {
    return this.#panel === 'open' || (this.#panel === null && !this.#isToldBeside);
  }

  openPanel(): void {
    this.#panel = 'open';
    this.changed();
  }

  /** Closes the panel; what it told of stays selected. */
  closePanel(): void {
    this.#panel = 'closed';
    this.changed();
  }

  /** Says whether the view that is shown tells of what is selected itself; the panel then opens only when it is asked for. */
  tellBeside(isTold: boolean): void {
    if (isTold === this.#isToldBeside) return;
    this.#isToldBeside = isTold;
    this.#panel = null; // what was closed over notes is wanted where there are none
    this.changed();
  }

  /** Takes the reader's own choice of language or theme, which holds beyond this page. Fires `choice`. */
  choose(choice: Partial<Pick<State, 'language' | 'theme'>>): void {
    this.store.set(choice, 'replace');
    this.dispatchEvent(new CustomEvent('choice', { detail: choice }));
  }

  /** Tells readers of screens, in their turn, of what others see. Fires `said`. */
  announce(words: string): void {
    this.dispatchEvent(new CustomEvent('said', { detail: words }));
  }

  /** Asks for a path: from a node, or from the next one that is selected. It ends at the one after that. */
  startPath(from?: PathEnd | null): void {
    this.pathStart = from;
    this.changed();
  }

  /** Shows the path from the node that it starts at. */
  endPath(to: string): void {
    const from = this.pathStart?.id;
    if (from !== undefined && from !== to) this.showPath(from, to);
  }

  showPath(from: string, to: string): void {
    this.pathStart = null;
    this.marked = new Set();
    this.store.edit({ path: { from, to, maxLength: usualPath } }, { view: 'graph', selected: null });
  }

  /** Marks these nodes, and no others. */
  mark(ids: Iterable<string>): void {
    this.marked = new Set(ids);
    this.changed();
  }

  /** Marks a node beside the others, or no longer. */
  toggleMark(id: string): void {
    const others = [...this.marked].filter((other) => other !== id);
    this.mark(this.marked.has(id) ? others : [...others, id]);
  }

  /** Selects a thing, and opens the menu that cites it. */
  cite(id: string): void {
    this.cited = id;
    if (id === this.state.selected) this.openPanel();
    else this.store.set({ selected: id });
  }

  /** Takes a node that is selected for an end of the path that is asked for; false where it is none. */
  #choosePathEnd(id: string): boolean {
    if (this.pathStart === null) return false;
    const node = this.loaded.scene.nodes.find((each) => each.id === id);
    if (!node) return false;
    if (this.pathStart === undefined) this.startPath({ id, ...node.name });
    else this.endPath(id);
    return true;
  }

  /** Has a node stay where it is, or sets it free. */
  pin(id: string): void {
    const { [id]: isPinned, ...others } = this.state.scene.pinned;
    const position = this.positions.get(id);
    if (isPinned) this.store.edit({ pinned: others });
    else if (position) this.pinAt(id, position);
  }

  pinAt(id: string, { x, y }: Position): void {
    this.store.edit({ pinned: { ...this.state.scene.pinned, [id]: { x: rounded(x), y: rounded(y) } } });
  }

  /** The address that leads to a thing alone, in the present language; null where the page's address does not tell the state. */
  linkTo(change: Partial<State>): string | null {
    return this.addressOf?.({ ...startState, language: this.state.language, ...change }) ?? null;
  }

  /** Shows a node in the graph view, bringing it into the scene if need be. */
  showNode(id: string): void {
    const { scene } = this.state;
    const isThere = this.loaded.scene.nodes.some((node) => node.id === id) && !scene.hidden.includes(id);
    if (isThere) this.store.set({ view: 'graph', selected: id });
    else this.store.edit({ added: [...scene.added, id], hidden: without(scene.hidden, id) }, { view: 'graph', selected: id });
  }

  /** Brings nodes into the scene, and shows it; with one of them selected, or a relationship among them. */
  addNodes(ids: readonly string[], selected = this.state.selected): void {
    const { scene } = this.state;
    const added = [...new Set([...scene.added, ...ids])];
    this.store.edit({ added, hidden: scene.hidden.filter((id) => !ids.includes(id)) }, { view: 'graph', selected });
  }

  /** Brings the neighbours of a node into the scene: those of one relation, or all. */
  expand(id: string, relation?: Relation): void {
    const { expanded } = this.state.scene;
    const key = expansionKey(id, relation);
    if (!expanded.includes(key)) this.store.edit({ expanded: [...expanded, key] });
  }

  /** Takes back what expanding a node has brought in. */
  fold(id: string): void {
    this.store.edit({ expanded: this.state.scene.expanded.filter((key) => expansionOf(key).id !== id) });
  }

  /** Whether all neighbours of a node were brought in, or those of one relation. */
  isExpanded(id: string, relation?: Relation): boolean {
    const { expanded } = this.state.scene;
    return expanded.includes(id) || expanded.includes(expansionKey(id, relation));
  }

  /** Brings in the neighbours of several nodes at once. */
  expandAll(ids: readonly string[]): void {
    this.store.edit({ expanded: [...new Set([...this.state.scene.expanded, ...ids])] });
  }

  hide(id: string): void {
    this.hideAll([id]);
  }

  hideAll(ids: readonly string[]): void {
    const { scene, selected } = this.state;
    const hidden = [...new Set([...scene.hidden, ...ids])];
    this.marked = new Set([...this.marked].filter((id) => !ids.includes(id)));
    this.store.edit({ hidden }, selected !== null && ids.includes(selected) ? { selected: null } : {});
  }

  /** Leaves a type out of the scene, or takes it back in. */
  toggleType(type: string): void {
    const { hiddenTypes } = this.state.scene;
    this.store.edit({ hiddenTypes: hiddenTypes.includes(type) ? without(hiddenTypes, type) : [...hiddenTypes, type] });
  }

  /** Opens the source view at an evidence. Fires `evidence`, for it may be shown already and out of sight. */
  showEvidence(id: string): void {
    const { view, evidence } = this.state;
    if (view !== 'source' || evidence !== id) this.store.set({ view: 'source', evidence: id });
    this.dispatchEvent(new Event('evidence'));
  }

  /** Opens the query view with an operation. */
  showOperation(query: string, variables = ''): void {
    this.store.set({ view: 'query', operation: { query, variables } });
  }
}

/** A node that a path starts from, as it is called. */
export type PathEnd = Localized & { readonly id: string };

const rounded = (number: number): number => Math.round(number * 1000) / 1000;

const without = (ids: readonly string[], id: string): string[] => ids.filter((other) => other !== id);
