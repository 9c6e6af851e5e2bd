import type { Formats } from '../formats.ts';

/** What the deal's card says: the deal itself, its evidence, and signals that may belong to it. */
export function dealWords(f: Formats) {
  return {
    stage: 'Stage',
    amount: 'Amount',
    unknown: 'Not entered yet',
    money: (amount: number, currency: string | null) =>
      currency ? f.money(amount, currency) : f.number(amount),
    closed: 'This deal is closed. New signals of its contacts belong to a new deal.',
    evidenceTitle: 'What the emails show',
    evidence: {
      need: { label: 'Need', missing: 'No email states a need yet.' },
      budget: { label: 'Budget', missing: 'Ask what is set aside for it.' },
      timing: { label: 'Timing', missing: 'Ask by when they want to start.' },
      authority: { label: 'Decision maker', missing: 'Ask who else decides and who signs.' },
      competitor: { label: 'Competitor', missing: 'No other supplier is mentioned.' },
    },
    shown: 'Stated in an email',
    notShown: 'Not stated yet',
    evidenceEmails: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'email supports', other: 'emails support' })} this deal`,
    attachableTitle: 'May belong to this deal',
  };
}
