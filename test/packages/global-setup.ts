import type { TestProject } from 'vitest/node';
import { packAll } from './install.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where each package is packed, by its name. */
    packed: Readonly<Record<string, string>>;
  }
}

/** Packs the packages once for all files. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('packed', await packAll());
}
