import { describe, expect, it } from 'vitest';
import { detectorVersion } from '#core/detect/detection.ts';
import { emptySummary, type ContactRecord } from '#core/records.ts';
import { compareAccount, type AccountOutcome } from '../../../bench/server/check/compare-account.ts';
import { compareSignals } from '../../../bench/server/check/compare-signals.ts';
import { createMailPool } from '../../../bench/server/world/mail-pool.ts';
import { contactId } from '../../../bench/server/world/people.ts';
import { createTruth } from '../../../bench/server/world/truth.ts';
import type { WorldMail } from '../../../bench/server/world/world-mail.ts';

const now = Date.UTC(2026, 10, 23, 9);
const mails: readonly WorldMail[] = [
  { portalId: 501, id: '11', pooled: 0, buyer: 0 },
  { portalId: 502, id: '11', pooled: 1, buyer: 3 },
];
const truth = ({ id }: WorldMail) => [`${id}:pricing`];
const stored = mails.map((mail) => ({
  portalId: mail.portalId,
  key: `${mail.id}:pricing`,
  contactId: contactId(mail.buyer),
}));
const [first, second] = [stored[0]!, stored[1]!];

describe('comparing stored signals with the truth', () => {
  it.each([
    ['nothing where all is well', [first, second], []],
    ['what is missing', [first], ['signal missing: 502 11:pricing']],
    [
      'what no email holds',
      [...stored, { ...first, key: '12:pricing' }],
      ['signal of nothing: 501 12:pricing'],
    ],
    [
      'what another account holds',
      [first, { ...second, portalId: 503 }],
      ['signal missing: 502 11:pricing', 'signal of nothing: 503 11:pricing'],
    ],
    ['what is stored twice', [first, second, second], ['signals stored twice: 1']],
    [
      'what is at a wrong contact',
      [first, { ...second, contactId: '1' }],
      [`signal at contact 1, not ${second.contactId}: 502 11:pricing`],
    ],
  ])('tells %s', (_, found, differences) => {
    expect(compareSignals(mails, truth, found)).toEqual(differences);
  });
});

describe('comparing an account with a fresh computation', () => {
  const contact = {
    ...{ id: contactId(0), companyId: null, summary: emptySummary },
    scoredEmailIds: [`v:${detectorVersion}`, '11'],
  } as unknown as ContactRecord;
  const clean: AccountOutcome = {
    ...{ portalId: 501, contacts: [contact], companies: [], signals: [], deals: [], tasks: [] },
  };
  it.each<[string, Partial<AccountOutcome>, readonly string[]]>([
    ['nothing where all is well', {}, []],
    [
      'a sum that is off by one',
      { contacts: [{ ...contact, summary: { ...emptySummary, openSignals: 1 } }] },
      [`summary of contact ${contact.id} differs (account 501)`],
    ],
    [
      'an email that is not entered as read',
      { contacts: [{ ...contact, scoredEmailIds: [] }] },
      [`email 11 is not entered as read at contact ${contact.id} (account 501)`],
    ],
    ['a deal of nobody', { deals: [{ id: '9', key: null }] }, ['deal 9 that nobody asked for (account 501)']],
    [
      'a task that is there twice',
      {
        tasks: [
          { id: '1', key: 'a' },
          { id: '2', key: 'a' },
        ],
      },
      ['task 2 is there twice (account 501)'],
    ],
  ])('tells %s', (_, change, differences) => {
    const own = mails.filter(({ portalId }) => portalId === 501);
    expect(compareAccount({ ...clean, ...change }, own, { now, currency: 'EUR' })).toEqual(differences);
  });
});

describe('the truth of the emails', () => {
  const pool = createMailPool(now, 48);
  const mailOf = (pooled: number) => ({ portalId: 501, id: String(pooled + 1), pooled, buyer: 0 });

  it('holds emails with signals and without', () => {
    const truthOfPool = createTruth(pool, now);
    const counts = pool.map((_, pooled) => truthOfPool(mailOf(pooled)).length);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(12);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(6);
  });

  it('depends on the words alone, not on the time', () => {
    const [today, later] = [createTruth(pool, now), createTruth(pool, now + 40 * 86_400_000)];
    for (const pooled of pool.keys()) expect(later(mailOf(pooled))).toEqual(today(mailOf(pooled)));
  });
});
