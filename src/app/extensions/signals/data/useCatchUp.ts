import { useCallback, useEffect, useRef, useState } from 'react';
import { callFunction } from './card-functions.ts';
import type { CardRecord } from './card-record.ts';

/** Each round reads as many emails as one function call may; more than this waits for a click. */
const maxRounds = 10;

export type CatchUp =
  | { readonly status: 'done' }
  | { readonly status: 'reading'; readonly left: number }
  | { readonly status: 'paused'; readonly left: number };

/**
 * Reads the emails that nobody scored yet, in the background and once per card, then refreshes what is shown.
 * @param unseenEmails as the view says; 0 while it is loading
 */
export function useCatchUp(record: CardRecord, unseenEmails: number, refresh: () => Promise<void>) {
  const [catchUp, setCatchUp] = useState<CatchUp | null>(null);
  const started = useRef(false);
  const unmounted = useRef(false);
  const { recordType, recordId } = record;

  const read = useCallback(
    async (emails: number) => {
      let left = emails;
      let found = 0;
      for (let round = 0; round < maxRounds && left > 0; round++) {
        setCatchUp({ status: 'reading', left });
        const result = await callFunction('catch-up', { recordType, recordId });
        if (unmounted.current) return;
        if (!result.ok) break;
        left = result.view.remaining;
        found += result.view.newSignals;
        if (result.view.scored === 0) break;
      }
      if (found > 0) await refresh();
      if (!unmounted.current) setCatchUp(left > 0 ? { status: 'paused', left } : { status: 'done' });
    },
    [recordType, recordId, refresh],
  );

  useEffect(() => {
    unmounted.current = false;
    return () => {
      unmounted.current = true;
    };
  }, []);

  useEffect(() => {
    // The count may lag behind in the refreshed view: once is enough.
    if (unseenEmails === 0 || started.current) return;
    started.current = true;
    void read(unseenEmails);
  }, [unseenEmails, read]);

  const notBegun: CatchUp = unseenEmails > 0 ? { status: 'reading', left: unseenEmails } : { status: 'done' };
  return { catchUp: catchUp ?? notBegun, readOn: read };
}
