import { aggregate } from './aggregate.mjs';
import { byKey } from './by-key.mjs';
import { groups } from './groups.mjs';
import { list } from './list.mjs';
import { nested3 } from './nested3.mjs';
import { nested5 } from './nested5.mjs';
import { relayPage2 } from './relay-page2.mjs';
import { someNone } from './some-none.mjs';
import { thousandthPage } from './thousandth-page.mjs';
import { wide8 } from './wide8.mjs';

/**
 * An operation: `samples(congresses)` are the variables it is asked with; each of `ours`, `floor` and `peer` is how one server is asked
 * (`query` or `statement`), with `variables` where a server needs its own and `read` where its answer has another form than `floor`'s.
 */
export const operations = [byKey, list, nested3, nested5, someNone, relayPage2, aggregate, groups, wide8, thousandthPage];

/** What is asked of all servers that can answer it; a later page only tells how it grows. */
export const compared = operations.filter((operation) => operation !== thousandthPage);

/** What must not grow with the graph: its answer has a bound, and so has what it is taken from. */
export const bounded = operations.filter((operation) => ![relayPage2, list, aggregate, groups].includes(operation));
