import type { Plugin, Rolldown } from 'vite';

/** Has a page ask for the code of a module, which is loaded when it is needed, together with its own. */
export const preload = (module: string): Plugin => ({
  name: 'preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((each): each is Rolldown.OutputChunk => each.type === 'chunk');
      const needed = new Set<string>();
      const need = ({ fileName, imports }: Rolldown.OutputChunk): void => {
        if (needed.has(fileName) || html.includes(fileName)) return;
        needed.add(fileName);
        for (const chunk of chunks) if (imports.includes(chunk.fileName)) need(chunk);
      };
      for (const chunk of chunks) if (chunk.moduleIds.some((id) => id.endsWith(module))) need(chunk);
      return [...needed].map((fileName) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
        injectTo: 'head' as const,
      }));
    },
  },
});
