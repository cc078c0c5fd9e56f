/** What a key may be; for the loader and for the JSON Schema alike. */
export const KEY_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._-]*$';
