import type Sigma from 'sigma';
import type { Position } from '../../../scene/scene.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import type { CanvasEvents, Pointed } from './graph-canvas.js';
import { placeIn } from './rectangle.js';

/** What gestures need to know of the picture. */
export interface GestureHost {
  readonly container: HTMLElement;
  /** The ID of the edge at a place, in pixels; null where there is none so near. */
  edgeAt(place: Position, within: number): string | null;
  /** Shows that a node is elsewhere, in the units of the picture. */
  moveNode(id: string, position: Position): void;
  /** Ends the moving of a node; returns where it is now. */
  dropNode(): Position | null;
  /** Something else is pointed at. */
  onHover(pointed: Pointed | null): void;
}

/** How near to an edge counts as on it, in pixels: for a mouse, and for a finger. */
const reach = { mouse: 8, touch: 12 };
/** A pointer that moves less than this, in pixels, is held still. */
const stillness = 4;
const longPress = 500;

type Canvas = Sigma<DrawnNode, DrawnEdge>;
type Events = Omit<CanvasEvents, 'onCamera' | 'onLost'>;
type Click = Position & { readonly original: Event };

/** A pointer that is down: on a node or on the ground (null). */
interface Press {
  readonly id: string | null;
  readonly at: Position;
  isDragged: boolean;
  /** Whether it was held until the menu came. */
  isHeld: boolean;
}

const reachOf = (original: Event): number => (original instanceof MouseEvent ? reach.mouse : reach.touch);
/** Whether a click says that it is meant beside those before. */
const isWithOthers = (original: Event): boolean =>
  original instanceof MouseEvent && (original.shiftKey || original.ctrlKey || original.metaKey);
const isOtherButton = (original: Event): boolean => original instanceof MouseEvent && original.button !== 0;
const placeOf = ({ x, y }: Position): Position => ({ x, y });

/** Tells what a reader does on the canvas of sigma. `signal` ends it. */
export function listen(sigma: Canvas, host: GestureHost, events: Events, signal: AbortSignal): void {
  const pressed = listenToPresses(sigma, host, events);
  listenToClicks(sigma, host, events, () => pressed()?.isHeld === true || pressed()?.isDragged === true);
  listenToPointer(sigma, host, events, signal);
}

/** `isOver` tells whether a click only ends what was something else. */
function listenToClicks(sigma: Canvas, host: GestureHost, events: Events, isOver: () => boolean): void {
  let chosen: { readonly id: string | null; readonly at: number } = { id: null, at: Number.NEGATIVE_INFINITY };
  const choose = (id: string | null, { timeStamp }: Event): void => {
    if (isOver()) return;
    chosen = { id, at: timeStamp };
    events.onChoose(id);
  };
  const clickGround = (event: Click): void => choose(host.edgeAt(event, reachOf(event.original)), event.original);
  /** Two clicks in a moment are one double click to sigma, wherever they are, and whatever was dragged by one of them. */
  const isSecond = (id: string, { timeStamp }: Event): boolean =>
    !isOver() && id === chosen.id && timeStamp - chosen.at <= sigma.getSetting('doubleClickTimeout');
  sigma.on('clickNode', ({ node, event: { original } }) => {
    if (isWithOthers(original)) events.onMark(node);
    else choose(node, original);
  });
  sigma.on('clickStage', ({ event }) => clickGround(event));
  sigma.on('doubleClickNode', ({ node, event: { original }, preventSigmaDefault }) => {
    preventSigmaDefault();
    if (isWithOthers(original)) events.onMark(node);
    else if (isSecond(node, original)) events.onOpen(node);
    else choose(node, original);
  });
  sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    preventSigmaDefault();
    clickGround(event);
  });
  const menu = (id: string | null, event: Click): void => {
    event.original.preventDefault();
    events.onMenu(id ?? host.edgeAt(event, reach.mouse), placeOf(event));
  };
  sigma.on('rightClickNode', ({ node, event }) => menu(node, event));
  sigma.on('rightClickStage', ({ event }) => menu(null, event));
}

/** Returns what tells the press of this moment; the click that ends it still belongs to it. */
function listenToPresses(sigma: Canvas, host: GestureHost, events: Events): () => Press | null {
  let pressed: Press | null = null;
  let holding: ReturnType<typeof setTimeout> | undefined;
  const press = (id: string | null, event: Click): void => {
    clearTimeout(holding);
    if (isOtherButton(event.original)) return; // sigma does not tell when that is let go
    const press: Press = { id, at: placeOf(event), isDragged: false, isHeld: false };
    pressed = press;
    if (event.original instanceof MouseEvent) return;
    holding = setTimeout(() => {
      press.isHeld = true;
      events.onMenu(id ?? host.edgeAt(press.at, reach.touch), press.at);
    }, longPress);
  };
  const release = (): void => {
    clearTimeout(holding);
    const was = pressed;
    setTimeout(() => {
      if (pressed === was) pressed = null;
    });
    const place = host.dropNode();
    if (was?.id && place) events.onMove(was.id, place);
  };
  sigma.on('downNode', ({ node, event }) => press(node, event));
  sigma.on('downStage', ({ event }) => press(null, event));
  sigma.on('upNode', release);
  sigma.on('upStage', release);
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!pressed) return;
    if (Math.hypot(event.x - pressed.at.x, event.y - pressed.at.y) >= stillness) {
      clearTimeout(holding);
      pressed.isDragged = true;
    }
    if (pressed.id === null) return;
    preventSigmaDefault();
    event.original.preventDefault();
    if (!pressed.isDragged) return;
    events.onPoint(null);
    host.moveNode(pressed.id, sigma.viewportToGraph(event));
  });
  return () => pressed;
}

function listenToPointer(sigma: Canvas, host: GestureHost, events: Events, signal: AbortSignal): void {
  let pointed: Pointed | null = null;
  const point = (now: Pointed | null): void => {
    if (pointed?.id === now?.id) return;
    pointed = now;
    host.onHover(now);
    events.onPoint(now);
  };
  sigma.on('enterNode', ({ node, event }) => point({ id: node, kind: 'node', at: placeOf(event) }));
  const pointAt = (at: Position): void => {
    const id = host.edgeAt(at, reach.mouse);
    point(id === null ? null : { id, kind: 'edge', at });
  };
  sigma.on('leaveNode', ({ event }) => (event ? pointAt(placeOf(event)) : point(null)));
  const move = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons > 0 || pointed?.kind === 'node') return;
    pointAt(placeIn(host.container, event));
  };
  host.container.addEventListener('pointermove', move, { signal });
  host.container.addEventListener('pointerleave', () => point(null), { signal });
}
