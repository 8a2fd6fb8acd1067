import { Dexie, liveQuery } from 'dexie';

/**
 * Every live query counts as an async function. Dexie keeps track of what a query reads over as many awaits as it expects,
 * and of a plain function that answers a promise it expects none: what is read some awaits into it is not followed, and the
 * screen is never told when it changes.
 */
Dexie.liveQuery = (querier) => liveQuery(async () => querier());
