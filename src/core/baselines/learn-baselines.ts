import { byId, groupBy } from '#core/collections.ts';
import type { DealDetails, EmailTrace } from '#core/deals/deal-details.ts';
import type { AccountDirectory, Baselines } from './baselines.ts';
import { toClosedDeal, type ClosedDeal } from './closed-deal.ts';
import { dayMs, toDayRange } from './day-range.ts';
import { learnPipeline } from './learn-pipeline.ts';
import { quietMonths } from './quiet-months.ts';
import { replyDays } from './reply-days.ts';

/** What lies longer back says little about today: 24 months, in milliseconds. */
export const lookBackMs = 730 * dayMs;

/**
 * Learns from an account's closed deals what is usual there. Ranges, rates and amounts rest on the deals closed in the
 * 24 months before `now`, quiet months on all that are given. Their order does not matter, open deals are passed over.
 *
 * @param directory the present pipelines and owners; the first currency is that of amounts without one
 * @param now epoch milliseconds
 * @param timeZone IANA name: whose calendar the quiet months are of
 * @param emailsByDeal who wrote when, by deal id; only mail of won deals from creation to close counts
 */
export function learnBaselines(
  deals: readonly DealDetails[],
  directory: AccountDirectory,
  now: number,
  timeZone = 'UTC',
  emailsByDeal: ReadonlyMap<string, readonly EmailTrace[]> = new Map(),
): Baselines {
  const given = [...byId(deals).values()].filter((deal) => deal.isClosed);
  const closed = given.flatMap((deal) => toClosedDeal(deal, now) ?? []);
  const recent = closed.filter(({ closedAt }) => closedAt >= now - lookBackMs);
  const byPipeline = groupBy(recent, ({ deal }) => deal.pipelineId);
  const known = directory.pipelines.flatMap(({ id }) => byPipeline.get(id) ?? []);
  const currency = directory.currencies[0] ?? null;
  return {
    learnedAt: now,
    pipelines: directory.pipelines.map((pipeline) =>
      learnPipeline(pipeline, byPipeline.get(pipeline.id) ?? [], currency),
    ),
    replyDays: toDayRange(recent.flatMap((deal) => replyDays(sellingMail(deal, emailsByDeal)))),
    quietMonths: quietMonths(
      closed.map(({ closedAt }) => closedAt),
      now,
      timeZone,
    ),
    timeZone,
    directory,
    sample: {
      deals: known.length,
      withoutHistory: known.filter(({ visits }) => !visits.some(({ to }) => to !== null)).length,
      leftOut: given.length - closed.length + (recent.length - known.length),
    },
  };
}

function sellingMail(
  { deal, closedAt }: ClosedDeal,
  emailsByDeal: ReadonlyMap<string, readonly EmailTrace[]>,
): readonly EmailTrace[] {
  if (!deal.isClosedWon) return [];
  const emails = emailsByDeal.get(deal.id) ?? [];
  return emails.filter(({ sentAt }) => sentAt >= deal.createdAt && sentAt <= closedAt);
}

/** ISO 4217 codes in use on deals, the most frequent first; of equally frequent ones in the order of the alphabet. */
export function currenciesOf(deals: readonly Pick<DealDetails, 'currency'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { currency } of deals) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([code]) => code);
}
