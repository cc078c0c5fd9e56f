import type { Position } from '../../../scene/scene.js';
import type { State } from '../../../state/state.js';
import type { Picture } from './picture.js';

export type Camera = NonNullable<State['camera']>;

/** What happens on a canvas. */
export interface CanvasEvents {
  /** A node or an edge was chosen by its ID, or the ground (null). */
  onChoose(id: string | null): void;
  /** A node was chosen twice in a moment. */
  onOpen(id: string): void;
  /** A node was moved. */
  onMove(id: string, position: Position): void;
  /** The camera has come to rest. */
  onCamera(camera: Camera): void;
  /** It can draw no more, as the browser has taken what it draws with. */
  onLost(): void;
}

/** Colours of the ground and of text, as CSS colours. */
export interface CanvasColors {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
}

/** Draws pictures, and tells what is done to them. */
export interface GraphCanvas {
  draw(picture: Picture, colors: CanvasColors): void;
  /** Moves to a camera; to the whole picture where it is null. */
  look(camera: Camera | null): void;
  zoom(factor: number): void;
  /** Where a node stands, in pixels from the canvas's upper left corner; undefined where there is none such. */
  screenPosition(id: string): Position | undefined;
  /** The picture as it is seen now. */
  toPng(): Promise<Blob>;
  dispose(): void;
}
