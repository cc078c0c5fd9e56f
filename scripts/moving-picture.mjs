#!/usr/bin/env node
/** Makes the moving picture of the README from the built explorer: from the start to a question, its answer, and the graph. */
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { drawn, openExplorer, picturesFolder, withExplorer } from './built-explorer.mjs';

const width = 960;
/** How long a frame is shown, in milliseconds: while the page moves, and where there is something to read. */
const [moving, read] = [70, 2400];
const frames = [];

await withExplorer(async (explorer) => {
  const page = await openExplorer(explorer, '#/start?lang=en&theme=light');
  const show = async (delay) => frames.push({ png: await page.screenshot(), delay });
  await page.locator('kge-scene-map .picture').waitFor();
  await page.evaluate(addPointer);
  await show(read);

  const question = page.locator('kge-question-card[data-id=q04-stages] .head');
  for (let step = 0; step < 8; step += 1) {
    await page.mouse.move(800, 500);
    await page.mouse.wheel(0, 60);
    await page.waitForTimeout(50);
    await show(moving);
  }
  await pointAt(page, question, show);
  await question.click();
  await page.locator('kge-question-card .words').waitFor();
  await show(read);

  const inGraph = page.locator('kge-question-card .primary');
  await pointAt(page, inGraph, show);
  await inGraph.click();
  await page.locator('kge-graph-view').waitFor();
  await drawn(page);
  await show(read / 2);

  const { x, y } = await page.evaluate(() =>
    document
      .querySelector('knowledge-graph-explorer')
      .shadowRoot.querySelector('kge-graph-view')
      .screenPosition('QualityGate:political-gate'),
  );
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
  await page.locator('kge-details-panel h2').waitFor();
  await drawn(page);
  await show(read);
});

const small = await Promise.all(frames.map(({ png }) => sharp(png).resize({ width }).png().toBuffer()));
const file = fileURLToPath(new URL('explorer.webp', picturesFolder));
const { size } = await sharp(small, { join: { animated: true } })
  .webp({ loop: 0, delay: frames.map(({ delay }) => delay), quality: 80, effort: 6 })
  .toFile(file);
console.log(`${frames.length} frames, ${(size / 1024).toFixed(0)} kB`);

/** Goes to what is pressed next, and shows it there. */
async function pointAt(page, target, show) {
  const { x, y, width: wide, height } = await target.boundingBox();
  await page.mouse.move(x + Math.min(wide / 2, 200), y + height / 2, { steps: 4 });
  await show(600);
}

/** Draws the pointer, which pictures of a page are without. */
function addPointer() {
  const pointer = document.createElement('div');
  Object.assign(pointer.style, {
    position: 'fixed',
    zIndex: '9',
    width: '26px',
    height: '26px',
    margin: '-13px',
    borderRadius: '50%',
    background: 'rgb(217 164 0 / 45%)',
    border: '2px solid rgb(29 28 26 / 70%)',
    pointerEvents: 'none',
  });
  document.body.append(pointer);
  addEventListener('mousemove', ({ clientX, clientY }) => {
    Object.assign(pointer.style, { left: `${clientX}px`, top: `${clientY}px` });
  });
}
