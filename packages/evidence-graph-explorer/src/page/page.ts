import './define.js';
import './page-title.js';
