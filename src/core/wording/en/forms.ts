import type { Formats } from '../formats.ts';

/** The small forms that a decision asks for. */
export function formWords(f: Formats) {
  return {
    deal: {
      preparing: 'Preparing the deal',
      title: 'New deal',
      hint: 'Filled in from the email. Change whatever you like.',
      name: 'Deal name',
      amount: 'Amount',
      currency: 'Currency',
      pipeline: 'Pipeline',
      stage: 'Stage',
      type: 'Deal type',
      types: { newbusiness: 'New business', existingbusiness: 'Existing business' },
      closeDate: 'Close date',
      submit: 'Create deal',
      nameMissing: 'Give the deal a name.',
      amountNegative: 'The amount cannot be below zero.',
      stageMissing: 'Choose a stage.',
    },
    attach: {
      deal: 'Open deal',
      placeholder: 'Choose a deal',
      option: (name: string, amount: number | null, currency: string | null) =>
        amount === null ? name : `${name} (${currency ? f.money(amount, currency) : f.number(amount)})`,
      submit: 'Attach',
      dealMissing: 'Choose the deal this signal belongs to.',
    },
    snooze: snoozeWords(f),
    dismiss: { reason: 'Why is it not a signal?' },
  };
}

function snoozeWords(f: Formats) {
  return {
    until: 'Remind me',
    presets: {
      week: (day: string) => `In a week (${f.day(day)})`,
      month: (day: string) => `In a month (${f.day(day)})`,
      quarter: (day: string) => `In three months (${f.day(day)})`,
      stated: (day: string) => `On the date in the email (${f.day(day)})`,
      other: 'On another date',
    },
    date: 'Date',
    submit: 'Snooze',
    dateMissing: 'Choose a date from tomorrow on.',
  };
}
