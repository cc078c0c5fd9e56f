import type { Tool } from '../tool.js';
import { ask } from './ask.js';
import { checkClaims } from './check-claims.js';
import { cite } from './cite.js';
import { findInSchema } from './find-in-schema.js';
import { lookUp } from './look-up.js';
import { path } from './path.js';
import { query } from './query.js';
import { search } from './search.js';

/** All tools, in the order in which assistants read of them. */
export const tools: readonly Tool[] = [ask, search, lookUp, path, query, findInSchema, checkClaims, cite];
