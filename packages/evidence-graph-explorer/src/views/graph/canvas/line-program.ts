import type { ProgramInfo } from 'sigma/rendering';
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';

/** Draws edges below the nodes that are on the same canvas already: sigma draws these first. */
export class LineProgram extends EdgeRectangleProgram<DrawnNode, DrawnEdge> {
  protected override renderProgram(params: RenderParams, info: ProgramInfo): void {
    const { gl } = info;
    gl.blendFunc(gl.ONE_MINUS_DST_ALPHA, gl.ONE);
    super.renderProgram(params, info);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  }
}
