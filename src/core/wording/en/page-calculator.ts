import type { Formats } from '../formats.ts';

/** What a missed lead costs, with the account's own numbers. */
export function calculatorWords(f: Formats) {
  return {
    intro:
      'A lead that nobody follows up leaves no trace, so its cost never shows. Here it does, with your own numbers.',
    private: 'You can change every number. Nothing is saved, and nothing is sent anywhere.',
    inputs: 'Your numbers',
    leadsPerWeek: 'Leads missed in a week',
    conversion: 'Leads that become customers (%)',
    dealValue: (currency: string) => `Value of a first deal, ${currency}`,
    lifetimeValue: (currency: string) => `Customer lifetime value, ${currency}`,
    referralShare: 'Deals by referral (%)',
    expansionShare: 'Later growth (%)',
    secondOrder: 'What follows from a customer',
    secondOrderWhy:
      'In per cent of the first deal. They start at 0, because nobody can know them for you: enter what you have seen.',
    account: (n: number) => `Your own figure, ${f.number(n)} ${f.plural(n, { one: 'deal', other: 'deals' })}`,
    accountAlone: 'Your own figure',
    setting: 'From the settings',
    report: 'Assumption of the report',
    changed: 'Your entry',
    result: 'Missed leads cost you a year',
    formula: 'How it is worked out',
    base: (leads: number, conversion: number, value: number, cost: number, currency: string) =>
      `${f.number(leads)} × 52 weeks × ${f.percent(conversion)} × ${f.money(value, currency)} = ${f.money(cost, currency)}`,
    referrals: (customers: number, value: number, share: number, more: number, currency: string) =>
      `+ referrals: ${f.number(customers)} customers × ${f.money(value, currency)} × ${f.percent(share)} = ${f.money(more, currency)}`,
    expansion: (customers: number, value: number, share: number, more: number, currency: string) =>
      `+ growth: ${f.number(customers)} customers × ${f.money(value, currency)} × ${f.percent(share)} = ${f.money(more, currency)}`,
    total: (cost: number, currency: string) => `= ${f.money(cost, currency)} a year`,
    example: 'The report’s example',
    exampleFormula: (leads: number, conversion: number, value: number, cost: number) =>
      `${f.number(leads)} leads a year × ${f.percent(conversion)} × ${f.money(value, 'EUR')} = ${f.money(cost, 'EUR')}`,
    exampleRounded: (stated: number) =>
      `The report rounds 5.2 customers down to 5 and states ${f.money(stated, 'EUR')} a year.`,
    reset: 'Back to my own figures',
  };
}
