/** Draws nothing: in place of what sigma would set up and never use. */
export class NoProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;

  reallocate(): void {}

  process(): void {}

  render(): void {}

  kill(): void {}
}
