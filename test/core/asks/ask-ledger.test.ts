import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enterMail,
  isOpen,
  settleByActivity,
  unansweredSince,
  type ContactMail,
} from '#core/asks/ask-ledger.ts';
import { emptyAskLedger, keptAsks, keptReplies, type AskLedger } from '#core/asks/ask.ts';

const now = Date.UTC(2026, 10, 23, 12);
const hour = 3_600_000;
const day = 24 * hour;

const ask = (emailId: string, daysAgo: number, threadId: string | null = null) => ({
  ...{ emailId, threadId, askedAt: now - daysAgo * day },
});
const reply = (daysAgo: number, threadId: string | null = null) => ({ at: now - daysAgo * day, threadId });
const mail = (part: Partial<ContactMail>): ContactMail => ({ asks: [], replies: [], heard: [], ...part });
const enter = (part: Partial<ContactMail>, ledger: AskLedger = emptyAskLedger) =>
  enterMail(ledger, mail(part), now);
const answers = ({ asks }: AskLedger) =>
  asks.map(({ emailId, answeredAt, answeredBy }) => [
    emailId,
    answeredAt === null ? null : (now - answeredAt) / day,
    answeredBy,
  ]);

describe('a question', () => {
  it('waits until somebody answers', () => {
    const asked = enter({ asks: [ask('1', 3)] });
    expect(answers(asked)).toEqual([['1', null, null]]);
    expect(unansweredSince(asked)).toBe(now - 3 * day);
    const answered = enter({ replies: [reply(2)] }, asked);
    expect(answers(answered)).toEqual([['1', 2, 'email']]);
    expect(unansweredSince(answered)).toBeNull();
  });

  it.each([
    ['a mail that was sent before it', ask('1', 3), reply(4), null],
    ['a mail of the very same moment', ask('1', 3), reply(3), null],
    ['a mail to the contact, whatever its conversation', ask('1', 3, 't1'), reply(2), 2],
    ['a mail in its conversation', ask('1', 3, 't1'), reply(2, 't1'), 2],
    ['a mail to others in another conversation', ask('1', 3, 't1'), reply(2, 't2'), null],
    ['a mail to others, where nobody knows its conversation', ask('1', 3), reply(2, 't1'), null],
  ])('and %s', (_, asked, replied, days) => {
    expect(answers(enter({ asks: [asked], replies: [replied] }))).toEqual([['1', days, days && 'email']]);
  });

  it('takes the earliest answer, also when that one is logged late', () => {
    const first = enter({ asks: [ask('1', 5)], replies: [reply(2)] });
    expect(answers(enter({ replies: [reply(4)] }, first))).toEqual([['1', 4, 'email']]);
    expect(answers(enter({ replies: [reply(1)] }, first))).toEqual([['1', 2, 'email']]);
  });

  it('that comes after its answer was read is answered at once', () => {
    const before = enter({ asks: [ask('1', 9)], replies: [reply(2)] });
    expect(answers(enter({ asks: [ask('2', 3)] }, before))).toEqual([
      ['1', 2, 'email'],
      ['2', 2, 'email'],
    ]);
  });

  it('is forgotten when it is too old', () => {
    expect(enter({ asks: [ask('1', keptAsks.days + 1)] })).toEqual(emptyAskLedger);
  });
});

describe('what HubSpot counts as the last contact', () => {
  const asked = enter({ asks: [ask('1', 3)], heard: [now - 3 * day] });
  const settle = (lastContactedAt: number | null, lastReplyAt: number | null = null, ledger = asked) =>
    answers(settleByActivity(ledger, { lastContactedAt, lastReplyAt }, now));

  it.each([
    ['a call after the question answers it', now - 2 * day, null, 2],
    ['a meeting that is planned does not', now + day, null, null],
    ['the question itself does not', now - 3 * day, null, null],
    ['the contact’s own mail that HubSpot counts does not', now - 2 * day, now - 2 * day, null],
    [
      'the contact’s own mail, kept a few seconds apart, does not',
      now - 2 * day,
      now - 2 * day - 9_000,
      null,
    ],
    ['nothing known does not', null, null, null],
  ])('%s', (_, contactedAt, repliedAt, days) => {
    expect(settle(contactedAt, repliedAt)).toEqual([['1', days, days && 'activity']]);
  });

  it('does not count where the contact’s own later mail was read', () => {
    const followed = enter({ heard: [now - day] }, asked);
    expect(settle(now - day, null, followed)).toEqual([['1', null, null]]);
  });

  it('is taken back where it turns out to be the contact’s own mail', () => {
    const settled = settleByActivity(asked, { lastContactedAt: now - day }, now);
    expect(answers(enter({ heard: [now - day] }, settled))).toEqual([['1', null, null]]);
    expect(answers(enter({ heard: [now - 2 * day] }, settled))).toEqual([['1', 1, 'activity']]);
  });

  it('gives way to a mail of the same moment, and to an earlier one', () => {
    const settled = settleByActivity(asked, { lastContactedAt: now - 2 * day }, now);
    expect(answers(enter({ replies: [reply(2)] }, settled))).toEqual([['1', 2, 'email']]);
    expect(answers(enter({ replies: [reply(2.5)] }, settled))).toEqual([['1', 2.5, 'email']]);
    expect(answers(enter({ replies: [reply(1)] }, settled))).toEqual([['1', 2, 'activity']]);
  });
});

describe('the ledger, whatever comes', () => {
  const daysAgo = fc.integer({ min: 0, max: 60 * 24 }).map((hours) => hours / 24);
  const thread = fc.constantFrom(null, 't1', 't2');
  const anAsk = fc
    .integer({ min: 1, max: 30 })
    .map((id) => ask(String(id), 61 - id / 24, [null, 't1', 't2'][id % 3] ?? null));
  const aMail = fc.record({
    asks: fc.array(anAsk, { maxLength: 3 }),
    replies: fc.array(
      fc.tuple(daysAgo, thread).map(([days, threadId]) => reply(days, threadId)),
      { maxLength: 3 },
    ),
    heard: fc.array(
      daysAgo.map((days) => now - days * day),
      { maxLength: 2 },
    ),
  });
  const enterAll = (mails: readonly ContactMail[], from = emptyAskLedger) =>
    mails.reduce((ledger, one) => enterMail(ledger, one, now), from);

  it('is the same when mail comes twice', () => {
    fc.assert(
      fc.property(fc.array(aMail, { maxLength: 5 }), aMail, (before, one) => {
        const once = enterMail(enterAll(before), one, now);
        expect(enterMail(once, one, now)).toEqual(once);
      }),
    );
  });

  it('is the same in any order once there is a question', () => {
    const first = enter({ asks: [ask('99', 1)] });
    const few = fc.array(aMail, { maxLength: 3 });
    fc.assert(
      fc.property(few, few, (some, more) => {
        const forwards = enterAll([...some, ...more], first);
        expect(enterAll([...more, ...some].reverse(), first)).toEqual(forwards);
      }),
    );
  });

  it('reopens nothing that a mail answered, and answers only get earlier', () => {
    fc.assert(
      fc.property(fc.array(aMail, { maxLength: 5 }), aMail, (before, one) => {
        const earlier = enterAll(before);
        const later = new Map(enterMail(earlier, one, now).asks.map((each) => [each.emailId, each]));
        for (const { emailId, answeredAt } of earlier.asks) {
          const after = later.get(emailId);
          if (after && answeredAt !== null)
            expect(after.answeredAt ?? Infinity).toBeLessThanOrEqual(answeredAt);
        }
      }),
    );
  });

  it('is bounded, in order, and answers come after questions', () => {
    fc.assert(
      fc.property(fc.array(aMail, { maxLength: 30 }), (mails) => {
        const { asks, replies } = enterAll(mails);
        expect(asks.length).toBeLessThanOrEqual(keptAsks.count);
        expect(replies.length).toBeLessThanOrEqual(keptReplies);
        expect(asks.map(({ askedAt }) => askedAt)).toEqual(
          asks.map(({ askedAt }) => askedAt).sort((a, b) => a - b),
        );
        for (const one of asks) if (!isOpen(one)) expect(one.answeredAt!).toBeGreaterThan(one.askedAt);
      }),
    );
  });
});
