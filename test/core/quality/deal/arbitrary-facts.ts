import fc from 'fast-check';
import type { DealFacts, QualityContext } from '#core/quality/facts.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { aDeal, aSignal, dayMs, noon } from '../../../support/records.ts';
import {
  aContext,
  companyDetails,
  contactDetails,
  dealFacts,
  someBaselines,
  stages,
  withHealth,
} from './deal-facts.ts';

/** Deals as accounts have them and as they should not: anything may be missing, old, ahead, zero or strange. */

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const instant = fc.integer({ min: noon - 900 * dayMs, max: noon + 900 * dayMs });
const id = fc.constantFrom('8', '9', '10', '77');
const amount = fc.oneof(
  fc.constantFrom(0, -1, 10_000, 50_000, 1e15),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const currency = fc.constantFrom('EUR', 'CHF', 'x');
const stageId = fc.constantFrom(...stages.map((stage) => stage.id), 'gone');
const day = fc.oneof(
  instant.map((at) => new Date(at).toISOString().slice(0, 10)),
  fc.constantFrom('', '2026-13-45', 'soon'),
);
const name = fc.oneof(fc.constantFrom('', 'Deal', 'Norsel', 'Norsel – 20 seats'), fc.string());
const changes = <Value>(value: fc.Arbitrary<Value>) =>
  fc
    .array(fc.record({ value, at: instant }), { maxLength: 6 })
    .map((list) => list.sort((a, b) => a.at - b.at));

const signal = fc
  .record({
    kind: fc.constantFrom(...signalKinds),
    emailId: fc.constantFrom('901', '902', '903'),
    tier: fc.constantFrom('alert', 'review'),
    sentAt: instant,
    dealId: fc.constantFrom('301', '999', null),
    contactId: fc.constantFrom('101', '102', null),
    coverage: fc.constantFrom('covered', 'context', 'undetected'),
    quote: fc.constantFrom('We sign by May.', '50 000 it is.', ' '),
    facts: fc.record({ amount, currency, date: day }, { requiredKeys: [] }),
    decision: fc.constantFrom(
      { state: 'open' } as const,
      { state: 'dismissed', at: noon, reason: 'misread' } as const,
      { state: 'accepted', at: noon, dealId: '301' } as const,
    ),
  })
  .map((fields) => aSignal(fields));

const contact = fc
  .record({
    id: fc.constantFrom('101', '102', '103', '104'),
    email: orNull(fc.constant('a@norsel.example')),
    jobTitle: orNull(fc.constantFrom('CFO', '', 'Controller')),
    phone: orNull(fc.constant('+33140000000')),
    ownerId: orNull(id),
    companyId: orNull(fc.constantFrom('501', '502')),
    companyName: orNull(name),
    lifecycleStage: orNull(fc.constantFrom('lead', 'customer')),
    hasBounced: fc.boolean(),
  })
  .map((fields) => contactDetails(fields));

const deal = fc.record({
  name,
  stageId,
  pipelineId: fc.constantFrom('default', 'other'),
  amount: orNull(amount),
  currency: orNull(currency),
  dealType: fc.constantFrom('newbusiness', 'existingbusiness', null),
  isClosed: fc.boolean(),
  isClosedWon: fc.boolean(),
  createdAt: instant,
  closeAt: orNull(instant),
  ownerId: orNull(id),
  lostReason: orNull(fc.constantFrom('', 'Price')),
  stageEnteredAt: orNull(instant),
  nextActivityAt: orNull(instant),
  lastContactedAt: orNull(instant),
  lastActivityAt: orNull(instant),
  nextStep: orNull(fc.constantFrom('', 'Call')),
  primaryCompanyId: orNull(fc.constant('501')),
  snoozedUntil: orNull(instant),
  history: fc.record({
    stages: changes(stageId),
    amounts: changes(orNull(amount)),
    closeDates: changes(orNull(instant)),
  }),
});

const company = fc
  .record({
    id: fc.constantFrom('501', '502'),
    name: orNull(name),
    ownerId: orNull(id),
    lifecycleStage: orNull(fc.constantFrom('lead', 'customer')),
  })
  .map((fields) => companyDetails(fields));

const sibling = fc
  .record({
    id: fc.constantFrom('301', '302', '303'),
    name,
    amount: orNull(amount),
    currency: orNull(currency),
    isClosed: fc.boolean(),
  })
  .map((fields) => aDeal(fields));

const email = fc.record({
  id: fc.string(),
  direction: fc.constantFrom('INCOMING', 'OUTGOING', 'FORWARDED'),
  sentAt: instant,
});

export const arbitraryContext: fc.Arbitrary<QualityContext> = fc
  .record({
    timeZone: fc.constantFrom('Europe/Paris', 'America/Los_Angeles', 'Asia/Kolkata'),
    pipelines: fc.constantFrom(someBaselines().pipelines, []),
    currencies: fc.constantFrom(['EUR'], ['EUR', 'CHF']),
  })
  .map(({ timeZone, pipelines, currencies }) =>
    aContext({
      timeZone,
      baselines: someBaselines({ pipelines, directory: { ...someBaselines().directory, currencies } }),
    }),
  );

export const arbitraryFacts: fc.Arbitrary<DealFacts> = fc
  .record({
    deal,
    contacts: fc.uniqueArray(contact, { maxLength: 4, selector: (one) => one.id }),
    companyIds: fc.subarray(['501', '502']),
    companies: orNull(fc.array(company, { maxLength: 2 })),
    signals: fc.array(signal, { maxLength: 6 }),
    emails: orNull(fc.array(email, { maxLength: 4 })),
    siblings: orNull(fc.array(sibling, { maxLength: 3 })),
    hasHealth: fc.boolean(),
  })
  .map(({ hasHealth, ...fields }) => (hasHealth ? withHealth(dealFacts(fields)) : dealFacts(fields)));
