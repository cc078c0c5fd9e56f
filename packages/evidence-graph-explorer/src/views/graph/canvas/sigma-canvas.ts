import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { Fault } from '../../../fault.js';
import type { Position } from '../../../scene/scene.js';
import { messages } from '../messages.js';
import type { Camera, CanvasColors, CanvasEvents, GraphCanvas } from './graph-canvas.js';
import type { FloatingLabel } from './labels.js';
import { mix } from './mix.js';
import { drawOverlay } from './overlay.js';
import type { Picture, PictureEdge, PictureNode } from './picture.js';
import { sizeFactor } from './size-factor.js';
import type { WebGlCanvases } from './webgl-canvases.js';

const rest = 250;
/** Pixels between the picture and the edges of the canvas. */
const stagePadding = 64;
const edgeLabelsAtMost = 12;

/** Draws with WebGL by sigma; the labels are drawn above it, so that none covers another. */
export class SigmaCanvas implements GraphCanvas {
  readonly #graph = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  readonly #sigma: Sigma<DrawnNode, DrawnEdge>;
  readonly #overlay: HTMLCanvasElement;
  readonly #container: HTMLElement;
  #picture: Picture = { nodes: [], edges: [] };
  #sizeFactor = 1;
  #colors: CanvasColors = { paper: '#ffffff', ink: '#000000', quiet: '#666666', line: '#cccccc', accent: '#990000' };
  #hovered: string | null = null;
  #dragged: { readonly id: string; hasMoved: boolean } | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** Set while the camera is moved from here, not by the reader. */
  #isSteered = false;
  readonly #disposal = new AbortController();

  constructor(container: HTMLElement, canvases: WebGlCanvases, events: CanvasEvents) {
    this.#container = container;
    const SigmaOnCanvases = sigmaOn(canvases);
    this.#sigma = new SigmaOnCanvases(this.#graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultEdgeType: 'arrow',
      defaultDrawNodeHover: () => {},
      enableEdgeEvents: true,
      enableCameraRotation: false,
      zIndex: true,
      stagePadding,
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / this.#sizeFactor,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      hideEdgesOnMove: false,
      minEdgeThickness: 1.6,
    });
    this.#overlay = document.createElement('canvas');
    Object.assign(this.#overlay.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
    container.append(this.#overlay);
    this.#sigma.on('afterRender', () => this.#drawOverlay());
    this.#listen(events);
    for (const canvas of canvases.values())
      canvas.addEventListener('webglcontextlost', events.onLost, { signal: this.#disposal.signal });
  }

  draw(picture: Picture, colors: CanvasColors): void {
    this.#picture = picture;
    this.#colors = colors;
    const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
    const edges = new Map(picture.edges.map((edge) => [edge.id, edge]));
    for (const id of this.#graph.nodes()) if (!nodes.has(id)) this.#graph.dropNode(id);
    for (const id of this.#graph.edges()) if (!edges.has(id)) this.#graph.dropEdge(id);
    for (const node of picture.nodes) this.#graph.mergeNode(node.id, drawnNode(node, colors));
    for (const edge of picture.edges) this.#graph.mergeEdgeWithKey(edge.id, edge.from, edge.to, drawnEdge(edge, colors));
    const { offsetWidth, offsetHeight } = this.#container;
    const area = { width: offsetWidth - 2 * stagePadding, height: offsetHeight - 2 * stagePadding };
    this.#sizeFactor = sizeFactor(picture.nodes, area);
    this.#sigma.setSetting('hideEdgesOnMove', picture.edges.length > 2000);
    this.#sigma.setCustomBBox(null);
    this.#sigma.refresh();
  }

  look(camera: Camera | null): void {
    this.#isSteered = true;
    this.#sigma.getCamera().setState(camera ?? { x: 0.5, y: 0.5, ratio: 1, angle: 0 });
    this.#isSteered = false;
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.ratio * factor }, { duration: prefersLessMotion() ? 1 : 150 });
  }

  screenPosition(id: string): Position | undefined {
    const { x, y } = this.#graph.hasNode(id) ? this.#graph.getNodeAttributes(id) : {};
    return x === undefined || y === undefined ? undefined : this.#sigma.graphToViewport({ x, y });
  }

  async toPng(): Promise<Blob> {
    const { width, height } = this.#overlay;
    const image = Object.assign(document.createElement('canvas'), { width, height });
    const context = image.getContext('2d') as CanvasRenderingContext2D;
    context.fillStyle = this.#colors.paper;
    context.fillRect(0, 0, width, height);
    this.#sigma.refresh(); // a WebGL canvas keeps its pixels only until the next frame
    const { edges, nodes } = this.#sigma.getCanvases();
    for (const canvas of [edges, nodes, this.#overlay]) if (canvas) context.drawImage(canvas, 0, 0, width, height);
    return new Promise((resolve, reject) =>
      image.toBlob((blob) => (blob ? resolve(blob) : reject(new Fault(messages.noPicture))), 'image/png'),
    );
  }

  dispose(): void {
    this.#disposal.abort();
    clearTimeout(this.#resting);
    this.#sigma.kill();
    this.#overlay.remove();
  }

  #listen({ onChoose, onOpen, onMove, onCamera }: CanvasEvents): void {
    const sigma = this.#sigma;
    let chosen: string | null = null;
    const choose = (id: string | null): void => {
      chosen = id;
      onChoose(id);
    };
    sigma.on('clickNode', ({ node }) => choose(node));
    sigma.on('clickEdge', ({ edge }) => choose(edge));
    sigma.on('clickStage', () => choose(null));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      // two clicks in a moment are one double click to sigma, wherever they are
      if (node === chosen) onOpen(node);
      else choose(node);
    });
    const hover = (id: string | null): void => {
      this.#hovered = id;
      this.#container.style.cursor = id === null ? '' : 'pointer';
      sigma.scheduleRender();
    };
    sigma.on('enterNode', ({ node }) => hover(node));
    sigma.on('leaveNode', () => hover(null));
    sigma.on('enterEdge', () => this.#container.style.setProperty('cursor', 'pointer'));
    sigma.on('leaveEdge', () => this.#container.style.removeProperty('cursor'));
    sigma.on('downNode', ({ node }) => {
      this.#dragged = { id: node, hasMoved: false };
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (!this.#dragged) return;
      this.#dragged.hasMoved = true;
      this.#graph.mergeNodeAttributes(this.#dragged.id, sigma.viewportToGraph(event));
      preventSigmaDefault();
      event.original.preventDefault();
    });
    const drop = (): void => {
      const dragged = this.#dragged;
      this.#dragged = null;
      if (!dragged?.hasMoved) return;
      const { x, y } = this.#graph.getNodeAttributes(dragged.id);
      onMove(dragged.id, { x, y });
    };
    sigma.on('upNode', drop);
    sigma.on('upStage', drop);
    sigma.getCamera().on('updated', ({ x, y, ratio }) => {
      clearTimeout(this.#resting);
      if (!this.#isSteered) this.#resting = setTimeout(() => onCamera({ x, y, ratio }), rest);
    });
  }

  #drawOverlay(): void {
    const { width, height } = this.#sigma.getDimensions();
    const scale = window.devicePixelRatio;
    if (this.#overlay.width !== width * scale || this.#overlay.height !== height * scale) {
      Object.assign(this.#overlay, { width: width * scale, height: height * scale });
      Object.assign(this.#overlay.style, { width: `${width}px`, height: `${height}px` });
    }
    const context = this.#overlay.getContext('2d') as CanvasRenderingContext2D;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const places = new Map(this.#picture.nodes.map(({ id }) => [id, this.screenPosition(id) ?? { x: 0, y: 0 }]));
    const marks = this.#picture.nodes.map((node) => ({
      ...node,
      ...(places.get(node.id) as Position),
      radius: this.#sigma.scaleSize(node.size),
      label: node.id === this.#hovered ? node.fullLabel : node.label,
      rank: node.isDimmed ? 0 : node.size,
      isForced: node.isSelected || node.id === this.#hovered,
      isBackground: node.assertion === 'BACKGROUND',
    }));
    const strong = this.#picture.edges.filter(({ isStrong }) => isStrong);
    const edgeLabels = strong.length > edgeLabelsAtMost ? [] : strong.map((edge) => labelOf(edge, places));
    drawOverlay(context, { width, height, marks, edgeLabels, colors: this.#colors });
  }
}

/** Sigma itself makes all its canvases at once. */
const sigmaOn = (canvases: WebGlCanvases) =>
  class extends Sigma<DrawnNode, DrawnEdge> {
    override createWebGLContext(id: string, options: Parameters<Sigma['createWebGLContext']>[1] = {}) {
      const canvas = canvases.get(id);
      if (!canvas) return super.createWebGLContext(id, options);
      canvas.className = `sigma-${id}`;
      canvas.style.position = 'absolute';
      this.getContainer().append(canvas);
      const layers = this as unknown as Layers; // its own list, which takes a canvas only from where it makes them
      layers.elements[id] = canvas;
      return super.createWebGLContext(id, { ...options, style: undefined, canvas });
    }
  };

interface Layers {
  readonly elements: Record<string, HTMLElement>;
}

type DrawnNode = { x: number; y: number; size: number; color: string; zIndex: number; highlighted?: boolean };
type DrawnEdge = { size: number; color: string; zIndex: number };

const drawnNode = ({ x, y, size, color, isDimmed, isSelected }: PictureNode, { paper }: CanvasColors): DrawnNode => ({
  x,
  y,
  size,
  color: isDimmed ? mix(color, paper, 0.7) : color,
  zIndex: isSelected ? 2 : isDimmed ? 0 : 1,
});

const drawnEdge = ({ isStrong, isDimmed }: PictureEdge, { line, accent, paper, quiet }: CanvasColors) => ({
  size: isStrong ? 2.5 : 1.6,
  color: isStrong ? accent : isDimmed ? mix(line, paper, 0.4) : mix(line, quiet, 0.35),
  zIndex: isStrong ? 1 : 0,
});

/** The label of an edge stands about its middle. */
function labelOf({ id, from, to, label }: PictureEdge, places: ReadonlyMap<string, Position>): FloatingLabel {
  const [start, end] = [places.get(from), places.get(to)];
  const at = (share: number): Position => ({
    x: (start?.x ?? 0) * (1 - share) + (end?.x ?? 0) * share,
    y: (start?.y ?? 0) * (1 - share) + (end?.y ?? 0) * share,
  });
  return { id, label, places: [0.5, 0.62, 0.38, 0.75, 0.25].map(at) };
}

const prefersLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
