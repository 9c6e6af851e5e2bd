import type { AccountInfo } from '#core/snapshot/readings.ts';
import { readAccountInfo, readRates } from '../account-money.ts';
import { readKnowledge, type AccountKnowledge } from '../facts/account-knowledge.ts';
import { learnAccount } from '../learn-account.ts';
import type { SnapshotContext } from './walk-context.ts';
import type { WalkFrame, WalkTotals } from './walk-state.ts';

const dayMs = 86_400_000;

/**
 * What a walk needs to know first: how the account counts its money and days, 1 call and 1 search for each further
 * currency; how many records there are, 3 searches; and what is usual there, learned unless somebody did within the day.
 */
export async function frameWalk(
  knowledge: AccountKnowledge,
  context: SnapshotContext,
): Promise<{ readonly frame: WalkFrame; readonly knowledge: AccountKnowledge }> {
  const [account, totals] = await Promise.all([
    readAccountInfo(knowledge.baselines, context),
    countAll(context),
  ]);
  const known = await learned(knowledge, account, context);
  const rates = await readRates(account, known.baselines, context);
  const { currency, timeZone } = account;
  return { frame: { currency, timeZone, rates, totals }, knowledge: known };
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
