import type { Position } from '../../../scene/scene.js';
import type { State } from '../../../state/state.js';
import type { Space } from '../layout/space.js';
import type { Picture } from './picture.js';
import type { Rectangle } from './rectangle.js';

export type Camera = NonNullable<State['camera']>;

/** What a reader points at: a node or an edge, and where, in pixels from the canvas's upper left corner. */
export interface Pointed {
  readonly id: string;
  readonly kind: 'node' | 'edge';
  readonly at: Position;
}

/** What happens on a canvas. */
export interface CanvasEvents {
  /** A node or an edge was chosen by its ID, or the ground (null). */
  onChoose(id: string | null): void;
  /** A node was chosen beside others: with Shift or Ctrl. */
  onMark(id: string): void;
  /** A node was chosen twice in a moment. */
  onOpen(id: string): void;
  /** A node was moved. */
  onMove(id: string, position: Position): void;
  /** A reader points at something, or at nothing any more. */
  onPoint(pointed: Pointed | null): void;
  /** A menu is asked for: of a node, an edge, or the ground. */
  onMenu(id: string | null, at: Position): void;
  /** The camera has come to rest. */
  onCamera(camera: Camera): void;
  /** Whether the wheel, and one finger on the ground, move the picture, and do not scroll the page. */
  isScrollingTaken(): boolean;
  /** The page is scrolled where the picture is. */
  onScroll(by: 'wheel' | 'touch'): void;
  /** It can draw no more, as the browser has taken what it draws with. */
  onLost(): void;
}

/** Colours of the ground and of text, as CSS colours, and the typeface. */
export interface CanvasColors {
  readonly paper: string;
  readonly card: string;
  readonly soft: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly sans: string;
  readonly isDark: boolean;
  /** Whether the system chooses the colours. */
  readonly isForced: boolean;
}

/** What a picture is drawn with. */
export interface Drawing {
  readonly colors: CanvasColors;
  readonly space: Space;
  /** What lies over the canvas, in its pixels. */
  readonly obstacles: readonly Rectangle[];
}

/** Draws pictures, and tells what is done to them. */
export interface GraphCanvas {
  draw(picture: Picture, drawing: Drawing): void;
  /** Moves to a camera; to the whole space where it is null. */
  look(camera: Camera | null): void;
  /** Tells at once where the camera is, which else waits until it rests. */
  settle(): void;
  zoom(factor: number): void;
  /** Moves so that nodes are seen beside what lies over them. */
  uncover(ids: readonly string[], covers: readonly Rectangle[]): Promise<void>;
  /** Where a node stands, in pixels from the canvas's upper left corner; undefined where there is none such. */
  screenPosition(id: string): Position | undefined;
  /** The boxes of the labels and pills that are drawn, by what they name. */
  readonly texts: readonly { readonly id: string; readonly box: Rectangle; readonly lines: readonly string[] }[];
  /** The picture as it is seen now. */
  toPng(): Promise<Blob>;
  dispose(): void;
}
