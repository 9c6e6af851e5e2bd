import { describe, expect, it } from 'vitest';
import type { AuditContext, AuditInput } from '#core/audit/audited-deal.ts';
import { readFacts } from '#core/audit/read-facts.ts';
import type { Change, DealDetails } from '#core/deals/deal-details.ts';
import { defaultHealthSettings } from '#core/health/default-settings.ts';
import { defaultManagementSettings } from '#core/settings/management.ts';
import { createWorkCalendar } from '#core/working-time/create-calendar.ts';
import type { AuditFactId } from '#core/views/audit-view.ts';
import { dayMs, noon } from '../../support/records.ts';
import { aContactDetails, aDealDetails, baselines, daysAgo, received, said, sent } from '../health/deals.ts';

const context: AuditContext = {
  ...{ now: noon, baselines, health: defaultHealthSettings, answerHours: 9 },
  calendar: createWorkCalendar(defaultManagementSettings.workingTime, 'Europe/Paris'),
};

const changes = <Value>(...list: readonly (readonly [Value, number])[]): readonly Change<Value>[] =>
  list.map(([value, days]) => ({ value, at: daysAgo(days) }));

/** Open for sixty days, lost ten days ago: what is later than 17 days ago does not count. */
function lostDeal(fields: Partial<DealDetails> = {}, history: Partial<DealDetails['history']> = {}) {
  return aDealDetails({
    ...{ stageId: 'lost', isClosed: true, createdAt: daysAgo(70), closeAt: daysAgo(10) },
    history: {
      stages: changes(['qualified', 70], ['proposal', 60], ['lost', 10]),
      amounts: changes<number | null>([10_000, 70]),
      closeDates: changes<number | null>([daysAgo(10), 70]),
      ...history,
    },
    ...fields,
  });
}

function read(input: Partial<AuditInput> = {}, other: Partial<AuditContext> = {}) {
  const whole = {
    ...{ deal: lostDeal(), contacts: [aContactDetails()], signals: [], emails: [], source: null },
    ...input,
  };
  return readFacts(whole, { ...context, ...other }) ?? expect.fail('the deal cannot be judged');
}

describe('what is known of a closed deal', () => {
  it.each<[string, Partial<AuditInput>, AuditFactId, boolean | undefined]>([
    [
      'two contacts',
      { contacts: [aContactDetails(), aContactDetails({ id: '102' })] },
      'several-contacts',
      true,
    ],
    ['one contact', {}, 'several-contacts', false],
    ['no contact', { contacts: [] }, 'several-contacts', undefined],
    ['a director', { contacts: [aContactDetails({ jobTitle: 'CFO' })] }, 'decision-maker', true],
    ['a buyer who names who decides', { signals: [said('authority', 40)] }, 'decision-maker', true],
    [
      'an assistant',
      { contacts: [aContactDetails({ jobTitle: 'Assistant to the CFO' })] },
      'decision-maker',
      false,
    ],
    ['a budget in an email', { signals: [said('budget', 40)] }, 'budget-stated', true],
    ['another signal', { signals: [said('pricing', 40)] }, 'budget-stated', false],
    ['mail that nobody read', {}, 'budget-stated', undefined],
    [
      'mail that says nothing',
      { contacts: [aContactDetails({ scoredEmailIds: ['1'] })] },
      'timeline-stated',
      false,
    ],
    ['a date for buying', { signals: [said('timeline', 40)] }, 'timeline-stated', true],
    ['another supplier', { signals: [said('competitor', 40)] }, 'competitor-named', true],
    ['a wish for a discount', { signals: [said('discount', 40)] }, 'discount-asked', true],
    [
      'need, decision maker and timing',
      { signals: [said('new-need', 50), said('authority', 40), said('timeline', 40)] },
      'evidence-complete',
      true,
    ],
    ['a need alone', { signals: [said('new-need', 50)] }, 'evidence-complete', false],
    ['a deal made of a signal', { deal: lostDeal({ sourceSignal: '1:pricing' }) }, 'from-signal', true],
    ['any other deal', {}, 'from-signal', false],
    ['a customer', { deal: lostDeal({ dealType: 'existingbusiness' }) }, 'existing-business', true],
    ['a deal without a type', { deal: lostDeal({ dealType: null }) }, 'existing-business', undefined],
    ['a search', { source: 'ORGANIC_SEARCH' }, 'source-inbound', true],
    ['a referral', { source: 'REFERRALS' }, 'source-referral', true],
    ['an entry by hand', { source: 'OFFLINE' }, 'source-outbound', true],
    ['an entry by hand', { source: 'OFFLINE' }, 'source-inbound', false],
    ['no source', {}, 'source-inbound', undefined],
  ])('of %s: %o', (_, input, fact, expected) => {
    expect(read(input)[fact]).toBe(expected);
  });

  it.each<[string, Partial<DealDetails['history']>, AuditFactId, boolean | undefined]>([
    ['a date that stayed', {}, 'never-pushed', true],
    [
      'a date that moved once',
      { closeDates: changes<number | null>([daysAgo(40), 70], [daysAgo(10), 42]) },
      'never-pushed',
      false,
    ],
    [
      'a date that moved once',
      { closeDates: changes<number | null>([daysAgo(40), 70], [daysAgo(10), 42]) },
      'pushed-thrice',
      false,
    ],
    [
      'a date that moved three times',
      {
        closeDates: changes<number | null>(
          [daysAgo(50), 70],
          [daysAgo(40), 52],
          [daysAgo(30), 42],
          [daysAgo(10), 32],
        ),
      },
      'pushed-thrice',
      true,
    ],
    ['no date', { closeDates: [] }, 'never-pushed', undefined],
    [
      'an amount that grew',
      { amounts: changes<number | null>([9_000, 70], [10_000, 50]) },
      'amount-never-cut',
      true,
    ],
    [
      'an amount that fell',
      { amounts: changes<number | null>([12_000, 70], [10_000, 50]) },
      'amount-never-cut',
      false,
    ],
    ['no amount', { amounts: changes<number | null>([null, 70]) }, 'amount-never-cut', undefined],
    [
      'two currencies',
      {
        amounts: changes<number | null>([12_000, 70], [10_000, 50]),
        currencies: changes<string | null>(['GBP', 70], ['EUR', 50]),
      },
      'amount-never-cut',
      undefined,
    ],
    ['a straight way', {}, 'never-backwards', true],
    [
      'a step back',
      { stages: changes(['proposal', 70], ['demo', 60], ['proposal', 40], ['lost', 10]) },
      'never-backwards',
      false,
    ],
    ['no history', { stages: [] }, 'never-backwards', undefined],
    [
      'a first stage left within the usual 8 days',
      { stages: changes(['qualified', 70], ['proposal', 63], ['lost', 10]) },
      'fast-start',
      true,
    ],
    ['a first stage left after 10 days', {}, 'fast-start', false],
    ['a first stage never left', { stages: changes(['qualified', 70], ['lost', 10]) }, 'fast-start', false],
  ])('of %s: %o', (_, history, fact, expected) => {
    expect(read({ deal: lostDeal({}, history) })[fact]).toBe(expected);
  });
});

describe('the first answer', () => {
  // Noon of a Monday seven weeks ago; a working day has nine hours.
  const asked = received(49);
  const after = (hours: number) => ({ ...sent(0), sentAt: asked.sentAt + hours * 3_600_000 });
  it.each<[string, AuditInput['emails'], boolean | undefined]>([
    ['the same afternoon', [asked, after(3)], true],
    ['the next morning', [asked, after(22)], true],
    ['the next evening', [asked, after(30)], false],
    ['never', [asked], false],
    ['before anybody asked', [sent(60), asked], false],
    ['to nobody', [sent(49)], undefined],
    ['to a mail from long before the deal', [received(90), { ...sent(89) }], undefined],
  ])('%s', (_, emails, expected) => {
    expect(read({ emails })['fast-first-answer']).toBe(expected);
  });

  it('is not known of a mail that came as the deal closed', () => {
    const late = { ...received(0), sentAt: daysAgo(17) - 3_600_000 };
    expect(read({ emails: [late] })['fast-first-answer']).toBeUndefined();
  });
});

describe('what comes with the close', () => {
  it.each<[string, Partial<AuditInput>, AuditFactId, boolean | undefined]>([
    [
      'a contact made in the last week',
      { contacts: [aContactDetails(), aContactDetails({ id: '102', createdAt: daysAgo(12) })] },
      'several-contacts',
      false,
    ],
    [
      'a decision maker named in the last week',
      { signals: [said('pricing', 40), said('authority', 12)] },
      'decision-maker',
      false,
    ],
    [
      'a date set to the true one at the end',
      { deal: lostDeal({}, { closeDates: changes<number | null>([daysAgo(12), 70], [daysAgo(10), 10]) }) },
      'never-pushed',
      true,
    ],
    [
      'an amount cut with the signature',
      { deal: lostDeal({}, { amounts: changes<number | null>([12_000, 70], [9_000, 11]) }) },
      'amount-never-cut',
      true,
    ],
  ])('does not count: %s', (_, input, fact, expected) => {
    expect(read(input)[fact]).toBe(expected);
  });

  it('is half its time for a deal of a few days', () => {
    const deal = lostDeal({ createdAt: daysAgo(14), closeAt: daysAgo(10) });
    const contactAt = (days: number) => [
      aContactDetails(),
      aContactDetails({ id: '102', createdAt: daysAgo(days) }),
    ];
    expect(read({ deal, contacts: contactAt(12.5) })['several-contacts']).toBe(true);
    expect(read({ deal, contacts: contactAt(11.5) })['several-contacts']).toBe(false);
  });

  it('begins before the move into its last stage, where the date that was planned lies after it', () => {
    const stages = changes(['qualified', 70], ['proposal', 60], ['lost', 40]);
    const contactAt = (days: number) => [
      aContactDetails(),
      aContactDetails({ id: '102', createdAt: daysAgo(days) }),
    ];
    const deal = lostDeal({}, { stages });
    expect(read({ deal, contacts: contactAt(48) })['several-contacts']).toBe(true);
    expect(read({ deal, contacts: contactAt(30) })['several-contacts']).toBe(false);
  });

  it('is everything of a deal that was entered after it had closed, and of one that is open', () => {
    const late = lostDeal({ createdAt: daysAgo(5) });
    const input = { contacts: [], signals: [], emails: [], source: null };
    expect(readFacts({ deal: late, ...input }, context)).toBeNull();
    expect(readFacts({ deal: aDealDetails(), ...input }, context)).toBeNull();
  });

  it('makes no fact of what is later than now', () => {
    const ahead = lostDeal({ closeAt: noon + 5 * dayMs });
    expect(read({ deal: ahead })['several-contacts']).toBe(false);
  });
});

describe('without what was learned', () => {
  it('the order of stages is not known, and a fast start is that of the setting', () => {
    const facts = read({}, { baselines: null });
    expect(facts['never-backwards']).toBeUndefined();
    expect(facts['fast-start']).toBe(true);
  });
});
