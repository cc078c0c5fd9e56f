import 'delegate-election-graph/explorer';

export const element = document.createElement('knowledge-graph-explorer');
element.language = 'en';
element.start = null;
element.addEventListener('kge-error', ({ detail }) => detail.message.length);
element.addEventListener('click', ({ clientX }) => clientX);
// @ts-expect-error there is no such routing
element.routing = 'path';
