import { companies } from './companies.ts';
import type { DemoCompany } from './companies.ts';
import type { Outcome } from './deal-history.ts';
import type { PipelineKey } from './pipelines.ts';
import type { Random } from './random.ts';

/** Which deals the account holds: one plan a deal, before any date is drawn. */
export interface DealPlan {
  readonly company: DemoCompany;
  readonly pipeline: PipelineKey;
  readonly outcome: Outcome;
  /** Days before `now` on which it closed, where the story fixes it. */
  readonly closedDaysAgo: number | null;
}

/** Companies whose open deals are written by hand, or which shall have none. */
const untouched = new Set([
  'kalivero',
  'tamberlow',
  'banque-ormoie',
  'quillmere',
  'ardenval-gestion',
  'parkhollow',
  'boreanis',
  'harrowmerebank',
  'belverne',
  'northspindle',
]);

export function planDeals(random: Random, count: number): DealPlan[] {
  const plans = [
    ...companies.flatMap(firstDeal),
    ...companies.flatMap((company, index) => openDeals(company, index)),
  ];
  const turns = random.shuffle(
    companies.flatMap((company) => Array<DemoCompany>(weight(company)).fill(company)),
  );
  for (let turn = 0; plans.length < count; turn += 1) {
    const company = turns[turn % turns.length];
    if (company) plans.push(closedDeal(random, company));
  }
  return plans;
}

/** Larger houses and customers buy more often. */
function weight({ status, employees }: DemoCompany): number {
  return (status === 'customer' ? 4 : 2) + (employees > 500 ? 2 : 0);
}

/** A company that became a customer within the two years did so by a won deal. */
function firstDeal(company: DemoCompany): DealPlan[] {
  const since = company.customerSince;
  if (company.status !== 'customer' || since === null || since > 640) return [];
  return [{ company, pipeline: 'new', outcome: 'won', closedDaysAgo: since }];
}

/** Half of the customers and two prospects in three have something open; the others are where deals go unseen. */
function openDeals(company: DemoCompany, index: number): DealPlan[] {
  if (untouched.has(company.key)) return [];
  const plan = (pipeline: PipelineKey): DealPlan => ({
    company,
    pipeline,
    outcome: 'open',
    closedDaysAgo: null,
  });
  const repeat = (pipeline: PipelineKey, times: number): DealPlan[] =>
    Array.from({ length: times }, () => plan(pipeline));
  if (company.status === 'prospect') return index % 3 === 0 ? [] : repeat('new', 1 + (index % 3));
  if (company.status === 'former') return index % 2 === 0 ? repeat('new', 1) : [];
  return [
    ...(index % 2 === 0 ? repeat('expansion', 1 + (index % 3)) : []),
    ...(index % 4 === 1 ? repeat('new', 1 + (index % 3)) : []),
  ];
}

function closedDeal(random: Random, company: DemoCompany): DealPlan {
  const pipeline = company.status === 'customer' && random.chance(0.62) ? 'expansion' : 'new';
  const winRate = company.status === 'customer' ? { new: 0.2, expansion: 0.36 }[pipeline] : 0;
  const outcome = random.chance(winRate) ? 'won' : 'lost';
  return { company, pipeline, outcome, closedDaysAgo: null };
}
