import { useCallback, useEffect, useRef, useState } from 'react';
import { callFunction } from '#shared/call-function.ts';
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
  const isGone = useRef(false);
  const { recordType, recordId } = record;

  const readOn = useCallback(
    async (emails: number) => {
      const show = (next: CatchUp) => {
        if (!isGone.current) setCatchUp(next);
        return !isGone.current;
      };
      const left = await readRounds({ recordType, recordId }, emails, show);
      // Whatever this card found: the other card on the page may have stored signals meanwhile.
      await refresh();
      show(left > 0 ? { status: 'paused', left } : { status: 'done' });
    },
    [recordType, recordId, refresh],
  );

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  useEffect(() => {
    // The count may lag behind in the refreshed view: once is enough.
    if (unseenEmails === 0 || started.current) return;
    started.current = true;
    void readOn(unseenEmails);
  }, [unseenEmails, readOn]);

  // Nothing is left once the view says so, whoever read it: both cards of a page read the same emails.
  const isRead = unseenEmails === 0 && catchUp?.status !== 'reading';
  const current: CatchUp = isRead
    ? { status: 'done' }
    : (catchUp ?? { status: 'reading', left: unseenEmails });
  return { catchUp: current, readOn };
}

/** Reads round by round while there is progress and `show` says that somebody still looks. */
async function readRounds(record: CardRecord, emails: number, show: (next: CatchUp) => boolean) {
  let left = emails;
  for (let round = 0; round < maxRounds && left > 0; round++) {
    if (!show({ status: 'reading', left })) break;
    const result = await callFunction('catch-up', record);
    if (!result.ok) break;
    left = result.view.remaining;
    if (result.view.scored === 0) break;
  }
  return left;
}
