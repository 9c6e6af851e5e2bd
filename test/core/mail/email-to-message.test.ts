import { describe, expect, it } from 'vitest';
import { emailToMessage } from '#core/mail/email-to-message.ts';
import type { EmailRecord } from '#core/records.ts';

const email: EmailRecord = {
  id: '7',
  direction: 'INCOMING',
  subject: 'Licences',
  html: '<p>From HTML</p>',
  text: 'From text',
  sentAt: 1_700_000_000_000,
  fromAddress: 'Paul@Client.example',
  fromName: 'Paul',
  threadId: null,
};

describe('emailToMessage', () => {
  it('prefers the text, lower-cases addresses and knows no clock offset', () => {
    expect(emailToMessage(email, ['Vendor.example '])).toEqual({
      id: '7',
      direction: 'INCOMING',
      from: 'paul@client.example',
      ourDomains: ['vendor.example'],
      subject: 'Licences',
      sentAt: 1_700_000_000_000,
      utcOffsetMinutes: 0,
      text: 'From text',
    });
  });

  it.each([null, '', ' \n'])('takes the HTML where the text is %j', (text) => {
    expect(emailToMessage({ ...email, text }, []).text).toBe('From HTML');
  });

  it('is empty where there is no body', () => {
    expect(emailToMessage({ ...email, text: null, html: null }, []).text).toBe('');
  });

  it('makes lone surrogates harmless without moving anything', () => {
    expect(emailToMessage({ ...email, text: 'a\ud800b\udc00 😀' }, []).text).toBe('a\ufffdb\ufffd 😀');
  });

  it('cuts a body at a million characters', () => {
    expect(emailToMessage({ ...email, text: 'x'.repeat(10_000_000) }, []).text).toHaveLength(1_000_000);
  });

  it.each([
    [
      'plain',
      'fyi\n\nFrom: Ann Lee <Ann@Client.example>\nDate: today\nSubject: Ten seats\nTo: us\n\nWe need ten seats.',
    ],
    [
      'marked',
      '> From: Ann Lee <ann@client.example>\n> Date: today\n> Subject: Ten seats\n>\n> We need ten seats.',
    ],
  ])('lets the inner author of a %s forward speak', (_name, text) => {
    const message = emailToMessage(
      { ...email, direction: 'FORWARDED', fromAddress: 'rep@vendor.example', text },
      ['vendor.example'],
    );
    expect(message).toMatchObject({
      direction: 'INCOMING',
      from: 'ann@client.example',
      subject: 'Ten seats',
      text: 'We need ten seats.',
    });
  });

  it('takes a forward of our own words for outgoing', () => {
    const text = 'From: Rep <rep@vendor.example>\nDate: today\nSubject: Offer\n\nShall we talk?';
    expect(emailToMessage({ ...email, direction: 'FORWARDED', text }, ['vendor.example']).direction).toBe(
      'OUTGOING',
    );
  });

  it.each([
    ['rep@vendor.example', 'OUTGOING'],
    ['ann@client.example', 'INCOMING'],
    [null, 'INCOMING'],
  ])('falls back on the sender %s of a forward without an inner header', (fromAddress, direction) => {
    const message = emailToMessage({ ...email, direction: 'FORWARDED', fromAddress }, ['vendor.example']);
    expect(message.direction).toBe(direction);
  });
});
