#!/usr/bin/env node
/** Makes the still pictures of the README from the built explorer. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { drawn, openExplorer, picturesFolder, withExplorer } from './built-explorer.mjs';

const pictures = [
  ['explorer-graph', '#/graph?sel=QualityGate:integrity-gate&lang=zh&theme=light', 'kge-details-panel h2'],
  ['explorer-statistics', '#/statistics?lang=en&theme=dark', 'kge-statistics-view .figure'],
];

await mkdir(picturesFolder, { recursive: true });
await withExplorer(async (explorer) => {
  for (const [name, hash, content] of pictures) {
    const page = await openExplorer(explorer, hash);
    await page.locator(content).first().waitFor();
    await drawn(page);
    await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, picturesFolder)) });
    await page.close();
  }
});
