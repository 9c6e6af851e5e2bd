import { describe, expect, it } from 'vitest';
import { assessHealth } from '#core/health/assess-health.ts';
import { isDecidingTitle } from '#core/health/deciding-titles.ts';
import type { EvidenceId } from '#core/health/health.ts';
import type { HealthInput } from '#core/health/input.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { aContactDetails, aContext, aDealDetails, anInput, daysAgo, inDays, said } from './deals.ts';

const bare = { deal: aDealDetails({ amount: null }), contacts: [aContactDetails()] };
const evidenceOf = (fields: Partial<HealthInput>) =>
  assessHealth(anInput({ ...bare, ...fields }), aContext()).evidence;
const proofOf = (id: EvidenceId, fields: Partial<HealthInput>) =>
  evidenceOf(fields).find((status) => status.id === id)?.proof ?? null;
const provedBy = (fields: Partial<HealthInput>) =>
  evidenceOf(fields).flatMap(({ id, proof }) => (proof ? [id] : []));

const expected: Record<SignalKind, readonly EvidenceId[]> = {
  'seat-expansion': ['need'],
  'tier-upgrade': ['need'],
  'cross-sell': ['need'],
  'new-need': ['need'],
  pricing: ['need'],
  discount: ['need'],
  evaluation: ['need', 'decision-criteria'],
  procurement: ['need', 'decision-process'],
  renewal: ['need'],
  referral: [],
  budget: ['budget'],
  timeline: ['timing'],
  authority: ['decision-maker'],
  competitor: ['competition'],
  'churn-risk': [],
  stall: [],
};

describe('what a signal proves', () => {
  it.each(signalKinds)('%s', (kind) => {
    expect(provedBy({ signals: [said(kind, 3)] })).toEqual(expected[kind]);
  });

  it('is also what the email states: a quantity, an amount, a date for buying', () => {
    const facts = { quantity: 20, date: '2027-01-01' };
    expect(provedBy({ signals: [said('pricing', 3, { facts })] })).toEqual(['need', 'metrics', 'timing']);
    expect(provedBy({ signals: [said('churn-risk', 3, { facts })] })).toEqual([]);
    expect(provedBy({ signals: [said('budget', 3, { facts: { date: '2027-01-01' } })] })).toEqual(['budget']);
  });

  it('carries the words, the day and the writer', () => {
    expect(
      proofOf('budget', { signals: [said('budget', 3, { emailId: '9', quote: 'It is approved.' })] }),
    ).toEqual({
      ...{ kind: 'signal', key: '9:budget', signalKind: 'budget', quote: 'It is approved.' },
      ...{ at: daysAgo(3), senderName: 'Nadia Verdier' },
    });
  });

  it('comes from the newest one, but an alert before a signal to check', () => {
    const keyOf = (...signals: HealthInput['signals']) => proofOf('budget', { signals });
    const [older, newer] = [said('budget', 9), said('budget', 3)];
    expect(keyOf(older, newer)).toMatchObject({ key: newer.key });
    expect(keyOf(older, { ...newer, tier: 'review' })).toMatchObject({ key: older.key });
  });
});

describe('a signal that proves nothing here', () => {
  it.each([
    ['was dismissed', { decision: { state: 'dismissed', at: 1, reason: 'misread' } }],
    ['belongs to another deal', { dealId: '999' }],
    ['became another deal', { decision: { state: 'accepted', at: 1, dealId: '999' } }],
    ['comes from the future', { sentAt: inDays(2) }],
    ['is of somebody unknown, on no deal', { dealId: null, coverage: 'undetected', contactId: '77' }],
    ['is of another nature than the deal', { dealId: null, coverage: 'undetected', kind: 'renewal' }],
    ['was written long before the deal', { dealId: null, coverage: 'context', sentAt: daysAgo(131) }],
  ] as const)('%s', (_name, fields) => {
    expect(provedBy({ signals: [said('new-need', 3, fields)] })).toEqual([]);
  });

  it.each([
    ['that the deal covers by now', { dealId: null, coverage: 'undetected' }],
    [
      'that a person put on the deal',
      { dealId: null, decision: { state: 'accepted', at: 1, dealId: '301' } },
    ],
    ['that the rep set aside for later', { decision: { state: 'snoozed', at: 1, until: inDays(9) } }],
  ] as const)('differs from one %s', (_name, fields) => {
    expect(provedBy({ signals: [said('new-need', 3, fields)] })).toEqual(['need']);
  });

  it('differs from a contact’s qualifier that no deal has', () => {
    const context = { dealId: null, coverage: 'context' } as const;
    expect(provedBy({ signals: [said('budget', 130, context)] })).toEqual(['budget']);
  });
});

describe('proofs beside signals', () => {
  it('are a contact who decides, by the job title', () => {
    const contacts = [
      aContactDetails(),
      aContactDetails({ id: '7', firstName: 'Ada', lastName: null, jobTitle: 'CFO' }),
    ];
    expect(proofOf('decision-maker', { contacts })).toEqual({
      ...{ kind: 'contact', contactId: '7', name: 'Ada', jobTitle: 'CFO' },
    });
    expect(proofOf('decision-maker', { contacts, signals: [said('authority', 3)] })?.kind).toBe('signal');
  });

  it.each([
    [10_000, true],
    [0, false],
    [null, false],
  ])('are the figures of an amount of %s: %s', (amount, isProved) => {
    expect(proofOf('metrics', { deal: aDealDetails({ amount }) }) !== null).toBe(isProved);
  });

  it.each([
    ['that somebody chose', [inDays(8), inDays(20)], true],
    ['that stands since the creation', [inDays(20)], false],
    ['that has passed', [daysAgo(20), daysAgo(2)], false],
    ['that was pushed three times', [inDays(2), inDays(5), inDays(9), inDays(20)], false],
  ])('are a close date %s: %3$s', (_name, dates, isProved) => {
    const closeDates = dates.map((value, index) => ({ value, at: daysAgo(40 - index) }));
    const deal = aDealDetails({ closeAt: dates.at(-1)!, history: { stages: [], amounts: [], closeDates } });
    expect(proofOf('timing', { deal }) !== null).toBe(isProved);
  });

  it('are an ally who writes about the purchase three times, or twice beside a colleague', () => {
    const by = (contactId: string, days: number) => said('pricing', days, { contactId });
    const ally = (...signals: HealthInput['signals']) => proofOf('champion', { signals });
    expect(ally(by('1', 9), by('1', 5))).toBeNull();
    expect(ally(by('1', 9), by('2', 5))).toBeNull();
    expect(ally(by('1', 9), by('1', 5), by('1', 3))).toMatchObject({ at: daysAgo(3) });
    expect(ally(by('1', 9), by('1', 5), by('2', 3))).toMatchObject({ at: daysAgo(5) });
    const oneEmail = { emailId: '5', contactId: '1' };
    expect(
      ally(said('pricing', 3, oneEmail), said('budget', 3, oneEmail), said('timeline', 3, oneEmail)),
    ).toBeNull();
  });

  it('mark what the present stage asks for', () => {
    const required = evidenceOf({}).flatMap(({ id, isRequired }) => (isRequired ? [id] : []));
    expect(required).toEqual(['budget', 'decision-maker', 'timing']);
  });
});

describe('a job title of somebody who decides', () => {
  it.each([
    [
      'Directrice générale',
      'Gérant',
      'DAF',
      'Présidente',
      'Chef d’entreprise',
      'Co-fondateur & CEO',
      'Head of Finance',
    ],
    [
      'Chief Risk Officer',
      'VP Sales',
      'Geschäftsführer',
      'Leiterin Einkauf',
      'Vorstand',
      'Director financiero',
    ],
    [
      'Amministratore delegato',
      'Titolare',
      'Zaakvoerder',
      'Hoofd inkoop',
      'Diretora comercial',
      'Sócio-gerente',
    ],
  ])('such as %s, %s, %s', (...titles) => {
    expect(titles.filter((title) => !isDecidingTitle(title))).toEqual([]);
  });

  it.each([
    [null, '', 'Acheteur', 'Assistante de direction', 'Executive Assistant to the CEO', 'Product Owner'],
    ['Chef de projet', 'Project manager', 'Sachbearbeiterin', 'Comptable', 'Partner manager', 'Former CEO'],
  ])('is not %s', (...titles) => {
    expect(titles.filter((title) => isDecidingTitle(title))).toEqual([]);
  });
});
