import type { RuleValues, Severity, Warning } from '#core/quality/rule.ts';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { day, evidence, health, parts, quoted, rangeOfStage, step, track } from './sample-health.ts';
import { dealView, group, now } from './views.ts';

/** Ten deals, one story each, as the deal's card gets them. */

const dealId = '901';

function warning(
  ruleId: string,
  severity: Severity,
  values: RuleValues = {},
  part: Partial<Warning> = {},
): Warning {
  return {
    ruleId,
    category: 'completeness',
    severity,
    subject: 'deal',
    recordId: dealId,
    recordName: null,
    values,
    repairs: [],
    ...part,
  };
}

function deal(stageLabel: string, amount: number | null, part: Partial<DealSignalsView>): DealSignalsView {
  return dealView({
    deal: { ...dealView().deal, name: 'Lumio: 40 seats', stageLabel, amount },
    evidence: [group('m2', ['budget'], { coverage: 'covered', senderName: 'Claire Moreau' })],
    ruleTotal: 42,
    knowledge: { learnedAt: now - day / 4 },
    health: health(),
    ...part,
  });
}

const noDecisionMaker = warning('deal-no-decision-maker', 'high');
const noNextActivity = warning('deal-no-next-activity', 'medium', { days: 36 });
const jobTitleMissing = warning(
  'contact-job-title-missing',
  'low',
  {},
  { subject: 'contact', recordId: '501', recordName: 'Claire Moreau' },
);

const healthy = deal('Proposal', 48_000, {
  health: health({ pauses: [{ kind: 'next-activity', until: now + day }] }),
});

const stalled = deal('Proposal', 48_000, {
  health: health({
    status: 'stalled',
    parts: parts(0, 4, 15, 11, 0),
    track: track('proposal', 61),
    findings: [
      { kind: 'stalled', days: 61, range: rangeOfStage('proposal') },
      { kind: 'silent', days: 36, usual: 9, n: 118, since: now - 36 * day },
    ],
    nextStep: step('follow-up-proposal', 'proposal', 3, true),
  }),
  warnings: [
    warning('deal-close-date-past', 'high', { days: 12, closeDay: '2026-11-10' }),
    noDecisionMaker,
    noNextActivity,
    warning('deal-single-contact-late-stage', 'medium', { contacts: 1 }),
    jobTitleMissing,
  ],
});

const meetingAhead = deal('Proposal', 30_000, {
  health: health({
    status: 'paused',
    parts: parts(30, 20, 15, 11, 10),
    track: track('proposal', 54),
    pauses: [{ kind: 'next-activity', until: now + 4 * day }],
  }),
});

const pushed = deal('Negotiation', 22_000, {
  health: health({
    status: 'slow',
    parts: parts(12, 16, 0, 14, 0),
    track: track('negotiation', 22),
    findings: [
      { kind: 'pushed', times: 4, days: 92 },
      { kind: 'slow', days: 22, range: rangeOfStage('negotiation') },
    ],
    nextStep: step('trade-concessions', 'negotiation', 5),
  }),
  warnings: [warning('deal-close-date-pushed', 'medium', { times: 4, days: 92 })],
});

const contractAsked = quoted(
  'm7',
  'procurement',
  'Could you send us the contract? Our legal team would like to read it this week.',
  2,
);

const orderWords = deal('Qualification', 36_000, {
  health: health({
    parts: parts(30, 20, 15, 18, 3),
    track: track('qualified', 8),
    evidence: evidence(
      {
        need: quoted('m1', 'new-need', 'We need one tool for our three sites.', 21),
        budget: quoted('m6', 'budget', 'The budget is approved.', 6),
        'decision-process': contractAsked,
      },
      ['need', 'decision-maker'],
    ),
    nextStep: step('find-decision-maker', 'qualification', 5),
    proposal: { kind: 'right-stage', stageId: 'negotiation', proofs: [contractAsked] },
  }),
});

const refusal = quoted(
  'm9',
  'churn-risk',
  'After the board meeting we decided not to go ahead with this project.',
  38,
);

const refused = deal('Negotiation', 64_000, {
  health: health({
    status: 'silent',
    parts: parts(6, 0, 15, 11, 0),
    track: track('negotiation', 41),
    findings: [
      { kind: 'stalled', days: 41, range: rangeOfStage('negotiation') },
      { kind: 'silent', days: 38, usual: 9, n: 118, since: now - 38 * day },
    ],
    nextStep: step('trade-concessions', 'negotiation', 5, true),
    proposal: { kind: 'close-lost', stageId: 'lost', reason: 'refused', proofs: [refusal] },
  }),
});

const singleContact = deal('Negotiation', 80_000, {
  health: health({
    parts: parts(30, 20, 15, 6, 0),
    track: track('negotiation', 9),
    evidence: evidence({ need: quoted('m1', 'new-need', 'We need one tool for our three sites.', 40) }, [
      'budget',
      'decision-maker',
      'decision-process',
    ]),
    nextStep: step('plan-paperwork', 'negotiation', 2),
  }),
  warnings: [noDecisionMaker, warning('deal-single-contact-late-stage', 'medium', { contacts: 1 })],
});

const amountDiffers = deal('Proposal', 40_000, {
  warnings: [
    warning(
      'deal-amount-differs-from-email',
      'high',
      { amount: 40_000, stated: 50_000, currency: 'EUR', day: '2026-11-13' },
      {
        category: 'consistency',
        repairs: [
          {
            type: 'deal',
            recordId: dealId,
            property: 'amount',
            from: '40000',
            to: '50000',
            source: {
              kind: 'email',
              emailId: 'm2',
              quote: 'We have set 50,000 € aside for this year.',
              at: now - 9 * day,
            },
          },
        ],
      },
    ),
    warning('deal-close-date-contradicts-email', 'medium', {
      closeDay: '2026-12-18',
      stated: '2027-01-31',
      day: '2026-11-13',
    }),
  ],
});

const january = Date.parse('2027-01-11T00:00:00Z');

const pausedUntilJanuary = deal('Proposal', 27_000, {
  health: health({
    status: 'paused',
    parts: parts(30, 20, 15, 8, 5),
    track: track('proposal', 33),
    pauses: [
      {
        kind: 'buyer-said',
        until: january,
        quote: 'Let us speak again in January, once the budget is out.',
        at: now - 12 * day,
      },
    ],
  }),
});

const freshAndEmpty = dealView({
  deal: { ...dealView().deal, name: 'Brise: enquiry', stageLabel: 'Prospecting', amount: null },
  ruleTotal: 42,
  knowledge: { learnedAt: null },
  nextStepText: null,
  health: health({
    parts: parts(30, 20, 15, 0, 0),
    track: track('prospect', 0, 'setting'),
    evidence: evidence({}, ['need']),
    nextStep: step('first-message', 'prospecting', 2),
  }),
  warnings: [
    warning('deal-amount-missing', 'medium'),
    warning('deal-close-date-missing', 'medium'),
    {
      ...jobTitleMissing,
      repairs: [
        {
          type: 'contact',
          recordId: '501',
          property: 'jobtitle',
          from: null,
          to: 'Head of operations',
          source: { kind: 'signature', emailId: 'm3', at: now - day },
        },
      ],
    },
  ],
});

export const stories = {
  healthy,
  stalled,
  meetingAhead,
  pushed,
  orderWords,
  refused,
  singleContact,
  amountDiffers,
  pausedUntilJanuary,
  freshAndEmpty,
} as const;

export type Story = keyof typeof stories;
