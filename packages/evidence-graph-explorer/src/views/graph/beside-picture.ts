// What is needed only once there is a picture, and loaded behind it.
import './mark-bar.js';
import './node-menu.js';
import './path-bar.js';
import './scroll-hint.js';
import './tip.js';
