import { describe, expect, it } from 'vitest';
import { textToHtml, toLoggedEmail, withQuotedHistory } from '#emulator/host/mail/logged-email.ts';

const from = { email: 'ada@buyer.example', firstName: 'Ada', lastName: 'Byron' };
const to = { email: 'rep@seller.example', firstName: 'Rep', lastName: 'One' };
const mail = { from, to, ownerId: '7', subject: 'Seats', text: 'Hello', sentAt: 0, threadId: null };

describe('an email that HubSpot logs', () => {
  it('is incoming and names its people in the headers', () => {
    const properties = toLoggedEmail(mail);
    expect(properties).toMatchObject({
      hs_email_direction: 'INCOMING_EMAIL',
      hs_timestamp: '1970-01-01T00:00:00.000Z',
    });
    expect(JSON.parse(properties['hs_email_headers'] ?? '')).toEqual({ from, to: [to], cc: [], bcc: [] });
    expect(properties).not.toHaveProperty('hs_email_thread_id');
  });

  it('keeps its thread', () => {
    expect(toLoggedEmail({ ...mail, threadId: 't1' })['hs_email_thread_id']).toBe('t1');
  });

  it('carries its text as HTML without letting any through', () => {
    expect(textToHtml('a <b> & c\r\nd')).toBe('<div dir="ltr">a &lt;b&gt; &amp; c<br>d</div>');
  });

  it('quotes the message that it answers', () => {
    const text = withQuotedHistory('Yes.', { text: 'One\nTwo', writer: 'rep@seller.example', sentAt: 0 });
    expect(text).toBe('Yes.\n\nOn Thu, 01 Jan 1970 00:00:00 GMT, rep@seller.example wrote:\n> One\n> Two');
  });
});
