import { installedFile } from './installed-file.js';

const PROGRAM = '@resvg/resvg-wasm/index_bg.wasm';
const FONT = 'evidence-graph/fonts/NotoSansSC-Regular.ttf';

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
  const [{ initWasm, Resvg }, program, font] = await Promise.all([
    import('@resvg/resvg-wasm'),
    installedFile(PROGRAM),
    installedFile(FONT),
  ]);
  await initWasm(program);
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
