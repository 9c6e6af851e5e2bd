import type { CalculatorView } from '#core/views/page-parts.ts';

/** What the calculator works with: amounts in one currency, shares 0 to 1. */
export interface CalculatorNumbers {
  readonly leadsPerWeek: number;
  readonly conversion: number;
  readonly dealValue: number;
  readonly lifetimeValue: number;
  readonly referralShare: number;
  readonly expansionShare: number;
}

export type NumberName = keyof CalculatorNumbers;

export interface MissedLeadCost {
  /** Customers that are not won in a year. */
  readonly customers: number;
  /** leads per week × 52 × conversion × lifetime value */
  readonly base: number;
  /** customers × first deal × share: what customers bring by referring others, and by growing. */
  readonly referrals: number;
  readonly expansion: number;
  readonly total: number;
}

const weeksPerYear = 52;

/** What missed leads cost in a year. The report's example is 1 × 52 × 10 % × 50,000. */
export function missedLeadCost(numbers: CalculatorNumbers): MissedLeadCost {
  const customers = numbers.leadsPerWeek * weeksPerYear * numbers.conversion;
  const base = customers * numbers.lifetimeValue;
  const referrals = customers * numbers.dealValue * numbers.referralShare;
  const expansion = customers * numbers.dealValue * numbers.expansionShare;
  return { customers, base, referrals, expansion, total: base + referrals + expansion };
}

/** What the account starts from. */
export function startNumbers(calculator: CalculatorView): CalculatorNumbers {
  const { leadsPerWeek, conversion, dealValue, lifetimeValue, referralShare, expansionShare } = calculator;
  return {
    leadsPerWeek: leadsPerWeek.value,
    conversion: conversion.value,
    dealValue: dealValue.value,
    lifetimeValue: lifetimeValue.value,
    referralShare: referralShare.value,
    expansionShare: expansionShare.value,
  };
}
