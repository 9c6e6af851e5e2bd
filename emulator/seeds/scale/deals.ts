import type { SeedObject } from '../../seed.ts';
import { pipelineId, stagePlans } from '../demo/pipelines.ts';
import type { Random } from '../demo/random.ts';
import { sourceOf } from '../sources.ts';
import { scaleId } from './ids.ts';
import { withoutGaps } from './without-gaps.ts';
import { projects } from './words.ts';

const day = 86_400_000;
const steps = stagePlans.new.filter(({ medianDays }) => medianDays > 0);
const won = stagePlans.new.find(({ key }) => key === 'won')!;
const lost = stagePlans.new.find(({ key }) => key === 'lost')!;

type History = NonNullable<SeedObject['history']>[string];

/** Three deals in ten are open, one closed deal in four is won; every deal has walked through its stages. */
export function scaleDeal(
  random: Random,
  number: number,
  ownerIds: readonly string[],
  now: number,
): SeedObject {
  const outcome = random.chance(0.3) ? null : random.chance(0.25) ? won.id : lost.id;
  const stages = walk(random, outcome, now);
  const createdAt = stages[0]!.at;
  const amount = random.chance(0.08) ? '' : String(random.int(20, 1_500) * 100);
  const closeDates = pushes(random, createdAt, outcome === null ? now : stages.at(-1)!.at);
  return {
    type: 'deals',
    id: scaleId('deals', number),
    createdAt,
    properties: withoutGaps({
      dealname: `Deal ${number} – ${random.pick(projects)}`,
      pipeline: pipelineId.new,
      dealstage: stages.at(-1)!.value,
      amount,
      deal_currency_code: random.chance(0.1) ? 'GBP' : 'EUR',
      closedate: random.chance(0.05) ? '' : closeDates.at(-1)!.value,
      dealtype: random.chance(0.06) ? '' : random.pick(['newbusiness', 'existingbusiness']),
      hubspot_owner_id: random.chance(0.04) ? '' : random.pick(ownerIds),
      closed_lost_reason: outcome === lost.id && random.chance(0.7) ? 'Price' : '',
      hs_analytics_source: sourceOf(number),
    }),
    history: { dealstage: stages, closedate: closeDates },
  };
}

/** Back from the present for open deals, and from some day of the last two years for the others. */
function walk(random: Random, outcome: string | null, now: number): History {
  const reached = outcome === won.id ? steps.length : random.int(1, steps.length);
  const visits = steps.slice(0, reached).map(({ id, medianDays }) => ({
    id,
    days: Math.max(1, random.lognormal(medianDays, 0.5)),
  }));
  const total = visits.reduce((sum, { days }) => sum + days, 0);
  const closedAt = outcome === null ? now : now - random.int(1, 700) * day;
  let at = Math.floor(closedAt - total * day);
  const entries = visits.map(({ id, days }) => {
    const entry = { value: id, at };
    at += Math.floor(days * day);
    return entry;
  });
  return outcome === null ? entries : [...entries, { value: outcome, at: closedAt }];
}

/** The close date was put in at the start and pushed up to four times. */
function pushes(random: Random, createdAt: number, end: number): History {
  const count = random.weighted([60, 20, 10, 6, 4]);
  const step = (end - createdAt) / (count + 1);
  return Array.from({ length: count + 1 }, (_, index) => {
    const closeAt = Math.floor((createdAt + (45 + index * 30) * day) / day) * day;
    return { value: new Date(closeAt).toISOString(), at: Math.floor(createdAt + index * step) };
  });
}
