import { lowerFirst } from '../formats.ts';
import type { Formats } from '../formats.ts';

/** One email with its signals. */
export function groupWords(f: Formats) {
  return {
    covered: 'Covered',
    tiers: { alert: 'Unlogged opportunity', review: 'To check' },
    /** The deal's name follows, as a link. */
    coveredBy: 'Covered by',
    context: 'Good to know',
    openQuote: '“',
    closeQuote: '”',
    /** In the place of a quote whose time is over. */
    quoteRemoved: 'Quote removed at the end of its retention period.',
    unknownSender: 'Unknown sender',
    /** Said of a signal that the embedded detector did not find alone. */
    sources: { 'language-model': 'Found by the language model', both: 'Confirmed by the language model' },
    accountDecisions: (accepted: number, dismissed: number) =>
      `In this account: ${f.number(accepted)} accepted, ${f.number(dismissed)} dismissed`,
    writtenBy: (name: string, at: number, now: number) => `${name} · ${f.relativeDay(at, now)}`,
    budgetOf: (amount: number, currency: string) => `Budget: ${f.money(amount, currency)}`,
    timingOn: (isoDate: string) => `Timing: ${f.day(isoDate)}`,
    moreProofs: (count: number) =>
      `${f.number(count)} more ${f.plural(count, { one: 'sentence', other: 'sentences' })} from this email`,
    decided: {
      accepted: (dealName: string | null) =>
        dealName ? `Turned into a deal: ${dealName}` : 'Turned into a deal',
      dismissed: (reason: string) => `Not a signal: ${lowerFirst(reason)}`,
      snoozed: (until: number) => `Snoozed until ${f.date(until)}`,
    },
  };
}
