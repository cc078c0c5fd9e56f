import type { TestProject } from 'vitest/node';
import { bundlersNeed } from './bundlers.js';
import { hostsNeed } from './hosts.js';
import { besides, type Installation, installBeside, installIn, packAll } from './install.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where each package is packed, by its name. */
    packed: Readonly<Record<string, string>>;
    /** A project that has them all, with graphql 16. */
    installed: Installation;
    /** A copy of it that has all hosts and bundlers beside them. */
    equipped: string;
  }
}

/** Packs and installs the packages once for all files. */
export default async function setup(project: TestProject): Promise<void> {
  const packed = await packAll();
  project.provide('packed', packed);
  const installed = await installIn([...Object.values(packed), ...besides('16')], { isStrict: true });
  project.provide('installed', installed);
  project.provide('equipped', await installBeside(installed.folder, [...new Set([...hostsNeed, ...bundlersNeed])]));
}
