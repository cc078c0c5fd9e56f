/** The explorer with the views of every graph. */
import { defineExplorer } from '../define-explorer.js';
import { views } from '../views/views.js';

defineExplorer({ views });
