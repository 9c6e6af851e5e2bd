import type { MissingReason } from '#core/views/figure.ts';
import type { Formats } from '../formats.ts';

/** Figures, their trends and what they are worked out from. */
export function figureWords(f: Formats) {
  const missing: Record<MissingReason, string> = {
    nothing: 'Nothing to count in this period',
    'too-few': 'Too few to say',
    'no-target': 'Shown once a target is set',
    'no-history': 'Shown once there is history',
  };
  const bases = {
    closed: { one: 'closed deal', other: 'closed deals' },
    won: { one: 'won deal', other: 'won deals' },
    open: { one: 'open deal', other: 'open deals' },
    facts: { one: 'stated fact', other: 'stated facts' },
    messages: { one: 'message', other: 'messages' },
    both: { one: 'deal or conversation', other: 'deals and conversations' },
  } as const;
  return {
    money: f.money,
    percent: (share: number) => f.percent(share),
    count: (value: number) => f.number(value),
    days: (days: number) => `${f.number(days)} ${f.plural(days, { one: 'day', other: 'days' })}`,
    hours: (hours: number) => `${f.number(hours)} ${f.plural(hours, { one: 'hour', other: 'hours' })}`,
    perDay: (amount: number, currency: string) => `${f.money(amount, currency)} a day`,
    times: (value: number) => `${f.number(value)}×`,
    date: f.date,
    shortDay: f.shortDay,
    shortMonth: f.shortMonth,
    none: '–',
    missing,
    /** `enough` is the least number that says something. */
    tooFew: (n: number, enough: number, base: keyof typeof bases) =>
      `${f.number(n)} ${f.plural(n, bases[base])}: shown from ${f.number(enough)} on`,
    points: (points: number) => `${f.number(points)} ${f.plural(points, { one: 'point', other: 'points' })}`,
    unchanged: 'Unchanged',
    before: (value: string) => `Before: ${value}`,
    benchmark: (value: string) => `Studies find ${value}`,
    how: 'See the formula',
    formula: 'How it is worked out',
    withheld: 'Why it is not shown',
    toRecords: 'See the records',
  };
}
