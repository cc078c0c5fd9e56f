import type { TestProject } from 'vitest/node';
import { besides, type Installation, installIn, packAll } from './install.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where each package is packed, by its name. */
    packed: Readonly<Record<string, string>>;
    /** A project that has them all, with graphql 16. */
    installed: Installation;
  }
}

/** Packs and installs the packages once for all files. */
export default async function setup(project: TestProject): Promise<void> {
  const packed = await packAll();
  project.provide('packed', packed);
  project.provide('installed', await installIn([...Object.values(packed), ...besides('16')], { isStrict: true }));
}
