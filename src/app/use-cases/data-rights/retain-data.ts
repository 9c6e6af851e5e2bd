import { retentionLimit } from '#core/data-rights/retention-limit.ts';
import { writtenDictionaryFor } from '#core/wording/written-dictionary.ts';
import type { AgedPage, AgedQuery } from '#crm/kept/kept-data.ts';
import { applySettings, settingsKey } from '#store/account-settings.ts';
import type { UseCaseContext } from '../context.ts';
import { erasuresKey, toErasures } from './erasures.ts';
import { renewErasures } from './renew-erasures.ts';
import { retentionKey, toRetentionState, type RetentionState } from './retention-state.ts';

/** What a run came to. */
export interface RetentionRun {
  /** Records that were emptied or removed. */
  readonly done: number;
  /** Records that are left, as far as searches tell. */
  readonly left: number;
}

/** Milliseconds for a page: a search and two writes. */
const pageMs = 1_500;

/** Notes of users and of weeks; all others are replaced or bounded by themselves. */
const agedNotes = ['preferences:', 'review:'] as const;

/**
 * Removes what is older than the account's retention allows, page by page for as long as one call may last: the words of
 * signals, the notes of completed tasks, what users set on cards and what reviews decided. Before that, erasures of the last
 * days are looked after. To be called once a day, and again while `left` is above 0; doing it twice changes nothing.
 *
 * 1 call to read, 1 to note, 2 to 3 for each page of 100.
 *
 * @throws CrmError
 */
export async function retainData(context: UseCaseContext): Promise<RetentionRun> {
  const { notes, now } = context;
  const found = await notes.read([settingsKey, retentionKey, erasuresKey]);
  const { retention, management } = applySettings(context.settings, found.get(settingsKey));
  const renewed = await renewErasures(toErasures(found.get(erasuresKey)), context);
  const { quoteMonths } = retention;
  const subject = writtenDictionaryFor(management.language).managerTasks.removed;
  const aged =
    quoteMonths === null
      ? { done: 0, left: 0 }
      : await removeAged(retentionLimit(now(), quoteMonths), subject, context);
  const run = { done: renewed + aged.done, left: aged.left };
  await notes.write(retentionKey, toNote(run, toRetentionState(found.get(retentionKey)), now()));
  context.log('retained', { ...run });
  return run;
}

function toNote({ left }: RetentionRun, before: RetentionState | null, now: number): RetentionState {
  const isUnfinished = left > 0;
  return { isUnfinished, finishedAt: isUnfinished ? (before?.finishedAt ?? null) : now };
}

async function removeAged(before: number, subject: string, context: UseCaseContext): Promise<RetentionRun> {
  const { crm, store } = context;
  const kinds: readonly ((query: AgedQuery) => Promise<AgedPage>)[] = [
    (query) => store.emptyAged(query),
    (query) => crm.emptyAgedTasks(query, subject),
    (query) => crm.removeAgedNotes(query, agedNotes),
  ];
  let run: RetentionRun = { done: 0, left: 0 };
  for (const remove of kinds) {
    const { done, left } = await removeAll(remove, before, context);
    run = { done: run.done + done, left: run.left + left };
  }
  return run;
}

/** The first page in any case, so that every kind gets its turn. */
async function removeAll(
  remove: (query: AgedQuery) => Promise<AgedPage>,
  before: number,
  { now, deadline }: UseCaseContext,
): Promise<RetentionRun> {
  let page = await remove({ before, after: null });
  let done = page.done;
  while (page.after !== null && now() + pageMs < deadline) {
    page = await remove({ before, after: page.after });
    done += page.done;
  }
  return { done, left: page.left };
}
