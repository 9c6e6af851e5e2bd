import { dismissReasons, type Coverage, type DismissReason } from '#core/signals/signal.ts';
import { asksProperties } from '#core/asks/ask-properties.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { summaryProperties } from '#core/signals/summary-properties.ts';
import { choice, dateTime, longText, number, optionsOf, text, type AppProperty } from './property-kinds.ts';
import { settledByProperty, taskKeyProperty, taskProperties, toldProperty } from './task-properties.ts';
import { tracesByType } from './trace-properties.ts';

/**
 * Every property, group and object type that the app creates in an account. The provisioner creates them from
 * this list, the mappers read and write by these names and the local portal's tests check them against it.
 */

export type { AppProperty };

export const propertyGroup = { name: 'invisible_pipeline', label: 'Invisible Pipeline' } as const;

export { summaryProperties };

/** Contacts only: which emails were scored, so that none is read twice; hidden from people. */
export const scoredEmailsProperty = 'invisible_pipeline_scored_emails';

/** Contacts only: what their newest email signature says; hidden from people. */
export const statedProperty = 'invisible_pipeline_signature';

/** Deals only: the key of the signal that the app made the deal from; unique, so that no signal makes two deals. */
export const sourceSignalProperty = 'invisible_pipeline_source_signal';

/** Deals only: the rep set the deal aside until then; a standstill is none before. */
export const snoozedUntilProperty = 'invisible_pipeline_snoozed_until';

/** Contacts, companies and deals: what was written on a click, so that it can be undone (core/repair/log.ts). */
export const repairsProperty = 'invisible_pipeline_repairs';

export { settledByProperty, taskKeyProperty, toldProperty };

/** The custom object that holds signals; its full name in an account is `p{portalId}_buying_signal`. */
export const signalObjectName = 'buying_signal';

export const signalObject = {
  name: signalObjectName,
  labels: { singular: 'Buying signal', plural: 'Buying signals' },
  description: 'A sentence in a logged email that shows an intent to buy, kept by Invisible Pipeline.',
  primaryDisplayProperty: 'signal_title',
  secondaryDisplayProperties: ['kind', 'decision_state'],
  searchableProperties: ['signal_title', 'quote', 'sender_address'],
  requiredProperties: ['signal_key'],
} as const;

const kindLabels: Record<SignalKind, string> = {
  'seat-expansion': 'Seat expansion',
  'tier-upgrade': 'Tier upgrade',
  'cross-sell': 'Cross-sell',
  'new-need': 'New need',
  pricing: 'Pricing request',
  discount: 'Discount request',
  evaluation: 'Evaluation',
  procurement: 'Procurement',
  renewal: 'Renewal',
  referral: 'Referral',
  budget: 'Budget',
  timeline: 'Timeline',
  authority: 'Decision maker',
  competitor: 'Competitor',
  'churn-risk': 'Churn risk',
  stall: 'Stalled',
};
const coverageLabels: Record<Coverage, string> = {
  undetected: 'Not in a deal',
  covered: 'Covered by a deal',
  context: 'Context',
};
const stateLabels = { open: 'Open', accepted: 'Accepted', dismissed: 'Dismissed', snoozed: 'Snoozed' };
const tierLabels = { alert: 'Alert', review: 'For review' };
const reasonLabels: Record<DismissReason, string> = {
  'not-buying': 'Not a buying intent',
  'already-handled': 'Already handled',
  'wrong-person': 'Wrong person',
  misread: 'Misread',
  other: 'Other',
};

const kindOptions = signalKinds.map((value) => ({ value, label: kindLabels[value] }));
const reasonOptions = dismissReasons.map((value) => ({ value, label: reasonLabels[value] }));

const summary: readonly AppProperty[] = [
  number(summaryProperties.openSignals, 'Open buying signals', 'Signals that nobody has decided on yet.'),
  dateTime(
    summaryProperties.lastSignalAt,
    'Last buying signal',
    'When the email of the latest signal was sent.',
  ),
  choice(
    summaryProperties.lastSignalKind,
    'Kind of the last buying signal',
    'What the latest signal is about.',
    kindOptions,
  ),
  number(
    summaryProperties.expectedValue,
    'Expected value of open signals',
    'Sum of estimate × conversion over the open signals, in the account currency.',
  ),
];

const scoredEmails: AppProperty = {
  ...longText(
    scoredEmailsProperty,
    'Emails read for signals',
    'Ids of the emails that were read; kept by the app.',
  ),
  hidden: true,
};

const stated: AppProperty = {
  ...longText(
    statedProperty,
    'Last email signature',
    'Title, phone and company that the newest email signature states, as JSON; kept by the app.',
  ),
  hidden: true,
};

const asks: readonly AppProperty[] = [
  {
    ...longText(
      asksProperties.ledger,
      'Questions and answers',
      'When the contact asked for something and when it was answered, as JSON; kept by the app.',
    ),
    hidden: true,
  },
  dateTime(
    asksProperties.unansweredSince,
    'Waiting for an answer since',
    'When the oldest question of the contact was sent that nobody has answered; empty when none waits.',
  ),
];

const sourceSignal: AppProperty = {
  ...text(
    sourceSignalProperty,
    'Made from buying signal',
    'Key of the buying signal that the deal was made from.',
  ),
  hasUniqueValue: true,
};

const snoozedUntil = dateTime(
  snoozedUntilProperty,
  'Set aside until',
  'Until then a standstill of the deal is none: somebody set it aside on the card.',
);

const repairs: AppProperty = {
  ...longText(
    repairsProperty,
    'Changes made on a card',
    'What was written with one click and can be undone for 30 days; kept by the app.',
  ),
  hidden: true,
};

/** Properties that the app adds to HubSpot's own objects. */
export const appProperties: Readonly<
  Record<'contacts' | 'companies' | 'deals' | 'tasks', readonly AppProperty[]>
> = {
  contacts: [...summary, ...tracesByType.contacts, scoredEmails, stated, ...asks, repairs],
  companies: [...summary, ...tracesByType.companies, repairs],
  deals: [...summary, ...tracesByType.deals, sourceSignal, snoozedUntil, repairs],
  tasks: taskProperties,
};

/** The properties of a signal. What the machine found comes first, what a person decided last. */
export const signalProperties: readonly AppProperty[] = [
  {
    ...text(
      'signal_key',
      'Signal key',
      'Email id and kind: one signal of a kind per email. Do not change it.',
    ),
    hasUniqueValue: true,
  },
  text('signal_title', 'Title', 'The start of the quote.'),
  choice('kind', 'Kind', 'What the signal is about.', kindOptions),
  longText('quote', 'Quote', 'The sentence that proves the signal, exactly as it stands in the email.'),
  choice(
    'tier',
    'Certainty',
    'Alert is certain enough to act on, the rest is for review.',
    optionsOf(tierLabels),
  ),
  number('probability', 'Probability', 'How likely the quote means this kind, 0 to 1.'),
  choice('coverage', 'Coverage', 'Whether an open deal covers the signal.', optionsOf(coverageLabels)),
  dateTime('sent_at', 'Email sent at', 'When the email was sent.'),
  text('sender_name', 'Sender', 'Who wrote the email.'),
  text('sender_address', 'Sender address', 'The address of who wrote the email.'),
  text('email_language', 'Language', 'ISO 639-1 code of the language of the email.'),
  number(
    'estimated_amount',
    'Estimated amount',
    'What the deal could be worth, in the currency of the estimate.',
  ),
  number('expected_value', 'Expected value', 'Estimated amount × conversion rate.'),
  text('estimate_currency', 'Currency of the estimate', 'ISO 4217 code.'),
  text('source_email_id', 'Email id', 'Id of the email that holds the quote.'),
  text('source_contact_id', 'Contact id', 'Id of the contact who wrote the email.'),
  text('source_company_id', 'Company id', 'Id of the company of that contact.'),
  text('covering_deal_id', 'Covering deal id', 'Id of the open deal that covers the signal.'),
  {
    ...longText(
      'machine_details',
      'Details',
      'Offsets, facts and the formula of the estimate as JSON; kept by the app.',
    ),
    hidden: true,
  },
  {
    ...text('detector_version', 'Detector version', 'Which version of the detector found the signal.'),
    hidden: true,
  },
  {
    ...text('manager_task_key', 'In task', 'Key of the manager task that the signal is in; kept by the app.'),
    hidden: true,
  },
  choice('decision_state', 'State', 'What a person decided on the card.', optionsOf(stateLabels)),
  dateTime('decided_at', 'Decided at', 'When the decision was taken.'),
  choice('dismiss_reason', 'Reason for dismissal', 'Why the signal was dismissed.', reasonOptions),
  dateTime('snoozed_until', 'Snoozed until', 'When the signal comes back.'),
  text(
    'accepted_deal_id',
    'Accepted into deal',
    'Id of the deal that was created from or attached to the signal.',
  ),
];
