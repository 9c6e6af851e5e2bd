import { toBaselines, baselinesKey } from '#store/account-notes-baselines.ts';
import { spanStart } from '#core/history/months.ts';
import type { HistoryRequest } from '#core/views/history-view.ts';
import { readAccountInfo, readRates } from '../account-money.ts';
import type { HistoryContext } from './history-context.ts';
import type { HistoryFrame } from './history-state.ts';

const defaultMonths = 12;

/** How the account counts its money and days: 1 call, and 1 search for each further currency. */
export async function frameHistory(
  { months = defaultMonths, share }: Pick<HistoryRequest, 'months'> & { readonly share: number },
  notes: ReadonlyMap<string, unknown>,
  context: HistoryContext,
): Promise<HistoryFrame> {
  const baselines = toBaselines(notes.get(baselinesKey));
  const account = await readAccountInfo(baselines, context);
  const rates = await readRates(account, baselines, context);
  const { currency, timeZone } = account;
  const now = context.now();
  return { months, share, from: spanStart(now, months, timeZone), to: now, currency, timeZone, rates };
}
