import type { SignalKind } from '#core/signals/kind.ts';

export interface KindWords {
  /** Two to four words for a headline or a tag. */
  readonly label: string;
  /** One plain sentence: what the sender says. */
  readonly meaning: string;
}

export const kinds: Record<SignalKind, KindWords> = {
  'seat-expansion': {
    label: 'More seats or volume',
    meaning: 'A customer speaks of buying more of what they already have: users, sites, volume.',
  },
  'tier-upgrade': {
    label: 'Higher plan',
    meaning: 'A customer is interested in a higher plan, or in something only a higher plan offers.',
  },
  'cross-sell': {
    label: 'Another product',
    meaning: 'A customer asks about a product or service they do not have yet.',
  },
  'new-need': {
    label: 'New need',
    meaning: 'Somebody has a project or a problem and is looking for a solution.',
  },
  pricing: { label: 'Asks for a price', meaning: 'They ask for a price, a quote or commercial terms.' },
  discount: {
    label: 'Negotiates the price',
    meaning: 'They negotiate the price: the budget is often settled and the signature near.',
  },
  evaluation: {
    label: 'Wants to try or compare',
    meaning: 'They ask for a demo, a trial or a reference, or compare you with others.',
  },
  procurement: {
    label: 'Purchase under way',
    meaning: 'A step of the purchase is in motion: tender, legal review, contract, order.',
  },
  renewal: { label: 'Renewal', meaning: 'They speak of renewing or extending the present contract.' },
  referral: {
    label: 'Points to another buyer',
    meaning: 'They point you to somebody else with a need of their own.',
  },
  budget: { label: 'Budget', meaning: 'Money for it exists, is approved, requested or capped.' },
  timeline: { label: 'Timing', meaning: 'They give a date or a period for deciding, buying or starting.' },
  authority: { label: 'Decision maker', meaning: 'They say who decides, signs or approves.' },
  competitor: { label: 'Competitor', meaning: 'They mention another supplier or product.' },
  'churn-risk': {
    label: 'May leave',
    meaning: 'They speak of cancelling, reducing or leaving, or are seriously unhappy.',
  },
  stall: { label: 'On hold', meaning: 'They postpone: the project waits, or the budget is not there now.' },
};
