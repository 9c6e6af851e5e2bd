import type { Figure } from '#core/views/figure.ts';
import type { CalculatorInput, CalculatorView } from '#core/views/page-parts.ts';
import { figure } from './figures.ts';
import { closedAt, day, isWon, round, total, type World } from './world.ts';

const set = (value: number): CalculatorInput => ({ value, source: 'setting', n: null });

export function calculator(world: World): CalculatorView {
  const { targets } = world.settings.management;
  const dealValue = dealValueOf(world);
  return {
    leadsPerWeek: set(targets.missedLeadsPerWeek),
    conversion: conversionOf(world),
    dealValue,
    lifetimeValue: targets.lifetimeValue === null ? dealValue : set(targets.lifetimeValue),
    referralShare: set(targets.referralShare),
    expansionShare: set(targets.expansionShare),
    report: {
      leadsPerYear: 52,
      conversion: 0.1,
      value: 50_000,
      cost: 52 * 0.1 * 50_000,
      statedCost: 250_000,
    },
  };
}

function conversionOf({ baselines, filters, settings }: World): CalculatorInput {
  const rates = (baselines?.pipelines ?? [])
    .filter(({ pipelineId }) => !filters.pipelineId || pipelineId === filters.pipelineId)
    .flatMap(({ winRate }) => winRate ?? []);
  const n = rates.reduce((sum, rate) => sum + rate.n, 0);
  const won = rates.reduce((sum, rate) => sum + Math.round(rate.n * rate.value), 0);
  return n < 20 ? set(settings.assumptions.conversion) : { value: round(won / n, 4), source: 'account', n };
}

function dealValueOf({ snapshot, filters, settings, now }: World): CalculatorInput {
  const amounts = snapshot.deals
    .filter(({ pipelineId }) => !filters.pipelineId || pipelineId === filters.pipelineId)
    .filter((deal) => isWon(deal) && (closedAt(deal, now) ?? -Infinity) >= now - 730 * day)
    .map(({ amount }) => amount)
    .filter((amount) => amount !== null);
  if (amounts.length >= 5)
    return { value: round(total(amounts) / amounts.length, 2), source: 'account', n: amounts.length };
  const { currency, dealValue } = settings.assumptions;
  const rate = currency === snapshot.currency ? 1 : snapshot.rates[currency];
  return rate === undefined ? { value: 50_000, source: 'report', n: null } : set(round(dealValue * rate, 2));
}

export function costFigure(world: World): Figure {
  const { leadsPerWeek, conversion, lifetimeValue } = calculator(world);
  const isOwn = lifetimeValue.source !== 'report';
  const cost = leadsPerWeek.value * 52 * conversion.value * lifetimeValue.value;
  return figure('missed-lead-cost', isOwn ? round(cost, 2) : 'too-few', {
    n: conversion.n ?? 0,
    terms: {
      'leads-per-week': leadsPerWeek.value,
      weeks: 52,
      conversion: conversion.value,
      'lifetime-value': isOwn ? lifetimeValue.value : null,
    },
  });
}
