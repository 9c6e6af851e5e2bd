import type { OpportunityKind, QualifierKind, RiskKind } from '#core/signals/kind.ts';

/** What a kind of signal looks like, beside its meaning. */
export interface GuideKindWords {
  /** A sentence as a customer writes it, without quotation marks. */
  readonly example: string;
  readonly counts: string;
  /** What looks like it and is not. */
  readonly not: string;
  /** What a person can do then. */
  readonly helps: string;
}

export const opportunityWords: Record<OpportunityKind, GuideKindWords> = {
  'seat-expansion': {
    example: 'Twelve colleagues start in May and will need access.',
    counts: 'More users, sites or volume of what they have, and a limit that they reach.',
    not: 'What is done already: “we added the ten users yesterday, thanks”.',
    helps: 'Ask for the number and the date, and send the price.',
  },
  'tier-upgrade': {
    example: 'Does single sign-on come with our plan, or do we need Enterprise?',
    counts: 'A higher plan by name, and something that only a higher plan has.',
    not: 'A question on how a feature of their own plan works.',
    helps: 'Show the plan on their own case.',
  },
  'cross-sell': {
    example: 'Do you also cover FX hedging?',
    counts: 'A customer’s question about a product, service or policy that they do not have.',
    not: 'A question of somebody who is no customer yet: that is a new need.',
    helps: 'Bring in whoever knows that product.',
  },
  'new-need': {
    example: 'We are looking for something to replace our treasury spreadsheets.',
    counts: 'A project or a problem for which somebody seeks a solution.',
    not: 'Mail of somebody who wants to sell you something, however many buying words it uses.',
    helps: 'Agree on a first call: the need, the date, who decides.',
  },
  pricing: {
    example: 'Could you send us pricing for three years?',
    counts: 'A price, a quote, a proposal or terms that are asked for.',
    not: 'Invoices, reminders and statements.',
    helps: 'Answer today, and ask what it depends on.',
  },
  discount: {
    example: 'Is there room on the price if we sign this month?',
    counts: 'Haggling, and “do this and I sign”.',
    not: 'A plain question for the price: that is asking for a price.',
    helps: 'The signature is near: agree on what it hangs on.',
  },
  evaluation: {
    example: 'Could we run a two-week pilot with the Lyon team?',
    counts: 'A demo, a trial, a reference call, or a comparison that you are part of.',
    not: 'A comparison in order to leave: that is a warning.',
    helps: 'Agree beforehand on what makes it a success.',
  },
  procurement: {
    example: 'Our legal department is going through the contract.',
    counts: 'A step of the purchase in motion: tender, legal or security review, order, signature.',
    not: 'Deliveries and periodic identity checks.',
    helps: 'Ask for the steps that are left, and their dates.',
  },
  renewal: {
    example: 'Our contract ends in March; what do you propose?',
    counts: 'Renewing or extending, with no wish to leave.',
    not: 'An end of contract that is named in order to decline a call: that is “on hold”.',
    helps: 'Propose before they ask again.',
  },
  referral: {
    example: 'My colleague in Belgium would need the same.',
    counts: 'Somebody else with a need of their own.',
    not: 'A colleague in copy, or a new person to write to about the same matter.',
    helps: 'Ask for an introduction, and make a contact.',
  },
};

export const otherKindWords: Record<QualifierKind | RiskKind, GuideKindWords> = {
  budget: {
    example: 'We have 40k set aside for this.',
    counts: 'Money that exists, is approved, asked for or capped. A ceiling counts.',
    not: 'No money for now: that is “on hold”.',
    helps: 'Fit the proposal to it.',
  },
  timeline: {
    example: 'We need to be live before 1 September.',
    counts: 'A date or a period for deciding, buying or starting; “as soon as possible” for the start.',
    not: 'The date of a meeting, and “as soon as possible” for a quote.',
    helps: 'Plan backwards from it, and mend the close date.',
  },
  authority: {
    example: 'Our CFO will make the final call.',
    counts: 'Who decides, signs or approves.',
    not: 'A name or a title without a part in the decision.',
    helps: 'Ask to meet them.',
  },
  competitor: {
    example: 'We are also talking to two other vendors.',
    counts: 'Another supplier or product, named or considered.',
    not: 'Paper and spreadsheets.',
    helps: 'Ask what they compare by.',
  },
  'churn-risk': {
    example: 'We are thinking of leaving at the end of the term.',
    counts: 'Cancelling, reducing, leaving, or being seriously unhappy.',
    not: 'A single complaint about a fault that is being mended.',
    helps: 'Call, before anything else.',
  },
  stall: {
    example: 'Let’s pick this up after the summer.',
    counts: 'Postponed, frozen, no money now; a refusal with a date too.',
    not: 'A meeting that moves by a few days.',
    helps: 'Snooze to the date they gave; the deal counts as paused.',
  },
};
