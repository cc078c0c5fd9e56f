import './element.js';
import './page-title.js';
