import type { MailMessage } from '#core/mail/message.ts';

/** An incoming message from a customer; give what the test is about. */
export function mailMessage(given: Partial<MailMessage>): MailMessage {
  return {
    id: '1',
    direction: 'INCOMING',
    from: 'paul.martin@client.example',
    ourDomains: ['vendor.example'],
    subject: '',
    sentAt: null,
    utcOffsetMinutes: 0,
    text: '',
    ...given,
  };
}
