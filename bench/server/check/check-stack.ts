import { groupBy } from '#core/collections.ts';
import type { Counters } from '../observe/counters.ts';
import type { Stack } from '../stack/open-stack.ts';
import type { WorldMail } from '../world/world-mail.ts';
import { compareAccount } from './compare-account.ts';
import { compareSignals, type Difference } from './compare-signals.ts';
import { readAccounts } from './read-account.ts';

/**
 * Compares what a run left behind with the truth, when nothing is under way any more.
 * @param mails those whose event the server accepted
 */
export async function checkStack(
  stack: Stack,
  counters: Counters,
  mails: readonly WorldMail[],
): Promise<readonly Difference[]> {
  const { waiting, done, dead } = await counters.inbox();
  const portals = new Set(stack.accounts.slice(0, stack.sizes.portals).map(({ portalId }) => portalId));
  const stored = (await counters.signals()).filter(({ portalId }) => portals.has(portalId));
  const mailsByPortal = groupBy(mails, ({ portalId }) => portalId);
  const accounts = await readAccounts(stack);
  const context = { now: Date.now(), currency: 'EUR' };
  return [
    ...(waiting > 0 ? [`events that still wait: ${waiting}`] : []),
    ...(dead > 0 ? [`events given up: ${dead}`] : []),
    ...(done < mails.length ? [`events done: ${done}, emails told of: ${mails.length}`] : []),
    ...compareSignals(mails, stack.truth, stored),
    ...accounts.flatMap((account) =>
      compareAccount(account, mailsByPortal.get(account.portalId) ?? [], context),
    ),
  ];
}
