import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import { NodeAtlas } from './node-atlas.js';

const vertexShader = `
attribute vec2 a_position;
attribute float a_size;
attribute float a_cell;
attribute float a_opacity;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec2 v_uv;
varying float v_opacity;
const float perRow = ${NodeAtlas.perRow}.0;
void main() {
  float radius = 2.0 * a_size * u_correctionRatio / u_sizeRatio;
  vec2 position = a_position + a_corner * radius * ${NodeAtlas.reach.toFixed(4)};
  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);
  vec2 cell = vec2(mod(a_cell, perRow), floor(a_cell / perRow));
  v_uv = (cell + vec2(a_corner.x + 1.0, 1.0 - a_corner.y) / 2.0) / perRow;
  v_opacity = a_opacity;
}`;

const fragmentShader = `
precision mediump float;
varying vec2 v_uv;
varying float v_opacity;
uniform sampler2D u_atlas;
void main() {
  gl_FragColor = texture2D(u_atlas, v_uv) * v_opacity;
}`;

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_atlas'] as const;
const { FLOAT, TRIANGLES } = WebGL2RenderingContext;

/** Has sigma draw each node as an image from an atlas: a square, of which the image's own shape is seen. */
export const imageProgram = (atlas: NodeAtlas): NodeProgramType<DrawnNode, DrawnEdge> =>
  class extends NodeProgram<(typeof uniforms)[number], DrawnNode, DrawnEdge> {
    #texture: WebGLTexture | null = null;
    #version = -1;

    getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_cell', size: 1, type: FLOAT },
          { name: 'a_opacity', size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, -1],
          [1, 1],
          [-1, 1],
        ],
      };
    }

    processVisibleItem(_: number, start: number, data: NodeDisplayData & Partial<DrawnNode>): void {
      this.array.set([data.x, data.y, data.size, data.cell ?? 0, data.opacity ?? 1], start);
    }

    setUniforms({ matrix, sizeRatio, correctionRatio }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix as WebGLUniformLocation, false, matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio as WebGLUniformLocation, sizeRatio);
      gl.uniform1f(uniformLocations.u_correctionRatio as WebGLUniformLocation, correctionRatio);
      this.#bind(gl);
      gl.uniform1i(uniformLocations.u_atlas as WebGLUniformLocation, 0);
    }

    #bind(gl: WebGLRenderingContext | WebGL2RenderingContext): void {
      this.#texture ??= gl.createTexture();
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      if (this.#version === atlas.version) return;
      this.#version = atlas.version;
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas.canvas);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
      gl.generateMipmap(gl.TEXTURE_2D);
    }

    override kill(): void {
      this.normalProgram?.gl.deleteTexture(this.#texture);
      super.kill();
    }
  };
