/** A canvas of one's own among those of sigma, as fine as the screen; its unit is a CSS pixel. */
export class Layer {
  readonly canvas = document.createElement('canvas');
  readonly context = this.canvas.getContext('2d') as CanvasRenderingContext2D;

  constructor(name: string) {
    this.canvas.className = `layer-${name}`;
    Object.assign(this.canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
  }

  /** Makes it as large as the picture, and empties it. */
  clear({ width, height }: { readonly width: number; readonly height: number }): void {
    const scale = devicePixelRatio;
    const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
    if (this.canvas.width !== across || this.canvas.height !== down) {
      Object.assign(this.canvas, { width: across, height: down });
      Object.assign(this.canvas.style, { width: `${width}px`, height: `${height}px` });
    }
    this.context.setTransform(scale, 0, 0, scale, 0, 0);
    this.context.clearRect(0, 0, width, height);
  }
}
