import { describe, expect, it } from 'vitest';
import type { Signal } from '#core/signals/signal.ts';
import { buildContactView } from '#core/views/contact-view.ts';
import { nothingAssessed, nothingChecked } from '#core/views/deal-card-view.ts';
import { buildDealView } from '#core/views/deal-view.ts';
import { aContact, aDeal, anEstimate, aSignal, dayMs, noon } from '../../support/records.ts';

const contactView = (signals: readonly Signal[], deals: readonly ReturnType<typeof aDeal>[] = []) =>
  buildContactView(
    { contact: aContact(), signals, deals, waiting: [], unseenEmails: 0, quality: nothingChecked },
    noon,
    'EUR',
  );

const emailIds = (groups: readonly { readonly emailId: string }[]) => groups.map((group) => group.emailId);

describe('the contact’s card', () => {
  it('shows the signals of one email as one group, the strongest opportunity first', () => {
    const signals = [
      aSignal({ kind: 'pricing', probability: 0.7 }),
      aSignal({ kind: 'budget', coverage: 'context', estimate: null }),
      aSignal({ probability: 0.95 }),
      aSignal({ kind: 'stall', coverage: 'context', estimate: null }),
    ];
    const [group, ...more] = contactView(signals).groups;
    expect(more).toEqual([]);
    expect(group?.opportunities.map((one) => one.kind)).toEqual(['seat-expansion', 'pricing']);
    expect(group?.qualifiers.map((one) => one.kind)).toEqual(['budget']);
    expect(group?.risks.map((one) => one.kind)).toEqual(['stall']);
    expect(group).toMatchObject({ coverage: 'undetected', decision: { state: 'open' }, deal: null });
  });

  it('lists the undecided first, then the covered, then the decided', () => {
    const signals = [
      aSignal({ emailId: '1', decision: { state: 'dismissed', at: noon, reason: 'misread' } }),
      aSignal({ emailId: '2', kind: 'new-need' }),
      aSignal({ emailId: '3', sentAt: noon - 200 * dayMs }),
      aSignal({ emailId: '4', kind: 'churn-risk', coverage: 'context', sentAt: noon - 300 * dayMs }),
    ];
    expect(emailIds(contactView(signals, [aDeal()]).groups)).toEqual(['3', '4', '2', '1']);
  });

  it('covers by the deals of now and names the deal', () => {
    const view = contactView([aSignal()], [aDeal({ dealType: 'existingbusiness', name: 'Norsel 2' })]);
    expect(view.groups[0]).toMatchObject({ coverage: 'covered', deal: { id: '301', name: 'Norsel 2' } });
    expect(view.totals).toMatchObject({ undetected: 0, expectedValue: 0, currency: 'EUR' });
  });

  it.each([
    ['is over', noon - 1, 'open', 1],
    ['lasts', noon + 1, 'snoozed', 0],
  ])('shows a snooze that %s', (_name, until, state, undetected) => {
    const view = contactView([aSignal({ decision: { state: 'snoozed', at: 1, until } })]);
    expect(view.groups[0]?.decision.state).toBe(state);
    expect(view.totals.undetected).toBe(undetected);
  });

  it('adds up in the currency of most groups and says what is left out', () => {
    const signals = ['1', '2', '3'].map((emailId, index) =>
      aSignal({ emailId, estimate: anEstimate({ currency: index === 0 ? 'EUR' : 'CHF' }) }),
    );
    expect(contactView(signals).totals).toEqual({
      undetected: 3,
      expectedValue: 4_000,
      currency: 'CHF',
      leftOut: 1,
    });
  });

  it('offers the open deals only', () => {
    const view = contactView([], [aDeal(), aDeal({ id: '302', isClosed: true })]);
    expect(view.openDeals.map((deal) => deal.id)).toEqual(['301']);
  });

  it('shows a contact without a name and without signals', () => {
    const contact = aContact({ firstName: null, lastName: null });
    const view = buildContactView(
      { contact, signals: [], deals: [], waiting: [], unseenEmails: 3, quality: nothingChecked },
      noon,
      'EUR',
    );
    expect(view).toMatchObject({ contact: { name: null }, groups: [], unseenEmails: 3, readAt: noon });
  });
});

describe('the deal’s card', () => {
  const dealView = (signals: readonly Signal[], deal = aDeal({ dealType: 'existingbusiness' })) =>
    buildDealView(
      {
        deal,
        stageLabel: 'Open',
        contacts: [aContact()],
        signals,
        waiting: [],
        unseenEmails: 0,
        movement: nothingAssessed,
        quality: nothingChecked,
      },
      noon,
      'EUR',
    );

  it('shows what the deal covers as evidence and the rest as attachable', () => {
    const view = dealView([
      aSignal({ emailId: '1' }),
      aSignal({ emailId: '2', kind: 'new-need' }),
      aSignal({ emailId: '3', kind: 'pricing', coverage: 'covered', dealId: '999' }),
      aSignal({ emailId: '4', kind: 'churn-risk', coverage: 'context', dealId: '301' }),
    ]);
    expect(emailIds(view.evidence).sort()).toEqual(['1', '4']);
    expect(emailIds(view.attachable)).toEqual(['2']);
    expect(view.totals).toMatchObject({ undetected: 1, expectedValue: 2_000 });
  });

  it('takes what the deal was made of as evidence', () => {
    const accepted = { state: 'accepted', at: noon, dealId: '301' } as const;
    const view = dealView([aSignal({ kind: 'new-need', decision: accepted })]);
    expect(emailIds(view.evidence)).toEqual(['901']);
    expect(view.attachable).toEqual([]);
  });

  it('shows no evidence that somebody called a misreading', () => {
    const decision = { state: 'dismissed', at: noon, reason: 'misread' } as const;
    const view = dealView([aSignal({ coverage: 'covered', dealId: '301', decision })]);
    expect(view.evidence).toEqual([]);
  });

  it('leaves what came after the deal was closed as attachable', () => {
    const closed = aDeal({ dealType: 'existingbusiness', isClosed: true, closeAt: noon - 9 * dayMs });
    expect(emailIds(dealView([aSignal()], closed).attachable)).toEqual(['901']);
  });
});
