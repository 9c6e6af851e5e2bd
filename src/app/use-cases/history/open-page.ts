import { presentWindow, type ReadPage, type Walk, type WalkFrame } from '#core/history/walk.ts';
import { isTooFull, narrow } from '#core/history/windows.ts';
import { searchPage } from '#crm/limits.ts';
import type { MailHeader } from '#crm/mail-history/mail-history.ts';
import type { HistoryContext } from './history-context.ts';

/** A page of emails that were not yet looked at. */
export interface OpenPage extends ReadPage {
  readonly headers: readonly MailHeader[];
}

/**
 * Below so many requests in ten seconds, a call of HubSpot's functions has no time for all that a full page
 * asks for.
 */
export const fewRequests = 40;

/** Emails of a page there. */
const smallPage = 50;

/**
 * The next page, 1 search. A window counts its emails by its first page; where it holds too many, its later
 * part is asked for, 1 search each time, which at least halves it. A single millisecond may hold too many:
 * its pages go by id, so they are read like all others. Null where all was read.
 */
export async function openPage(
  walk: Walk,
  frame: WalkFrame,
  { mail, pace }: Pick<HistoryContext, 'mail' | 'pace'>,
): Promise<OpenPage | null> {
  const limit = pace.limit() < fewRequests ? smallPage : searchPage;
  let window = presentWindow(walk, frame);
  while (window) {
    const { headers, count, total, after } = await mail.listIncoming(window, walk.after, limit);
    const isNew = walk.window === null;
    if (!isNew || !isTooFull(window, total)) return { window, headers, count, after };
    window = narrow(window, total);
  }
  return null;
}
