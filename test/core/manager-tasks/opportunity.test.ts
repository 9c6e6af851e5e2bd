import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToEmails, toOpenEmails, type OpenEmail } from '#core/manager-tasks/open-email.ts';
import { byValue, strongSince, toOpportunities, valueOf } from '#core/manager-tasks/opportunity.ts';
import type { OpenSignal } from '#core/signals/open-signal.ts';

const open = (given: Partial<OpenSignal> = {}): OpenSignal => ({
  ...{ key: '401:pricing', tier: 'alert', probability: 0.9, sentAt: 1, emailId: '401', contactId: '101' },
  ...{ companyId: null, ownerId: null, expected: 100, currency: 'EUR', taskKey: null },
  ...given,
});

describe('when an opportunity is strong', () => {
  it.each<[string, Partial<OpenSignal>[], number | null]>([
    ['one sure alert', [{}], 1],
    ['one alert below the bar', [{ probability: 0.7 }], null],
    ['one sure hit for review', [{ tier: 'review', probability: 0.99 }], null],
    ['an alert and a review of one email', [{ probability: 0.7 }, { tier: 'review' }], 1],
    [
      'two alerts below the bar, from the second on',
      [{ probability: 0.7 }, { probability: 0.7, emailId: '402', sentAt: 5 }],
      5,
    ],
    [
      'two reviews, then an alert',
      [
        { tier: 'review' },
        { tier: 'review', emailId: '402', sentAt: 5 },
        { probability: 0.6, emailId: '403', sentAt: 9 },
      ],
      9,
    ],
    ['two reviews', [{ tier: 'review' }, { tier: 'review', emailId: '402', sentAt: 5 }], null],
    ['nothing', [], null],
  ])('%s', (_, signals, since) => {
    const emails = [...toOpenEmails(signals.map(open))].sort((a, b) => a.sentAt - b.sentAt);
    expect(strongSince(emails, 0.85)).toBe(since);
  });
});

const arbitraryOpen: fc.Arbitrary<OpenSignal> = fc.record({
  key: fc.string(),
  tier: fc.constantFrom('alert', 'review'),
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
  sentAt: fc.nat(1_000),
  emailId: fc.constantFrom('401', '402', '403', '404'),
  contactId: fc.constantFrom('101', '102', null),
  companyId: fc.constant(null),
  ownerId: fc.constant('11'),
  expected: fc.option(fc.nat(10_000), { nil: null }),
  currency: fc.constantFrom('EUR', 'USD'),
  taskKey: fc.constantFrom(null, 'opportunity:101:401'),
});

const sorted = (emails: Iterable<OpenEmail>) =>
  [...emails].map((email) => JSON.stringify({ ...email, contactId: null, sentAt: 0 })).sort();

it('comes to the same emails in whatever order and pages the signals are read', () => {
  fc.assert(
    fc.property(fc.array(arbitraryOpen, { maxLength: 12 }), fc.nat(), (signals, seed) => {
      const paged = new Map<string, OpenEmail>();
      const at = seed % (signals.length + 1);
      addToEmails(paged, [...signals.slice(at)].reverse());
      addToEmails(paged, signals.slice(0, at));
      expect(sorted(paged.values())).toEqual(sorted(toOpenEmails(signals)));
    }),
  );
});

it('takes one estimate for each email, and adds up emails of one currency', () => {
  const emails = toOpenEmails([
    open({ expected: 100 }),
    open({ key: '401:renewal', expected: 250 }),
    open({ emailId: '402', expected: 0.1 }),
    open({ emailId: '403', expected: 70, currency: 'USD' }),
    open({ emailId: '404', expected: null, currency: null }),
  ]);
  expect(valueOf(emails)).toEqual([
    { amount: 250.1, currency: 'EUR' },
    { amount: 70, currency: 'USD' },
  ]);
});

it('leaves signals that are in a task out, and keeps emails without a contact apart', () => {
  const emails = toOpenEmails([
    open(),
    open({ emailId: '402', taskKey: 'opportunity:101:402' }),
    open({ emailId: '403', contactId: null }),
    open({ emailId: '404', contactId: null }),
  ]);
  expect(toOpportunities(emails).map(({ unitId }) => unitId)).toEqual(['101', '403', '404']);
});

it('orders by value in the account’s currency, then by age', () => {
  const of = (contactId: string, given: Partial<OpenSignal>) =>
    open({ contactId, emailId: contactId, ...given });
  const opportunities = toOpportunities(
    toOpenEmails([
      of('1', { expected: 5, currency: 'EUR' }),
      of('2', { expected: 900, currency: 'USD' }),
      of('3', { expected: 7, currency: 'EUR' }),
      of('4', { expected: 5, currency: 'EUR', sentAt: 0 }),
    ]),
  );
  expect([...opportunities].sort(byValue('EUR')).map(({ unitId }) => unitId)).toEqual(['3', '4', '1', '2']);
});
