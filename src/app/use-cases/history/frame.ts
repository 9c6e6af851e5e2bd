import { toBaselines, baselinesKey } from '#store/account-notes-baselines.ts';
import { unique } from '#core/collections.ts';
import { spanStart } from '#core/history/months.ts';
import { toRate } from '#core/snapshot/money.ts';
import type { AccountInfo } from '#core/snapshot/readings.ts';
import type { HistoryRequest } from '#core/views/history-view.ts';
import { knownTimeZone } from '#core/wording/calendar.ts';
import { CrmError } from '#crm/crm.ts';
import type { HistoryContext } from './history-context.ts';
import type { HistoryFrame } from './history-state.ts';

const defaultMonths = 12;

/** Currencies that are asked for: no account has more, and each costs a search. */
const mostCurrencies = 20;

/** How the account counts its money and days: 1 call, and 1 search for each further currency. */
export async function frameHistory(
  { months = defaultMonths, share }: Pick<HistoryRequest, 'months'> & { readonly share: number },
  notes: ReadonlyMap<string, unknown>,
  context: HistoryContext,
): Promise<HistoryFrame> {
  const { currency, otherCurrencies, timeZone } = await readAccount(notes, context);
  const used = toBaselines(notes.get(baselinesKey))?.directory.currencies ?? [];
  const others = unique([...otherCurrencies, ...used]).filter((code) => code !== currency);
  const rates = await readRates(others.slice(0, mostCurrencies), context);
  const now = context.now();
  return { months, share, from: spanStart(now, months, timeZone), to: now, currency, timeZone, rates };
}

/** Where the account does not let the app see this, what it learned has to do. */
async function readAccount(
  notes: ReadonlyMap<string, unknown>,
  { crm, settings, log }: HistoryContext,
): Promise<AccountInfo> {
  try {
    const info = await crm.readAccountInfo();
    return { ...info, timeZone: knownTimeZone(info.timeZone) };
  } catch (error) {
    if (!(error instanceof CrmError) || error.category !== 'missing-scope') throw error;
    log('account-unread', { category: error.category });
    const baselines = toBaselines(notes.get(baselinesKey));
    const [currency = settings.assumptions.currency] = baselines?.directory.currencies ?? [];
    return { currency, otherCurrencies: [], timeZone: knownTimeZone(baselines?.timeZone) };
  }
}

async function readRates(
  currencies: readonly string[],
  { crm }: HistoryContext,
): Promise<Record<string, number>> {
  const rates = await Promise.all(
    currencies.map(async (code) => [code, toRate(await crm.readNewestIn(code))] as const),
  );
  return Object.fromEntries(rates.filter((entry): entry is [string, number] => entry[1] !== null));
}
