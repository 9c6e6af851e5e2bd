import { describe, expect, it } from 'vitest';
import type { HealthInput } from '#core/health/input.ts';
import { measureSilence, readSilence } from '#core/health/silence.ts';
import {
  aContext,
  aDealDetails,
  anInput,
  baselines,
  daysAgo,
  inDays,
  received,
  said,
  sent,
} from './deals.ts';

const silenceOf = (fields: Partial<HealthInput>, context: Parameters<typeof aContext>[0] = {}) => {
  const input = anInput(fields);
  return measureSilence(input, input.signals, aContext(context));
};
const lastContacted = (days: number) => aDealDetails({ lastContactedAt: daysAgo(days) });

describe('the buyer’s last word', () => {
  it.each([
    ['the newest incoming email', { emails: [sent(3), received(8), received(20)] }, 8],
    ['a signal, where emails were not read', { emails: null, signals: [said('budget', 6)] }, 6],
    ['the last contact, where emails were not read', { emails: null, deal: lastContacted(12) }, 12],
    ['a call after all emails', { emails: [sent(9), received(10)], deal: lastContacted(4) }, 4],
    [
      'not our own email, which HubSpot counts as contact',
      { emails: [sent(4), received(10)], deal: lastContacted(4) },
      10,
    ],
    ['the creation where nobody ever answered', { emails: [sent(4)] }, 40],
    ['the creation where nobody ever wrote', { emails: [] }, 40],
    ['nothing of the future', { emails: [received(-3), received(8)], deal: lastContacted(-5) }, 8],
    ['no forwarded email', { emails: [{ ...received(2), direction: 'FORWARDED' as const }, received(8)] }, 8],
  ])('is %s', (_name, fields, days) => {
    expect(silenceOf(fields)).toMatchObject({ days, since: daysAgo(days) });
  });
});

describe('silence', () => {
  it.each([
    ['the buyer’s when we wrote last', { emails: [received(20), sent(15)] }, true],
    ['the buyer’s when nobody wrote', { emails: [] }, true],
    ['the buyer’s after a call without a word since', { emails: [], deal: lastContacted(20) }, true],
    ['ours when the buyer wrote last', { emails: [sent(30), received(20)] }, false],
  ])('is %s', (_name, fields, isSilent) => {
    expect(readSilence(silenceOf(fields)) !== null).toBe(isSilent);
  });

  it.each([
    ['nine in ten answers', { median: 1, p75: 4, p90: 11.5, n: 8 }, { usual: 11.5, n: 8 }],
    ['half the setting at least', { median: 1, p75: 1, p90: 2, n: 40 }, { usual: 7, n: 40 }],
    ['the setting with too few answers', { median: 1, p75: 4, p90: 11.5, n: 7 }, { usual: 14, n: 0 }],
    ['the setting without answers', null, { usual: 14, n: 0 }],
  ])('is unusual beyond %s', (_name, replyDays, usual) => {
    expect(silenceOf({}, { baselines: { ...baselines, replyDays } })).toMatchObject(usual);
  });

  it('of a deal from the future has not begun', () => {
    const deal = aDealDetails({ createdAt: inDays(9) });
    expect(silenceOf({ deal, emails: [] }).days).toBe(0);
  });
});

describe('a deal made from an email', () => {
  const signals = [said('pricing', 30, { emailId: 'in-30' })];
  const deal = aDealDetails({ createdAt: daysAgo(2) });

  it('has no silence that is older than itself', () => {
    expect(silenceOf({ deal, signals, emails: [received(30), sent(1)] })).toMatchObject({
      ...{ days: 2, since: daysAgo(2), lastWordAt: daysAgo(30) },
    });
  });
});
