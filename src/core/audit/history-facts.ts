import { visitsOf } from '#core/baselines/closed-deal.ts';
import { dayMs } from '#core/baselines/day-range.ts';
import { openStages } from '#core/baselines/learn-pipeline.ts';
import { rangeOf } from '#core/baselines/stage-range.ts';
import { settledChanges } from '#core/health/days.ts';
import { countPushes } from '#core/health/movement.ts';
import type { AuditContext, AuditedDeal } from './audited-deal.ts';
import type { DealFactReading } from './table.ts';

/** A close date that moved later this often; the card says the same. */
const manyPushes = 3;

/** An amount this far below its highest was cut. */
const cutShare = 0.1;

/** How stage, close date and amount moved. What HubSpot keeps no history of is not known. */
export function historyFacts(audited: AuditedDeal, context: AuditContext): DealFactReading {
  return {
    ...pushFacts(audited),
    ...amountFact(audited),
    ...orderFact(audited, context),
    ...startFact(audited, context),
  };
}

function pushFacts({ deal }: AuditedDeal): DealFactReading {
  const { closeDates } = deal.history;
  if (!closeDates.some(({ value }) => value !== null)) return {};
  const { times } = countPushes(closeDates);
  return { 'never-pushed': times === 0, 'pushed-thrice': times >= manyPushes };
}

/** Amounts of two currencies cannot be compared. */
function amountFact({ deal }: AuditedDeal): DealFactReading {
  if (settledChanges(deal.history.currencies ?? []).length > 1) return {};
  const amounts = settledChanges(deal.history.amounts).flatMap(({ value }) =>
    value !== null && value > 0 ? [value] : [],
  );
  if (amounts.length === 0) return {};
  let highest = 0;
  const wasCut = amounts.some((amount) => {
    highest = Math.max(highest, amount);
    return amount <= highest * (1 - cutShare);
  });
  return { 'amount-never-cut': !wasCut };
}

function orderFact({ deal }: AuditedDeal, { baselines }: AuditContext): DealFactReading {
  const pipeline = baselines?.directory.pipelines.find(({ id }) => id === deal.pipelineId);
  if (!pipeline) return {};
  const order = new Map(openStages(pipeline).map(({ id }, index) => [id, index]));
  const path = visitsOf(deal).flatMap(({ stageId }) => order.get(stageId) ?? []);
  if (path.length === 0) return {};
  return { 'never-backwards': path.every((stage, index) => stage >= (path[index - 1] ?? stage)) };
}

/** Whether it left its first stage within the days that won deals usually took; not known while it still could. */
function startFact({ deal, until }: AuditedDeal, { baselines, health }: AuditContext): DealFactReading {
  const start = visitsOf(deal)[0];
  if (!start) return {};
  const usual = rangeOf(baselines, deal.pipelineId, start.stageId, health.stageDays).median;
  const isFast = ((start.to ?? until) - start.from) / dayMs <= usual;
  return start.to !== null || !isFast ? { 'fast-start': isFast } : {};
}
