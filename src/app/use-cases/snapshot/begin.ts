import { unique } from '#core/collections.ts';
import { toRate } from '#core/snapshot/money.ts';
import type { AccountInfo } from '#core/snapshot/readings.ts';
import { knownTimeZone } from '#core/wording/calendar.ts';
import { CrmError } from '#crm/crm.ts';
import { readKnowledge, type AccountKnowledge } from '../facts/account-knowledge.ts';
import { learnAccount } from '../learn-account.ts';
import type { SnapshotContext } from './walk-context.ts';
import type { WalkFrame, WalkTotals } from './walk-state.ts';

const dayMs = 86_400_000;

/** Currencies that are asked for: no account has more, and each costs a search. */
const mostCurrencies = 20;

/**
 * What a walk needs to know first: how the account counts its money and days, 1 call and 1 search for each further
 * currency; how many records there are, 3 searches; and what is usual there, learned unless somebody did within the day.
 */
export async function frameWalk(
  knowledge: AccountKnowledge,
  context: SnapshotContext,
): Promise<{ readonly frame: WalkFrame; readonly knowledge: AccountKnowledge }> {
  const [account, totals] = await Promise.all([readAccount(knowledge, context), countAll(context)]);
  const known = await learned(knowledge, account, context);
  const used = known.baselines?.directory.currencies ?? [];
  const others = unique([...account.otherCurrencies, ...used]).filter((code) => code !== account.currency);
  const rates = await readRates(others.slice(0, mostCurrencies), context);
  const { currency, timeZone } = account;
  return { frame: { currency, timeZone, rates, totals }, knowledge: known };
}

/** Where the account does not let the app see this, what it learned has to do. */
async function readAccount(
  { baselines }: AccountKnowledge,
  { crm, settings, log }: SnapshotContext,
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

async function countAll({ crm }: SnapshotContext): Promise<WalkTotals> {
  const [deals, signals, asks] = await Promise.all([
    crm.countRecords('deal'),
    crm.countSignals(),
    crm.countAskingContacts(),
  ]);
  return { deals, signals, asks };
}

async function learned(
  knowledge: AccountKnowledge,
  { timeZone }: AccountInfo,
  context: SnapshotContext,
): Promise<AccountKnowledge> {
  const learnedAt = knowledge.baselines?.learnedAt ?? -Infinity;
  // What was learned in the future was learned before the clock went back.
  if (Math.abs(context.now() - learnedAt) < dayMs) return knowledge;
  await learnAccount({ timeZone }, context);
  return readKnowledge(context, { isFrugal: true });
}

async function readRates(
  currencies: readonly string[],
  { crm }: SnapshotContext,
): Promise<Readonly<Record<string, number>>> {
  const rates = await Promise.all(
    currencies.map(async (code) => [code, toRate(await crm.readNewestIn(code))] as const),
  );
  return Object.fromEntries(rates.filter((entry): entry is [string, number] => entry[1] !== null));
}
