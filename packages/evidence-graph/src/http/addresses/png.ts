import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// As a path: what bundles a server would take an address for an asset of a page.
const FONT = join(dirname(fileURLToPath(import.meta.url)), '../../../fonts/NotoSansSC-Regular.ttf');

/** How large a picture is beside its SVG. */
const ZOOM = 2;

let loading: Promise<(svg: string) => Uint8Array<ArrayBuffer>> | undefined;

/** An SVG document as PNG, by a program and a font that are loaded with the first. */
export async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  loading ??= load();
  loading.catch(() => {
    loading = undefined; // the next may have more luck
  });
  return (await loading)(svg);
}

async function load(): Promise<(svg: string) => Uint8Array<ArrayBuffer>> {
  const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  const [{ initWasm, Resvg }, wasm, font] = await Promise.all([import('@resvg/resvg-wasm'), readFile(program), readFile(FONT)]);
  await initWasm(wasm);
  return (svg) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: ZOOM },
      font: { fontBuffers: [font], defaultFontFamily: 'Noto Sans SC', sansSerifFamily: 'Noto Sans SC' },
    });
    const image = drawing.render();
    try {
      return new Uint8Array(image.asPng());
    } finally {
      image.free();
      drawing.free();
    }
  };
}
