import type { GatewayContext } from '../gateway-context.ts';
import { removeAgedNotes } from './aged-notes.ts';
import { findRecords } from './find-records.ts';
import type { KeptData } from './kept-data.ts';
import { emptyKept, readKept, writeKept } from './kept-records.ts';
import { emptyAgedTasks, eraseOwnTasks, readOwnTasks } from './own-tasks.ts';

/** What the gateway offers for handing out, erasing and growing old. */
export function createKeptData(context: GatewayContext): KeptData {
  return {
    findRecords: (type, query, limit) => findRecords(context, type, query, limit),
    readKept: (type, ids) => readKept(context, type, ids),
    emptyKept: (type, updates) => emptyKept(context, type, updates),
    writeKept: (type, updates) => writeKept(context, type, updates),
    readOwnTasks: (ids) => readOwnTasks(context, ids),
    eraseOwnTasks: (ids) => eraseOwnTasks(context, ids),
    emptyAgedTasks: (query, subject) => emptyAgedTasks(context, query, subject),
    removeAgedNotes: (query, beginnings) => removeAgedNotes(context, query, beginnings),
  };
}
