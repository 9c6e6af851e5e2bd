import { describe, expect, it } from 'vitest';
import type { DealRuleId } from '#core/quality/rules/deal-rules.ts';
import { aDeal, aSignal, dayMs, noon } from '../../../support/records.ts';
import type { FactFields } from './deal-facts.ts';
import { companyDetails, contactDetails, dealFacts, warningOf, withHealth } from './deal-facts.ts';

const unreachable = contactDetails({ hasBounced: true, phone: null });
const controller = contactDetails({ jobTitle: 'Controller' });

describe('contacts and companies of a deal', () => {
  it.each<[DealRuleId, string, FactFields, boolean]>([
    ['deal-no-contact', 'no contact', { contacts: [] }, true],
    ['deal-no-contact', 'one contact', { contacts: [contactDetails()] }, false],
    ['deal-no-contact', 'a new deal', { contacts: [], deal: { stageId: 'demo', createdAt: noon } }, false],
    ['deal-no-company', 'no company', { companyIds: [], deal: { primaryCompanyId: null } }, true],
    ['deal-no-company', 'a primary company alone', { companyIds: [] }, false],
    [
      'deal-company-not-of-contacts',
      'all elsewhere',
      { companyIds: ['7'], deal: { primaryCompanyId: '7' } },
      true,
    ],
    ['deal-company-not-of-contacts', 'one at home', {}, false],
    [
      'deal-company-not-of-contacts',
      'a contact without a company',
      { companyIds: ['7'], deal: { primaryCompanyId: '7' }, contacts: [contactDetails({ companyId: null })] },
      false,
    ],
    ['deal-single-contact-late-stage', 'one, late', { contacts: [contactDetails()] }, true],
    ['deal-single-contact-late-stage', 'two, late', {}, false],
    ['deal-single-contact-late-stage', 'none', { contacts: [] }, false],
    [
      'deal-single-contact-late-stage',
      'one, early',
      { contacts: [contactDetails()], deal: { stageId: 'demo' } },
      false,
    ],
    ['deal-no-decision-maker', 'a controller', { contacts: [controller] }, true],
    ['deal-no-decision-maker', 'a CFO', {}, false],
    [
      'deal-no-decision-maker',
      'an early stage',
      { contacts: [controller], deal: { stageId: 'demo' } },
      false,
    ],
    [
      'deal-no-decision-maker',
      'an email that says who signs',
      { contacts: [controller], signals: [aSignal({ kind: 'authority', coverage: 'context' })] },
      false,
    ],
    ['deal-no-reachable-contact', 'a bounced address and no phone', { contacts: [unreachable] }, true],
    ['deal-no-reachable-contact', 'one of two', { contacts: [unreachable, contactDetails()] }, false],
    [
      'deal-no-reachable-contact',
      'a mobile phone',
      { contacts: [contactDetails({ email: null, phone: null, mobilePhone: '+33600000000' })] },
      false,
    ],
    ['deal-no-reachable-contact', 'nobody', { contacts: [] }, false],
  ])('%s: %s', (id, _, fields, found) => {
    expect(warningOf(id, dealFacts(fields)) !== null).toBe(found);
    expect(warningOf(id, withHealth(dealFacts(fields))) !== null).toBe(found);
  });
});

describe('the owner of a deal', () => {
  it.each<[DealRuleId, string | null, boolean]>([
    ['deal-owner-missing', null, true],
    ['deal-owner-missing', '9', false],
    ['deal-owner-deactivated', '8', true],
    ['deal-owner-deactivated', '9', false],
    ['deal-owner-deactivated', '77', false],
    ['deal-owner-deactivated', null, false],
  ])('%s: owner %s, %s', (id, ownerId, found) => {
    expect(warningOf(id, dealFacts({ deal: { ownerId } })) !== null).toBe(found);
  });

  it('is the active owner of the contacts, else of the company', () => {
    const ownersOf = (...owners: readonly (string | null)[]) =>
      warningOf(
        'deal-owner-deactivated',
        dealFacts({
          deal: { ownerId: '8' },
          contacts: owners.map((ownerId, index) => contactDetails({ id: `${index}`, ownerId })),
        }),
      )?.repairs;
    expect(ownersOf('9', null, '8')).toMatchObject([
      { property: 'hubspot_owner_id', from: '8', to: '9', source: { kind: 'record', type: 'contact' } },
    ]);
    expect(ownersOf('8')).toMatchObject([{ to: '10', source: { type: 'company', recordId: '501' } }]);
    expect(ownersOf('9', '10')).toMatchObject([{ to: '10', source: { type: 'company' } }]);
  });
});

describe('what happens on a deal', () => {
  const idle = { nextActivityAt: null, lastActivityAt: noon - 30 * dayMs, lastContactedAt: null };
  const stall = (date?: string) =>
    aSignal({ kind: 'stall', coverage: 'context', sentAt: noon - 30 * dayMs, facts: date ? { date } : {} });
  it.each<[DealRuleId, string, FactFields, boolean]>([
    ['deal-no-activity', 'weeks without any', { deal: idle }, true],
    ['deal-no-activity', 'a meeting ahead', { deal: { ...idle, nextActivityAt: noon + dayMs } }, false],
    ['deal-no-activity', 'a meeting that is over', { deal: { ...idle, nextActivityAt: noon - dayMs } }, true],
    ['deal-no-activity', 'set aside', { deal: { ...idle, snoozedUntil: noon + dayMs } }, false],
    ['deal-no-activity', 'asked to come back later', { deal: idle, signals: [stall('2027-01-10')] }, false],
    ['deal-no-activity', 'asked to come back by now', { deal: idle, signals: [stall('2026-11-01')] }, true],
    [
      'deal-no-activity',
      'three weeks to the day',
      { deal: { ...idle, lastActivityAt: noon - 21 * dayMs } },
      true,
    ],
    ['deal-no-activity', 'a day less', { deal: { ...idle, lastActivityAt: noon - 20 * dayMs } }, false],
    [
      'deal-no-activity',
      'an email of last week',
      { deal: idle, emails: [{ id: '1', direction: 'INCOMING', sentAt: noon - 7 * dayMs }] },
      false,
    ],
    [
      'deal-no-activity',
      'created last week',
      { deal: { ...idle, lastActivityAt: null, createdAt: noon - 7 * dayMs } },
      false,
    ],
    ['deal-no-next-activity', 'nothing planned', { deal: idle }, true],
    [
      'deal-no-next-activity',
      'a call of yesterday',
      { deal: { ...idle, lastActivityAt: noon - dayMs } },
      false,
    ],
    ['deal-no-next-activity', 'a meeting ahead', {}, false],
    ['deal-next-step-missing', 'an empty field', { deal: { ...idle, nextStep: ' ' } }, true],
    ['deal-next-step-missing', 'a meeting instead', { deal: { nextStep: null } }, false],
    [
      'deal-next-step-missing',
      'an early stage',
      { deal: { ...idle, nextStep: null, stageId: 'demo' } },
      false,
    ],
    ['deal-next-step-missing', 'a written one', { deal: idle }, false],
  ])('%s: %s', (id, _, fields, found) => {
    expect(warningOf(id, dealFacts(fields)) !== null).toBe(found);
  });
});

describe('other deals of the customer', () => {
  const sibling = (fields = {}) =>
    aDeal({ id: '302', name: 'Norsel – new platform', amount: 7_000, ...fields });
  const named = { deal: { name: 'Norsel: the new platform' } };
  it.each<[string, FactFields, boolean]>([
    ['a near name', { ...named, siblings: [sibling()] }, true],
    ['the very same amount', { siblings: [sibling({ amount: 10_000, name: 'Training' })] }, true],
    ['the company’s name alone, twice', { siblings: [sibling({ name: 'NORSEL' })] }, true],
    ['the company’s name in common', { deal: { name: 'Norsel – training' }, siblings: [sibling()] }, false],
    [
      'the next year’s',
      { deal: { name: 'Norsel 2026' }, siblings: [sibling({ name: 'Norsel 2027' })] },
      false,
    ],
    ['another pipeline', { ...named, siblings: [sibling({ pipelineId: 'other' })] }, false],
    ['another type', { ...named, siblings: [sibling({ dealType: 'existingbusiness' })] }, false],
    ['another currency', { ...named, siblings: [sibling({ currency: 'CHF' })] }, false],
    ['months apart', { ...named, siblings: [sibling({ createdAt: noon - 121 * dayMs })] }, false],
    ['a closed one', { ...named, siblings: [sibling({ isClosed: true })] }, false],
    ['the deal itself', { ...named, siblings: [sibling({ id: '301' })] }, false],
    ['deals that were not read', { ...named, siblings: null }, false],
  ])('%s', (_, fields, found) => {
    expect(warningOf('deal-duplicate-open', dealFacts(fields)) !== null).toBe(found);
  });

  const leaving = (fields = {}) =>
    aSignal({ kind: 'churn-risk', coverage: 'context', dealId: '999', quote: 'We may leave.', ...fields });
  it.each<[string, FactFields, boolean]>([
    ['an expansion', { deal: { dealType: 'existingbusiness' }, signals: [leaving()] }, true],
    ['a first purchase', { signals: [leaving()] }, false],
    [
      'an untyped deal of a customer',
      {
        deal: { dealType: null },
        companies: [companyDetails({ lifecycleStage: 'customer' })],
        signals: [leaving()],
      },
      true,
    ],
    [
      'months ago',
      { deal: { dealType: 'existingbusiness' }, signals: [leaving({ sentAt: noon - 91 * dayMs })] },
      false,
    ],
    [
      'a weak hint',
      { deal: { dealType: 'existingbusiness' }, signals: [leaving({ tier: 'review' })] },
      false,
    ],
    ['no risk', { deal: { dealType: 'existingbusiness' }, signals: [aSignal()] }, false],
  ])('a customer who may leave: %s', (_, fields, found) => {
    const warning = warningOf('deal-churn-risk-on-customer', dealFacts(fields));
    expect(warning?.values ?? null).toEqual(found ? { quote: 'We may leave.', day: '2026-11-22' } : null);
  });
});
