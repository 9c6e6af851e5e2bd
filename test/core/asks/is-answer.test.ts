import { describe, expect, it } from 'vitest';
import { isAnswer } from '#core/asks/is-answer.ts';
import type { EmailRecord } from '#core/records.ts';

function email(part: Partial<EmailRecord>): EmailRecord {
  return {
    ...{ id: '1', direction: 'OUTGOING', subject: 'Re: Quote', html: null, text: 'Here is the quote.' },
    ...{ sentAt: 0, fromAddress: 'laura@ours.example', fromName: null, threadId: null },
    ...part,
  };
}

describe('what answers', () => {
  it.each<[string, Partial<EmailRecord>, boolean]>([
    ['a mail of a colleague', {}, true],
    ['an empty mail with an attachment', { text: null }, true],
    ['a mail in HTML', { text: null, html: '<p>Here is the quote.</p>' }, true],
    ['a mail that did not leave', { isSent: false }, false],
    ['a mail of the buyer', { direction: 'INCOMING' }, false],
    ['a mail that was forwarded into the CRM', { direction: 'FORWARDED' }, false],
    [
      'our own absence',
      {
        subject: 'Automatic reply: Quote',
        text: 'I am out of the office until 17 August with limited access to email. Please contact Sam.',
      },
      false,
    ],
  ])('%s', (_, part, expected) => {
    expect(isAnswer(email(part), ['ours.example'])).toBe(expected);
  });
});
