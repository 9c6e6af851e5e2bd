import { describe, expect, it } from 'vitest';
import { readFacts } from '#core/detect/facts/read-facts.ts';
import type { Facts } from '#core/detect/detection.ts';
import type { MailMessage } from '#core/mail/message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import { incoming } from '../messages.ts';

/** Facts of a message of 2 March 2026 in which `proof` proves `kind`. */
function factsOf(text: string, proof: string, kind: SignalKind, changes: Partial<MailMessage> = {}): Facts {
  const start = text.indexOf(proof);
  const read = readMessage(incoming(text, changes));
  return readFacts({ ...read, class: 'conversation' }, [
    { kind, start, end: start + proof.length },
    { kind: 'new-need', start, end: start + proof.length },
  ]);
}

describe('facts about buying', () => {
  it.each([
    ['Nous devons être en production avant le 1er septembre.', 'timeline', { date: '2026-09-01' }],
    ['We have £40,000 set aside for this.', 'budget', { amount: 40_000, currency: 'GBP' }],
    [
      'Wir brauchen 25 Lizenzen bis Ende Juni.',
      'timeline',
      { quantity: 25, unit: 'Lizenzen', date: '2026-06-30' },
    ],
    ['Necesitamos 30 usuarios antes de finales de mayo.', 'timeline', { quantity: 30, date: '2026-05-31' }],
    [
      'Ci servono 12 licenze entro fine aprile.',
      'timeline',
      { quantity: 12, unit: 'licenze', date: '2026-04-30' },
    ],
    ['Wij hebben 15 gebruikers nodig tegen eind mei.', 'timeline', { quantity: 15, date: '2026-05-31' }],
    ['Precisamos de 20 licenças até ao fim de junho.', 'timeline', { quantity: 20, date: '2026-06-30' }],
  ] as const)('are read from "%s"', (text, kind, facts) => {
    expect(factsOf(text, text, kind)).toMatchObject(facts);
  });

  it('are the target of a growth, not where it comes from', () => {
    const text = 'On passe de 180 à 260 bulletins au 1er avril.';
    expect(factsOf(text, text, 'seat-expansion')).toMatchObject({ quantity: 260, unit: 'bulletins' });
  });

  it.each([
    ['Your price of 540 € per user is too high for us.', 'pricing'],
    ['Could we get a price? Anything above would have to be approved.', 'pricing'],
  ] as const)('hold no amount in "%s"', (text, kind) => {
    expect(factsOf(text, text, kind).amount).toBeUndefined();
  });

  it('hold no date of a meeting, of an invoice or of the past', () => {
    const need = 'We are looking for a tool to replace our spreadsheets.';
    for (const other of [
      'Let us have a call on 12 March.',
      'Your invoice of 27 March was paid.',
      'We have used paper since January 2019.',
    ]) {
      expect(factsOf(`${need} ${other}`, need, 'new-need').date).toBeUndefined();
    }
  });

  it('stay unread where nothing shows that the message is about buying', () => {
    const read = readMessage(incoming('We have 40 users and go live on 1 June.'));
    expect(readFacts(read, [])).toEqual({});
  });

  it('do not resolve dates of a message of unknown date', () => {
    const text = 'We need this live by 1 June.';
    expect(factsOf(text, text, 'timeline', { sentAt: null }).date).toBeUndefined();
  });

  it('come from the subject of a new mail, never from that of an answer', () => {
    const text = 'We are looking for a tool to replace our spreadsheets. How much would it cost us?';
    const subject = 'Quote for 120 users';
    expect(factsOf(text, text, 'pricing', { subject }).quantity).toBe(120);
    expect(factsOf(text, text, 'pricing', { subject: `Re: ${subject}` }).quantity).toBeUndefined();
  });
});

describe('facts of the sender', () => {
  it('are read from the signature whatever the message is about', () => {
    const text =
      'Thank you for the report.\n\nKind regards,\nRuth Hall\nHead of Fleet\nSevern Lidos Ltd\nTel. 0113 496 0184';
    const read = readMessage(incoming(text, { from: 'ruth.hall@severnlidos.co.uk' }));
    expect(readFacts(read, [])).toEqual({
      jobTitle: 'Head of Fleet',
      company: 'Severn Lidos Ltd',
      phone: '+441134960184',
    });
  });

  it('are not those of our own mail', () => {
    const text = 'Hello,\n\nKind regards,\nRuth Hall\nHead of Fleet';
    expect(readFacts(readMessage(incoming(text, { direction: 'OUTGOING' })), [])).toEqual({});
  });
});
