import { type CSSResult, type CSSResultOrNative, unsafeCSS } from 'lit';

/** What a `rem` is within the explorer. */
const property = '--kge-rem';
const isTyped = 'registerProperty' in (globalThis.CSS ?? {}); // there is none on a server

// Without a type it would be an `em` anew wherever it is used.
try {
  if (isTyped) CSS.registerProperty({ name: property, syntax: '<length>', inherits: true, initialValue: '16px' });
} catch {
  // another copy of the explorer has registered it
}

/** The value of {@link property} where the font size is the reader's own choice, whatever the page makes of its `html`. */
export const ownRem: CSSResult = unsafeCSS(`${property}: ${isTyped ? '1em' : '16px'};`);

const converted = new WeakMap<CSSResult, CSSResult>();

/** Styles whose lengths in `rem` follow the font size that the reader has chosen, and not that of the page around. */
export function withOwnLengths(styles: CSSResultOrNative): CSSResultOrNative {
  if (!('cssText' in styles)) return styles; // a sheet of the browser's
  const own = converted.get(styles) ?? unsafeCSS(styles.cssText.replace(/(-?[\d.]+)rem\b/g, `calc($1 * var(${property}))`));
  converted.set(styles, own);
  return own;
}
