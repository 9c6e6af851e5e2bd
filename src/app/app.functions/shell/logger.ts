import type { Log } from '../../use-cases/context.ts';

/** One JSON line for each event; HubSpot keeps what a function prints. Ids, counts and codes only. */
export const logLine: Log = (event, fields) => {
  // eslint-disable-next-line no-console -- the console is where HubSpot takes a function's log from
  console.info(JSON.stringify({ event, ...fields }));
};
