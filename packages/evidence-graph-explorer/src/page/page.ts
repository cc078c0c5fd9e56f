import './element.js';
import { showTitle } from './title.js';

// The explorer itself tells where the graph does not answer.
const heading = document.querySelector('h1');
if (heading) showTitle(heading).catch(() => {});
