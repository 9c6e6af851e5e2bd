import type { DemoCompany } from './companies.ts';
import { companies, currencyOf } from './companies.ts';
import { day, hour, toWorkday } from './days.ts';
import {
  amountEntries,
  closeDateEntries,
  drawWalk,
  roundAmount,
  walkDays,
  walkToEntries,
} from './deal-history.ts';
import type { Entry, Outcome } from './deal-history.ts';
import { planDeals } from './deal-plans.ts';
import type { DealPlan } from './deal-plans.ts';
import { lostReasons, nextSteps, projects } from './deal-words.ts';
import { sellerFor, successManagerFor } from './owners.ts';
import type { DemoOwner } from './owners.ts';
import { peopleOf } from './people.ts';
import type { DemoPerson } from './people.ts';
import type { PipelineKey, StageKey } from './pipelines.ts';
import type { Random } from './random.ts';
import { scriptedDeals } from './scripted-deals.ts';
import type { ScriptedDeal } from './scripted-deals.ts';

/** The 400 deals with their pasts. */
export interface DemoDeal {
  readonly id: string;
  readonly name: string;
  readonly company: DemoCompany;
  readonly pipeline: PipelineKey;
  readonly outcome: Outcome;
  readonly stages: readonly Entry<StageKey>[];
  readonly closeDates: readonly Entry<number>[];
  readonly amounts: readonly Entry<number>[];
  readonly currency: string;
  readonly contacts: readonly DemoPerson[];
  readonly owner: DemoOwner;
  readonly lostReason: string | null;
  readonly nextStep: string | null;
}

export const dealCount = 400;
export const dealId = (number: number): string => String(31_010_000_101 + number * 11);
const window = 728;

export function createDeals(random: Random, now: number): DemoDeal[] {
  const scripted = scriptedDeals.map((deal, number) => scriptedToDeal(deal, dealId(number), now));
  const plans = planDeals(random, dealCount - scripted.length);
  return [...scripted, ...plans.map((plan, index) => drawDeal(random, plan, scripted.length + index, now))];
}

function drawDeal(random: Random, plan: DealPlan, number: number, now: number): DemoDeal {
  const { company, pipeline, outcome } = plan;
  const walk = drawWalk(random, pipeline, outcome);
  const createdAt = drawStart(random, plan, walkDays(walk), now);
  const stages = walkToEntries(walk, createdAt, outcome);
  const endAt = outcome === 'open' ? now : (stages.at(-1)?.at ?? now);
  const people = random.shuffle(peopleOf(company.key));
  const language = company.language;
  return {
    id: dealId(number),
    name: `${company.name} – ${random.pick(projects[language][pipeline])}`,
    company,
    pipeline,
    outcome,
    stages,
    closeDates: closeDateEntries(random, pipeline, createdAt, { at: endAt, closed: outcome !== 'open' }),
    amounts: amountEntries(random, stages, drawAmount(random, company, pipeline)),
    currency: currencyOf[company.country],
    contacts: random.chance(0.05) ? [] : people.slice(0, random.int(1, 3)),
    owner: dealOwner(company, pipeline, number),
    lostReason: outcome === 'lost' && random.chance(0.72) ? random.pick(lostReasons[language]) : null,
    nextStep: outcome === 'open' && random.chance(0.35) ? random.pick(nextSteps[language]) : null,
  };
}

/** The moment of creation: far enough back for the walk, on a working day in office hours. */
function drawStart(random: Random, plan: DealPlan, days: number, now: number): number {
  const since = plan.pipeline === 'expansion' ? (plan.company.customerSince ?? window) : window;
  const earliest = Math.min(window, Math.max(since, days + 2));
  const drawn = Math.max(days + 2, days + (earliest - days) * random.next());
  const daysAgo =
    plan.outcome === 'open' ? days : plan.closedDaysAgo === null ? drawn : plan.closedDaysAgo + days;
  const start = Math.floor((now - Math.min(daysAgo + 1, window) * day) / day) * day;
  return toWorkday(start) + (8 * 60 + random.int(0, 540)) * 60_000;
}

function drawAmount(random: Random, company: DemoCompany, pipeline: PipelineKey): number {
  const size = Math.sqrt(company.employees / 250);
  return roundAmount(random.lognormal((pipeline === 'new' ? 29_000 : 13_500) * size, 0.5));
}

function dealOwner(company: DemoCompany, pipeline: PipelineKey, number: number): DemoOwner {
  const turn = companies.indexOf(company);
  const bySuccess = pipeline === 'expansion' && number % 2 === 0;
  return bySuccess ? successManagerFor(company.language, turn) : sellerFor(company.language, turn);
}

function scriptedToDeal(deal: ScriptedDeal, id: string, now: number): DemoDeal {
  const company = companies.find(({ key }) => key === deal.companyKey);
  if (!company) throw new Error(`no company ${deal.companyKey}`);
  const ago = (days: number): number => toWorkday(now - days * day) + 10 * hour;
  const people = peopleOf(company.key);
  return {
    id,
    name: `${company.name} – ${deal.project}`,
    company,
    pipeline: deal.pipeline,
    outcome: 'open',
    stages: deal.stages.map(([value, days]) => ({ value, at: ago(days) })),
    closeDates: deal.closeDates.map(([close, days]) => ({ value: now - close * day, at: ago(days) })),
    amounts: deal.amounts.map(([value, days]) => ({ value, at: ago(days) })),
    currency: currencyOf[company.country],
    contacts: people.filter(({ rank }) => deal.ranks.includes(rank)),
    owner: sellerFor(company.language, companies.indexOf(company)),
    lostReason: null,
    nextStep: deal.nextStep,
  };
}

/** Whether a deal of this kind was open at the company at that moment. */
export function hadOpenDeal(
  deals: readonly DemoDeal[],
  company: DemoCompany,
  pipeline: PipelineKey,
  at: number,
): boolean {
  return deals.some((deal) => deal.company === company && deal.pipeline === pipeline && isOpenAt(deal, at));
}

export function isOpenAt({ stages, outcome }: DemoDeal, at: number): boolean {
  const first = stages[0];
  const last = stages.at(-1);
  return first !== undefined && last !== undefined && first.at <= at && (outcome === 'open' || at < last.at);
}
