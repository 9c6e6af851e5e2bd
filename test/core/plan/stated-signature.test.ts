import { describe, expect, it } from 'vitest';
import type { Facts } from '#core/detect/detection.ts';
import type { MessageClass } from '#core/mail/message.ts';
import { newestSignatures, signatureUpdate } from '#core/plan/stated-signature.ts';

const noon = Date.parse('2026-11-16T12:00:00Z');
const dayMs = 86_400_000;

interface Mail {
  readonly id?: string;
  readonly daysAgo?: number;
  readonly from?: string | null;
  readonly messageClass?: MessageClass;
  readonly facts?: Facts;
}

const mail = ({ id = '1', daysAgo = 1, from = 'ada@byron.example', ...rest }: Mail = {}) => ({
  email: { id, sentAt: noon - daysAgo * dayMs, fromAddress: from },
  detection: {
    class: rest.messageClass ?? ('conversation' as const),
    facts: rest.facts ?? { jobTitle: 'CFO', phone: '+442079460699', amount: 40_000 },
  },
  contact: { id: '101', email: 'ada@byron.example' },
});

describe('the signature that is kept of a contact', () => {
  it('is what the newest email with one says, and nothing else of that email', () => {
    const mails = [
      mail({ id: '1', daysAgo: 9 }),
      mail({ id: '2', daysAgo: 2 }),
      mail({ id: '3', facts: {} }),
    ];
    expect(newestSignatures(mails).get('101')).toEqual({
      emailId: '2',
      at: noon - 2 * dayMs,
      jobTitle: 'CFO',
      phone: '+442079460699',
    });
  });

  it.each([
    ['of a colleague whose email stands on the contact', { from: 'bob@byron.example' }],
    ['of nobody known', { from: null }],
    ['of somebody who sells', { messageClass: 'vendor-pitch' }],
    ['of a newsletter', { messageClass: 'newsletter' }],
    ['of an email that has none', { facts: { amount: 40_000 } }],
  ] as const)('is not that %s', (_, options) => {
    expect(newestSignatures([mail(options)]).size).toBe(0);
  });

  it('gives way only to a newer one', () => {
    const [known, next] = [5, 2].map((daysAgo) =>
      newestSignatures([mail({ id: String(daysAgo), daysAgo })]).get('101'),
    );
    expect(signatureUpdate(known, next)).toBe(next);
    expect(signatureUpdate(next, known)).toBeNull();
    expect(signatureUpdate(next, next)).toBeNull();
    expect(signatureUpdate(null, undefined)).toBeNull();
  });
});
