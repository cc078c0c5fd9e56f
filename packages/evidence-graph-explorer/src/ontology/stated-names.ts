import type { Localized } from '../scene/scene.js';

/** The names of texts that are told under a prefix, as `zhReason`. */
export const statedNames = (field: string): Localized => {
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return { zh: `zh${name}`, en: `en${name}` };
};
