import { createHash } from 'node:crypto';
import { STYLE } from '../../addresses/index.js';

const style = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** What a page without scripts may load: its style, which is known by its hash, and pictures of the site whose IDs have these addresses. */
export const styledPolicy = (ids: string): string => `style-src ${style}; img-src ${new URL(ids).origin}`;
