import { html } from './html.js';

/** A page that leads on to another address, for hosts that answer with files alone. */
export const movedPage = (address: string): string =>
  html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${address}</title><meta http-equiv="refresh" content="0; url=${address}"><link rel="canonical" href="${address}"></head>
<body><main><p><a href="${address}">${address}</a></p></main></body>
</html>
`.text;
