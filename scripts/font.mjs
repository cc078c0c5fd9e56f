#!/usr/bin/env node
/** Writes the font that charts are drawn with as PNG: of Noto Sans SC, the characters of GB 2312 and of languages in Latin letters. Takes two packages from npm. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const target = new URL('../packages/evidence-graph/fonts/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'font-'));
execFileSync('npm', [
  'install',
  '--ignore-scripts',
  '--no-save',
  '--prefix',
  folder,
  '@expo-google-fonts/noto-sans-sc@0.4.3',
  'subset-font@2.9.0',
]);
const subset = createRequire(join(folder, 'index.js'))('subset-font');
const original = join(folder, 'node_modules/@expo-google-fonts/noto-sans-sc');
const font = await subset(readFileSync(join(original, '400Regular/NotoSansSC_400Regular.ttf')), `${latin()}${chinese()}`);
writeFileSync(new URL('NotoSansSC-Regular.ttf', target), font);
copyFileSync(join(original, 'LICENSE_FONT'), new URL('LICENSE', target));
rmSync(folder, { recursive: true });

function latin() {
  const letters = Array.from({ length: 0x180 - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
  return `${letters.join('')}–—‘’“”…≈≠≥≤×÷−·•→←°′″`;
}

/** Signs and characters of both levels of GB 2312. */
function chinese() {
  const decoder = new TextDecoder('gb2312');
  const rows = [0xa1, 0xa2, 0xa3, ...Array.from({ length: 0xf8 - 0xb0 }, (_, index) => 0xb0 + index)];
  return rows
    .flatMap((row) => Array.from({ length: 94 }, (_, index) => decoder.decode(new Uint8Array([row, 0xa1 + index]))))
    .join('');
}
