/** The explorer with the views of every graph, as one script for a page. */
import { defineExplorer } from '../define-explorer.js';
import { views } from '../views/views.js';

defineExplorer({ views });
