import type Sigma from 'sigma';
import { Fault } from '../../../fault.js';
import { memoizeLast } from '../../../memoize-last.js';
import type { Position } from '../../../scene/scene.js';
import { wideSpace } from '../layout/space.js';
import { messages } from '../messages.js';
import { raisedRoles } from './draw-edges.js';
import { type DrawnEdge, DrawnGraph, type DrawnLine, type DrawnNode } from './drawn-graph.js';
import { type GestureHost, listen } from './gestures.js';
import type { Camera, CanvasColors, CanvasEvents, Drawing, GraphCanvas, Pointed } from './graph-canvas.js';
import { drawGround, type ScreenZone, screenZone, titleBoxOf } from './ground.js';
import { Layer } from './layer.js';
import { LineProgram } from './line-program.js';
import { mix } from './mix.js';
import { nearestMark } from './nearest-mark.js';
import { NoProgram } from './no-program.js';
import { NodeAtlas } from './node-atlas.js';
import { imageProgram } from './node-program.js';
import { drawOverlay, measure, type OverlayMark } from './overlay.js';
import type { EdgeRole, Picture, PictureEdge, PictureNode } from './picture.js';
import type { Rectangle } from './rectangle.js';
import { edgeAt, type ScreenEdge, screenEdges } from './screen-edge.js';
import { leaveScrolling, touchActionOf } from './scrolling.js';
import { prefersLessMotion, SigmaCamera } from './sigma-camera.js';
import { sigmaOn } from './sigma-on-canvas.js';
import { sizeFactor } from './size-factor.js';
import type { Texts } from './texts.js';

/** How many edges are drawn with arrows above the nodes at most. */
const raisedAtMost = 200;

/** Draws nodes and edges with WebGL by sigma, the ground below them and texts above them on canvases of its own. */
export class SigmaCanvas implements GraphCanvas {
  #graph = new DrawnGraph();
  readonly #sigma: Sigma<DrawnNode, DrawnEdge>;
  readonly #camera: SigmaCamera;
  readonly #atlas = new NodeAtlas();
  readonly #ground = new Layer('ground');
  readonly #overlay = new Layer('overlay');
  /** Keeps the widths of this picture's texts for its next frames. */
  readonly #measure = memoizeLast(measure);
  readonly #container: HTMLElement;
  readonly #events: CanvasEvents;
  #picture: Picture = { nodes: [], edges: [], groups: [], zones: [] };
  /** What it was drawn on last, but for what lies over it. */
  #drawn = '';
  #drawing: Drawing = { colors: noColors, space: wideSpace, obstacles: [] };
  #texts: Texts = { labels: [], pills: [] };
  /** The nodes on the screen; made again with each frame. */
  #marks: readonly OverlayMark[] = [];
  /** The edges on the screen; made again with each frame. */
  #edges: readonly ScreenEdge[] = [];
  #sizeFactor = 1;
  #pointed: Pointed | null = null;
  /** The node that is being dragged, and where it is. */
  #moving: (Position & { readonly id: string }) | null = null;
  #isKeeping = false;
  readonly #disposal = new AbortController();

  constructor(container: HTMLElement, canvas: HTMLCanvasElement, events: CanvasEvents) {
    this.#container = container;
    this.#events = events;
    container.append(this.#ground.canvas);
    const SigmaOnCanvas = sigmaOn(canvas, (place) => this.#nodeAt(place));
    this.#sigma = new SigmaOnCanvas(this.#graph.asGraph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      nodeProgramClasses: { image: imageProgram(this.#atlas), circle: NoProgram },
      nodeHoverProgramClasses: { image: NoProgram, circle: NoProgram },
      edgeProgramClasses: { arrow: NoProgram, line: LineProgram },
      defaultNodeType: 'image',
      defaultEdgeType: 'line',
      defaultDrawNodeHover: () => {},
      enableCameraRotation: false,
      zIndex: true,
      stagePadding: 0,
      zoomToSizeRatioFunction: (ratio) => Math.max(0.6, Math.sqrt(ratio)) / this.#sizeFactor,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      minEdgeThickness: 1.3,
      doubleClickZoomingRatio: 1,
      zoomDuration: prefersLessMotion() ? 1 : 160,
      inertiaDuration: prefersLessMotion() ? 1 : 200,
    });
    container.append(this.#overlay.canvas);
    this.#sigma.on('afterRender', () => {
      if (this.#isKeeping) return;
      this.#drawGround();
      this.#drawOverlay();
    });
    const { signal } = this.#disposal;
    listen(this.#sigma, this.#gestureHost, events, signal);
    leaveScrolling(container, events, (place) => this.#nodeAt(place), signal);
    this.#camera = new SigmaCamera(this.#sigma, events.onCamera);
    canvas.addEventListener('webglcontextlost', events.onLost, { signal });
    addEventListener('beforeprint', () => this.#keepPixels(), { signal });
  }

  get texts(): GraphCanvas['texts'] {
    const { labels, pills } = this.#texts;
    return [
      ...labels,
      ...pills.map(({ id, box, label, count }) => ({ id, box, lines: [count === null ? label : `${label} ×${count}`] })),
    ];
  }

  draw(picture: Picture, drawing: Drawing): void {
    const { offsetWidth, offsetHeight } = this.#container;
    const { obstacles, ...ground } = drawing;
    const drawn = JSON.stringify([ground, offsetWidth, offsetHeight]);
    const isSame = picture === this.#picture && drawn === this.#drawn;
    const isCoveredAlike = JSON.stringify(obstacles) === JSON.stringify(this.#drawing.obstacles);
    this.#picture = picture;
    this.#drawing = drawing;
    this.#drawn = drawn;
    (this.#sigma.getCanvases().mouse as HTMLCanvasElement).style.touchAction = touchActionOf(this.#events);
    if (!isSame) this.#drawAll(Math.min(offsetWidth / drawing.space.width, offsetHeight / drawing.space.height) || 1);
    else if (!isCoveredAlike) this.#drawOverlay(); // texts find other places
  }

  #drawAll(pixelsPerUnit: number): void {
    const { nodes, edges } = this.#picture;
    const { colors, space } = this.#drawing;
    this.#atlas.paint(colors.isDark, colors.isForced);
    const isRaised = raisedIn(this.#picture);
    this.#graph = new DrawnGraph(
      nodes.map((node) => [node.id, this.#drawnNode(node)]),
      edges.map((edge) => [edge.id, drawnLine(edge, colors, isRaised(edge))]),
    );
    this.#sizeFactor = sizeFactor(nodes, pixelsPerUnit);
    const isLarge = edges.length > 2000;
    if (this.#sigma.getSetting('hideEdgesOnMove') !== isLarge) this.#sigma.setSetting('hideEdgesOnMove', isLarge);
    this.#sigma.setCustomBBox({ x: [0, space.width], y: [-space.height, 0] });
    this.#sigma.setGraph(this.#graph.asGraph);
  }

  look(camera: Camera | null): void {
    this.#camera.look(camera);
  }

  settle(): void {
    this.#camera.settle();
  }

  zoom(factor: number): void {
    this.#camera.zoom(factor);
  }

  async uncover(ids: readonly string[], covers: readonly Rectangle[]): Promise<void> {
    await this.#camera.uncover(
      ids.flatMap((id) => this.screenPosition(id) ?? []),
      covers,
    );
  }

  screenPosition(id: string): Position | undefined {
    const { x, y } = this.#graph.hasNode(id) ? this.#graph.getNodeAttributes(id) : {};
    return x === undefined || y === undefined ? undefined : this.#sigma.graphToViewport({ x, y });
  }

  async toPng(): Promise<Blob> {
    const { width, height } = this.#overlay.canvas;
    const image = Object.assign(document.createElement('canvas'), { width, height });
    const context = image.getContext('2d') as CanvasRenderingContext2D;
    context.fillStyle = this.#drawing.colors.paper;
    context.fillRect(0, 0, width, height);
    this.#keepPixels();
    const { nodes } = this.#sigma.getCanvases();
    for (const canvas of [this.#ground.canvas, nodes, this.#overlay.canvas])
      if (canvas) context.drawImage(canvas, 0, 0, width, height);
    return new Promise((resolve, reject) =>
      image.toBlob((blob) => (blob ? resolve(blob) : reject(new Fault(messages.noPicture))), 'image/png'),
    );
  }

  /**
   * Draws nodes and edges at once, as a WebGL canvas keeps its pixels only until the next frame. The other canvases stay as they are: Chromium
   * prints what is drawn on them in this frame stroke by stroke, and that they are emptied first empties the paper, too.
   */
  #keepPixels(): void {
    this.#isKeeping = true;
    this.#sigma.refresh();
    this.#isKeeping = false;
  }

  dispose(): void {
    this.#disposal.abort();
    this.#camera.dispose();
    this.#sigma.kill();
    this.#ground.canvas.remove();
    this.#overlay.canvas.remove();
  }

  get #gestureHost(): GestureHost {
    return {
      container: this.#container,
      edgeAt: (place, within) => edgeAt(this.#edges, place, within)?.edge.id ?? null,
      moveNode: (id, { x, y }) => {
        this.#moving = { id, x, y };
        this.#graph.move(id, { x, y });
        this.#sigma.scheduleRefresh({ partialGraph: { nodes: [id] } });
      },
      dropNode: () => {
        const moving = this.#moving;
        this.#moving = null;
        return moving && { x: moving.x, y: moving.y };
      },
      onHover: (pointed) => {
        this.#pointed = pointed;
        this.#container.style.cursor = pointed ? 'pointer' : '';
        this.#sigma.scheduleRender();
      },
    };
  }

  /** The node that is nearest to a place, in pixels, of those that are drawn there; null where none is. */
  #nodeAt(place: Position): string | null {
    return nearestMark(this.#marks, place)?.id ?? null;
  }

  #drawnNode({ id, size, family, isDimmed, isSelected, ...place }: PictureNode): DrawnNode {
    const { x, y } = this.#moving?.id === id ? this.#moving : place;
    const cell = this.#atlas.cellOf(family);
    return { x, y, size, cell, opacity: isDimmed ? 0.16 : 1, zIndex: isSelected ? 2 : isDimmed ? 0 : 1 };
  }

  #zones(): ScreenZone[] {
    return this.#picture.zones.map((zone) => screenZone(zone, (place) => this.#sigma.graphToViewport(place)));
  }

  #drawGround(): void {
    this.#ground.clear(this.#sigma.getDimensions());
    drawGround(this.#ground.context, this.#zones(), this.#drawing.colors);
  }

  #drawOverlay(): void {
    const { width, height } = this.#sigma.getDimensions();
    const { colors, obstacles } = this.#drawing;
    this.#overlay.clear({ width, height });
    const marks = this.#picture.nodes.map((node) => this.#markOf(node));
    this.#marks = marks;
    const places = new Map(marks.map((mark) => [mark.id, mark]));
    this.#edges = screenEdges(this.#picture.edges, (id) => places.get(id));
    const { context } = this.#overlay;
    context.font = `12px ${colors.sans}`;
    const titles = this.#zones().flatMap((zone) =>
      zone.label === '' ? [] : titleBoxOf(zone, (text) => context.measureText(text).width),
    );
    const isRaised = raisedIn(this.#picture);
    const pointedEdge = this.#pointed?.kind === 'edge' ? this.#pointed.id : null;
    const orderFamily = this.#picture.nodes.find(({ isChief }) => isChief)?.family;
    this.#texts = drawOverlay(
      context,
      {
        width,
        height,
        marks,
        edges: this.#edges.filter(({ edge }) => isRaised(edge) || edge.id === pointedEdge),
        groups: this.#picture.groups,
        hoveredEdge: pointedEdge,
        obstacles: [...obstacles, ...titles],
        orderColor: (orderFamily && (colors.isDark ? orderFamily.dark : orderFamily.light)) ?? colors.ink,
        colors,
      },
      this.#measure,
    );
  }

  #markOf(node: PictureNode): OverlayMark {
    const { id, size, label, fullLabel, rank, isSelected, isPinned, isMarked, isNear, isDimmed, isChief, assertion } = node;
    const isHovered = this.#pointed?.id === id;
    return {
      id,
      ...(this.screenPosition(id) ?? { x: 0, y: 0 }),
      radius: this.#sigma.scaleSize(size),
      label: isHovered ? fullLabel : label,
      rank,
      isForced: isSelected || isHovered,
      isNear,
      isBold: isChief || isSelected,
      isSelected,
      isHovered,
      isPinned,
      isMarked,
      isDimmed,
      isBackground: assertion === 'BACKGROUND',
    };
  }
}

/** Which edges are drawn above the nodes. */
function raisedIn({ edges }: Picture): (edge: PictureEdge) => boolean {
  const raised = edges.filter(({ role }) => raisedRoles.has(role));
  return raised.length > raisedAtMost ? ({ role }) => role === 'selected' : ({ role }) => raisedRoles.has(role);
}

const drawnLine = ({ from, to, role }: PictureEdge, { paper, quiet }: CanvasColors, isRaised: boolean): DrawnLine => ({
  from,
  to,
  look: { size: 1.3, color: mix(quiet, paper, 1 - strengthOf[role]), zIndex: 0, hidden: isRaised },
});

/** How much of an edge is seen. */
const strengthOf: Readonly<Record<EdgeRole, number>> = {
  within: 0.55,
  across: 0.28,
  dimmed: 0.08,
  order: 1,
  path: 1,
  focus: 0.6,
  selected: 1,
};

const noColors: CanvasColors = {
  paper: '#ffffff',
  card: '#ffffff',
  soft: '#eeeeee',
  ink: '#000000',
  quiet: '#666666',
  line: '#cccccc',
  accent: '#990000',
  sans: 'sans-serif',
  isDark: false,
  isForced: false,
};
