import { describe, expect, it } from 'vitest';
import { wasKnown } from '#core/history/known-then.ts';
import { opportunitiesOf, worthOf } from '#core/history/opportunity.ts';
import { isAutomatic, wasSilent, type SentMail } from '#core/history/silence.ts';
import type { DetectedSignal } from '#core/detect/detection.ts';
import { aContact, aDeal, dayMs, noon } from '../../support/records.ts';

const hourMs = 3_600_000;
const sentAt = noon - 100 * dayMs;
const days = (count: number) => sentAt + count * dayMs;

describe('whether somebody knew of a purchase when an email spoke of it', () => {
  it.each<[string, Parameters<typeof aDeal>[0], boolean]>([
    ['a deal was open then and is', { createdAt: days(-10), isClosed: false }, true],
    [
      'a deal was open then and was lost later',
      { createdAt: days(-10), isClosed: true, closeAt: days(5) },
      true,
    ],
    ['a deal was closed the same moment', { createdAt: days(-10), isClosed: true, closeAt: sentAt }, true],
    ['a deal was closed before', { createdAt: days(-90), isClosed: true, closeAt: days(-1) }, false],
    ['a deal was opened 60 days after', { createdAt: days(60), isClosed: false }, true],
    ['a deal was opened later', { createdAt: days(60) + 1, isClosed: false }, false],
    [
      'a deal was opened and won within 60 days',
      { createdAt: days(3), isClosed: true, closeAt: days(9) },
      true,
    ],
    ['nobody knows when a deal was closed', { createdAt: days(-400), isClosed: true, closeAt: null }, true],
    ['an open deal has a planned close in the past', { createdAt: days(-90), closeAt: days(-30) }, true],
  ])('%s', (_, deal, expected) => expect(wasKnown([aDeal(deal)], sentAt)).toBe(expected));

  it('nobody knew without deals', () => expect(wasKnown([], sentAt)).toBe(false));
});

describe('whether nobody answered in time', () => {
  const deadline = sentAt + 50 * hourMs;
  const mail = (hours: number, fields: Partial<SentMail> = {}): SentMail => ({
    ...{ at: sentAt + hours * hourMs, threadId: null, contactIds: ['101'] },
    ...fields,
  });
  const asked = { sentAt, threadId: '77', direction: 'INCOMING' as const };
  const silent = (
    sent: readonly SentMail[],
    { contact = {}, email = {}, now = noon }: { contact?: object; email?: object; now?: number } = {},
  ) =>
    wasSilent({ email: { ...asked, ...email }, contact: { ...aContact(), ...contact }, deadline }, sent, now);

  it.each<[string, readonly SentMail[], Parameters<typeof silent>[1], boolean]>([
    ['nobody wrote', [], {}, true],
    ['somebody did', [mail(3)], {}, false],
    ['with the deadline', [mail(50)], {}, false],
    ['too late', [mail(51)], {}, true],
    ['before', [mail(-1), mail(0)], {}, true],
    ['to somebody else', [mail(3, { contactIds: ['102'] })], {}, true],
    [
      'to a colleague of theirs in the same conversation',
      [mail(3, { contactIds: ['102'], threadId: '77' })],
      {},
      false,
    ],
    ['in another conversation of somebody else', [mail(3, { contactIds: [], threadId: '78' })], {}, true],
    ['in no conversation', [mail(3, { contactIds: [] })], { email: { threadId: null } }, true],
    ['there is still time', [], { now: deadline }, false],
    ['a colleague forwarded it', [], { email: { direction: 'FORWARDED' } }, false],
    ['a call', [], { contact: { lastContactedAt: sentAt + 5 * hourMs } }, false],
    ['a call, too late', [], { contact: { lastContactedAt: deadline + 1 } }, true],
    ['the last contact is the email itself', [], { contact: { lastContactedAt: sentAt + 20_000 } }, true],
    [
      'the last contact is their next email',
      [],
      { contact: { lastContactedAt: sentAt + 5 * hourMs, lastReplyAt: sentAt + 5 * hourMs + 9_000 } },
      true,
    ],
  ])('%s', (_, sent, given, expected) => expect(silent(sent, given)).toBe(expected));

  it.each([
    ['Automatic reply: Quote', true],
    ['Réponse automatique : Devis', true],
    ['Absence du bureau : Re: Devis', true],
    ['Re: Automatic reply to your question', false],
    ['Re: Devis', false],
    ['', false],
  ])('a mail of ours with the subject “%s” is automatic: %s', (subject, expected) => {
    expect(isAutomatic({ subject })).toBe(expected);
  });
});

describe('what an email is worth', () => {
  const signal = (kind: DetectedSignal['kind'], tier: DetectedSignal['tier'] = 'alert'): DetectedSignal => ({
    ...{ kind, tier, quote: 'x', cue: { start: 0, end: 1 }, start: 0, end: 1, probability: 0.9 },
  });
  const assumptions = { currency: 'EUR', dealValue: 50_000, conversion: 0.1 };
  const context = { money: { currency: 'EUR', rates: { GBP: 1.2 } }, baseline: null, assumptions };

  it.each([
    ['an amount', { amount: 2_000, currency: 'EUR' }, 20_000],
    ['an amount in another currency', { amount: 2_000, currency: 'GBP' }, 24_000],
    ['an amount in a currency without a rate', { amount: 2_000, currency: 'USD' }, 0],
    ['nothing', {}, 500_000],
  ])('states %s', (_, facts, cents) => {
    const worth = worthOf({ signals: [signal('pricing')], facts }, aContact(), [], context);
    expect(worth).toEqual({ kind: 'pricing', cents });
  });

  it('is nothing without an opportunity that is certain enough', () => {
    const signals = [signal('pricing', 'review'), signal('budget'), signal('churn-risk')];
    expect(opportunitiesOf({ signals })).toEqual([]);
    expect(worthOf({ signals, facts: {} }, aContact(), [], context)).toBeNull();
  });
});
