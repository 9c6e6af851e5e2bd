import type { Baselines } from '#core/baselines/baselines.ts';
import { unique } from '#core/collections.ts';
import { toRate } from '#core/snapshot/money.ts';
import type { AccountInfo } from '#core/snapshot/readings.ts';
import { knownTimeZone } from '#core/wording/calendar.ts';
import { CrmError } from '#crm/crm.ts';
import type { UseCaseContext } from './context.ts';

/** Currencies that are asked for: no account has more, and each costs a search. */
const mostCurrencies = 20;

/** How the account counts money and days, 1 call. Where it does not let the app see this, what it learned has to do. */
export async function readAccountInfo(
  baselines: Baselines | null,
  { crm, settings, log }: Pick<UseCaseContext, 'crm' | 'settings' | 'log'>,
): Promise<AccountInfo> {
  try {
    const info = await crm.readAccountInfo();
    return { ...info, timeZone: knownTimeZone(info.timeZone) };
  } catch (error) {
    if (!(error instanceof CrmError) || error.category !== 'missing-scope') throw error;
    log('account-unread', { category: error.category });
    const [currency = settings.assumptions.currency] = baselines?.directory.currencies ?? [];
    return { currency, otherCurrencies: [], timeZone: knownTimeZone(baselines?.timeZone) };
  }
}

/** Units of the account's currency for one of each other that it has or uses; 1 search for each. */
export async function readRates(
  { currency, otherCurrencies }: AccountInfo,
  baselines: Baselines | null,
  { crm }: Pick<UseCaseContext, 'crm'>,
): Promise<Record<string, number>> {
  const used = baselines?.directory.currencies ?? [];
  const others = unique([...otherCurrencies, ...used]).filter((code) => code !== currency);
  const rates = await Promise.all(
    others
      .slice(0, mostCurrencies)
      .map(async (code) => [code, toRate(await crm.readNewestIn(code))] as const),
  );
  return Object.fromEntries(rates.filter((entry): entry is [string, number] => entry[1] !== null));
}
