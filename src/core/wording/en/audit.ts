import type { HealthPart } from '#core/health/health.ts';
import type { AuditFactId } from '#core/views/audit-view.ts';
import type { Formats } from '../formats.ts';

export interface AuditFactWords {
  readonly label: string;
  /** What exactly is counted. */
  readonly meaning: string;
}

const facts: Record<AuditFactId, AuditFactWords> = {
  'several-contacts': {
    label: 'Several contacts',
    meaning: 'At least two people of the buyer’s on the deal.',
  },
  'decision-maker': {
    label: 'Decision maker known',
    meaning: 'A contact whose title decides, or an email that says who does.',
  },
  'fast-first-answer': {
    label: 'First mail answered in time',
    meaning: 'The buyer’s first mail had an answer within the deadline of your settings.',
  },
  'evidence-complete': {
    label: 'Qualified in the buyer’s own words',
    meaning: 'All that qualification asks for in your settings was proved.',
  },
  'budget-stated': { label: 'Budget stated', meaning: 'The buyer wrote of a budget.' },
  'timeline-stated': { label: 'Date stated', meaning: 'The buyer wrote by when.' },
  'competitor-named': { label: 'Competitor named', meaning: 'The buyer named another supplier.' },
  'discount-asked': { label: 'Discount asked for', meaning: 'The buyer negotiated the price.' },
  'never-pushed': {
    label: 'Close date never put off',
    meaning: 'It never moved later. Short deals have less time for it.',
  },
  'pushed-thrice': {
    label: 'Close date put off three times',
    meaning: 'It moved later three times or more. Long deals have more time for it.',
  },
  'never-backwards': { label: 'Never went back a stage', meaning: 'No move to an earlier stage.' },
  'amount-never-cut': { label: 'Amount never cut', meaning: 'The amount never fell by a tenth or more.' },
  'from-signal': {
    label: 'Made from a signal',
    meaning: 'The deal was created from an email that showed it.',
  },
  'source-referral': { label: 'Source: referrals', meaning: 'HubSpot’s original source is referrals.' },
  'source-inbound': {
    label: 'Source: inbound',
    meaning: 'HubSpot’s original source is search, direct, email, social or a campaign.',
  },
  'source-outbound': {
    label: 'Source: offline',
    meaning: 'HubSpot’s original source is offline: entered by hand, imported, prospected.',
  },
  'existing-business': { label: 'Existing customer', meaning: 'The deal type is existing business.' },
  'fast-start': {
    label: 'Left its first stage in time',
    meaning: 'Within the days that won deals usually took.',
  },
};

const parts: Record<HealthPart['id'], string> = {
  pace: 'Pace',
  contact: 'Contact',
  movement: 'Direction',
  evidence: 'What is proved',
  'next-step': 'Next step',
};

/** The audit of closed deals. */
export function auditWords(f: Formats) {
  const deals = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'deal', other: 'deals' })}`;
  const rounded = (value: number) => f.number(Math.round(value * 10) / 10);
  return {
    intro: 'What went with winning here, in your own closed deals.',
    cautionTitle: 'How to read this',
    caution:
      'This says what came together, not what caused it. A fact can go with winning because good deals bring it along. Facts of the last week before the close do not count.',
    loading: 'Opening the audit',
    basis: (won: number, lost: number, at: number) =>
      `${deals(won + lost)} read on ${f.date(at)}: ${f.number(won)} won, ${f.number(lost)} lost.`,
    run: 'Read the closed deals',
    runAgain: 'Read them again',
    readOn: 'Read on',
    progress: (read: number, total: number) => `${f.number(read)} of ${f.number(total)} deals`,
    progressTitle: 'Reading the closed deals',
    othersRead: 'Somebody else is reading them. This page follows.',
    first: {
      title: 'Which facts go with winning here?',
      text: (needed: number, perSide: number) =>
        `The newest closed deals of two years are read once. It takes ${f.number(needed)} of them, and ${f.number(perSide)} on either side of a fact.`,
    },
    tooFewDeals: {
      title: 'Not enough closed deals yet',
      text: (found: number, needed: number) =>
        `${deals(found)} could be judged, ${f.number(needed)} are needed. On fewer, chance would look like a finding.`,
    },
    facts,
    figures: {
      winRateWith: 'Won with',
      winRateWithout: 'Won without',
      lift: 'Times as often (95%)',
    },
    share: (rate: number) => f.percent(Math.round(rate * 100) / 100),
    lift: (value: number, low: number, high: number) =>
      `×${rounded(value)} (${rounded(low)} to ${rounded(high)})`,
    /** Of `n` deals of which it is known. */
    held: (rate: number, n: number) => `Held in ${f.percent(Math.round(rate * 100) / 100)} of ${deals(n)}`,
    noLift: 'none won without',
    count: (n: number) => f.number(n),
    clearTitle: 'What stands out',
    clearText: 'So far apart that chance is an unlikely answer, with all facts compared at once.',
    nothingClear: 'No fact stands out from chance. That is a finding too.',
    unclearTitle: (count: number) => `Not clear: could be chance (${f.number(count)})`,
    tooFewTitle: (count: number) => `Too few deals to tell (${f.number(count)})`,
    tooFew: (label: string, n: number) => `${label}: ${deals(n)} on the smaller side`,
    agree: {
      title: 'Let it count in the health of deals',
      text: 'With your agreement the clear facts shift the points of health, by three tenths of each part at most. Nothing changes without it, and you can take it back.',
      label: 'Use these points',
      on: 'On',
      off: 'Off',
      renew: 'Use the points of this audit',
      renewText: 'Health still counts with the points of an earlier audit.',
      part: 'Part of health',
      usual: 'Usual',
      inUse: 'In use',
      proposed: 'By this audit',
      parts,
    },
  };
}
