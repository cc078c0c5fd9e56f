import { type ExportFile, exportFormats } from 'evidence-graph/export';
import type { Localized, Scene } from '../scene/scene.js';
import { labels, messages } from './messages.js';
import type { ExportOptions } from './options.js';
import { drawn, sceneGraph } from './scene-graph.js';
import { svg } from './svg.js';

/** A format in which what is shown can be saved as a text file in UTF-8. */
export interface ExportFormat {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly label: Localized;
  write(scene: Scene, options: ExportOptions): Promise<string>;
}

/** The picture, and each file of every format that the engine has. */
export const formats: readonly ExportFormat[] = [
  {
    id: 'svg',
    fileName: 'graph.svg',
    mediaType: 'image/svg+xml',
    label: messages.svg,
    write: async (scene, options) => svg(scene, options),
  },
  ...exportFormats.flatMap(({ name, files }) =>
    files.map((file) => formatOf(files.length === 1 ? name : file.name.replace('.', '-'), file)),
  ),
];

/** The formats whose nodes have colours and places. */
const pictures: readonly string[] = ['gexf', 'graphml'];

function formatOf(id: string, file: ExportFile): ExportFormat {
  const { name: fileName, mediaType } = file;
  return { id, fileName, mediaType, label: labels[id] ?? { zh: fileName, en: fileName }, write };

  async function write(scene: Scene, options: ExportOptions): Promise<string> {
    const { vocabulary, lang } = options;
    const graph = await sceneGraph(scene, options);
    const language = vocabulary.dialect.languages.find(({ own }) => own === lang)?.tag;
    let text = '';
    for await (const piece of file.write(pictures.includes(id) ? drawn(graph, options) : graph, { language })) text += piece;
    return text;
  }
}
