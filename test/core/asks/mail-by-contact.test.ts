import { describe, expect, it } from 'vitest';
import { mailByContact, type HeardMail, type SentMail } from '#core/asks/mail-by-contact.ts';

const contact = { id: '101', email: 'nadia@norsel.example' };

function heard(part: Partial<HeardMail['email']> = {}, stance: HeardMail['stance'] = 'asks'): HeardMail {
  const email = {
    id: '1',
    sentAt: 10,
    threadId: 't1',
    fromAddress: contact.email,
    direction: 'INCOMING',
  } as const;
  return { email: { ...email, ...part }, stance, contact };
}

function sent(part: Partial<SentMail> = {}): SentMail {
  return { email: { id: '2', sentAt: 20, threadId: 't1' }, contactIds: ['101'], isAnswer: true, ...part };
}

const sort = (incoming: readonly HeardMail[], outgoing: readonly SentMail[] = [], known = [{ id: '101' }]) =>
  Object.fromEntries(mailByContact(incoming, outgoing, known));

const asked = { emailId: '1', threadId: 't1', askedAt: 10 };

describe('mail that came in', () => {
  it.each([
    ['asks for its sender', heard(), { asks: [asked], replies: [], heard: [10] }],
    [
      'asks where no address is known',
      heard({ fromAddress: null }),
      { asks: [asked], replies: [], heard: [10] },
    ],
    [
      'is only heard from another address',
      heard({ fromAddress: 'x@y.example' }),
      { asks: [], replies: [], heard: [10] },
    ],
    [
      'is only heard when a colleague forwarded it',
      heard({ direction: 'FORWARDED' }),
      { asks: [], replies: [], heard: [10] },
    ],
    ['is only heard when it asks nothing', heard({}, null), { asks: [], replies: [], heard: [10] }],
    [
      'ends its own conversation when it takes the question back',
      heard({}, 'withdraws'),
      { asks: [], replies: [{ at: 10, threadId: 't1' }], heard: [10] },
    ],
    [
      'ends nothing where its conversation is unknown',
      heard({ threadId: null }, 'withdraws'),
      { asks: [], replies: [], heard: [10] },
    ],
  ])('%s', (_, mail, expected) => {
    expect(sort([mail])).toEqual({ '101': expected });
  });
});

describe('mail of ours', () => {
  it('answers all whom it went to', () => {
    const direct = { asks: [], replies: [{ at: 20, threadId: null }], heard: [] };
    expect(sort([], [sent({ contactIds: ['101', '102'] })])).toEqual({ '101': direct, '102': direct });
  });

  it('answers a colleague of theirs who asked in the same conversation', () => {
    expect(sort([heard()], [sent({ contactIds: ['102'] })])).toMatchObject({
      '101': { asks: [asked], replies: [{ at: 20, threadId: 't1' }] },
      '102': { replies: [{ at: 20, threadId: null }] },
    });
  });

  it('answers who asked in the same conversation before', () => {
    const open = { ...asked, answeredAt: null, answeredBy: null };
    const known = [{ id: '103', asks: [open] }];
    expect(sort([], [sent({ contactIds: [] })], known)).toEqual({
      '103': { asks: [], replies: [{ at: 20, threadId: 't1' }], heard: [] },
    });
  });

  it('that no person wrote is heard and answers nothing', () => {
    expect(sort([], [sent({ isAnswer: false })])).toEqual({ '101': { asks: [], replies: [], heard: [20] } });
  });
});
