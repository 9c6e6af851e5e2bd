import { lookBackMs } from '#core/baselines/learn-baselines.ts';
import { roundTo } from '#core/baselines/day-range.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import type { CalculatorInput, CalculatorView } from '#core/views/page-parts.ts';
import type { MetricContext } from './context.ts';
import { closedAtOf, isWon } from './deals/closed-at.ts';
import { meanOf } from './deals/closed-deals.ts';
import { known, term, toFigure, withheld } from './figure.ts';
import { addMoney, noMoney, roundMoney } from './money.ts';
import { enough } from './thresholds.ts';

const weeksPerYear = 52;

/** The example of the report on the invisible pipeline: it rounds 5.2 customers to 5 and so states 250,000. */
const report = {
  leadsPerYear: weeksPerYear,
  conversion: 0.1,
  value: 50_000,
  cost: 260_000,
  statedCost: 250_000,
} as const;

/** What a missed lead costs; of the filters the pipeline alone applies. Won deals of 24 months tell what a deal is worth. */
export function countDealValue(context: MetricContext) {
  const { now, filters } = context;
  const amounts = noMoney();
  const view = (): CalculatorView => {
    const { targets } = context.settings.management;
    const dealValue = dealValueOf(amounts, context);
    return {
      leadsPerWeek: setting(targets.missedLeadsPerWeek),
      conversion: conversionOf(context),
      dealValue,
      lifetimeValue: targets.lifetimeValue === null ? dealValue : setting(targets.lifetimeValue),
      referralShare: setting(targets.referralShare),
      expansionShare: setting(targets.expansionShare),
      report,
    };
  };
  return {
    add(deal: SnapshotDeal): void {
      if (filters.pipelineId !== undefined && deal.pipelineId !== filters.pipelineId) return;
      const at = isWon(deal) ? closedAtOf(deal, now) : null;
      if (at !== null && at >= now - lookBackMs) addMoney(amounts, deal.amount);
    },
    view,
    costFigure: () => costFigure(view()),
  };
}

/** Leads per week × 52 × conversion × lifetime value. Withheld where the value would have to be the report's. */
function costFigure({ leadsPerWeek, conversion, lifetimeValue }: CalculatorView): Figure {
  const isOwn = lifetimeValue.source !== 'report';
  const cost = leadsPerWeek.value * weeksPerYear * conversion.value * lifetimeValue.value;
  return toFigure('missed-lead-cost', isOwn ? known(roundMoney(cost)) : withheld('too-few'), {
    n: conversion.n ?? 0,
    terms: [
      term('leads-per-week', leadsPerWeek.value),
      term('weeks', weeksPerYear),
      term('conversion', conversion.value),
      term('lifetime-value', isOwn ? lifetimeValue.value : null),
    ],
  });
}

/** Won ÷ closed over the account's own pipelines, or the assumption. */
function conversionOf({ baselines, filters, settings }: MetricContext): CalculatorInput {
  let won = 0;
  let n = 0;
  for (const { pipelineId, winRate } of baselines?.pipelines ?? []) {
    if (!winRate || (filters.pipelineId !== undefined && pipelineId !== filters.pipelineId)) continue;
    won += Math.round(winRate.value * winRate.n);
    n += winRate.n;
  }
  if (n < enough.share) return setting(settings.assumptions.conversion);
  return { value: roundTo(won / n, 4), source: 'account', n };
}

function dealValueOf(amounts: ReturnType<typeof noMoney>, context: MetricContext): CalculatorInput {
  const mean = meanOf(amounts).value;
  if (mean !== null) return { value: mean, source: 'account', n: amounts.n };
  const assumed = assumedValue(context);
  return assumed === null ? { value: report.value, source: 'report', n: null } : setting(assumed);
}

/** The assumption in the account's currency; null where nobody knows the rate. */
function assumedValue({ snapshot: { currency, rates }, settings }: MetricContext): number | null {
  const { dealValue, currency: from } = settings.assumptions;
  if (from === currency) return dealValue;
  const rate = rates[from];
  return rate === undefined ? null : roundMoney(dealValue * rate);
}

function setting(value: number): CalculatorInput {
  return { value, source: 'setting', n: null };
}
