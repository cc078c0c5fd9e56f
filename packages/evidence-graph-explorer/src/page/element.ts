/** The element as one script for a page. It may be imported where there is no page, such as on a server, and does nothing there. */
if ('document' in globalThis) void import('./define.js');
