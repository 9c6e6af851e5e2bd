import { describe, expect, it } from 'vitest';
import { compareUrgency, isWorthAsking } from '#core/detect/route/route.ts';
import type { Detection } from '#core/detect/detection.ts';
import { messageClasses } from '#core/mail/message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import { mailMessage } from '../../mail/mail-message.ts';

const words = 'The spreadsheet is not holding up any more and the team keeps asking.';
const read = readMessage(mailMessage({ text: words }));

function detection(given: Partial<Detection> = {}): Detection {
  return { class: 'conversation', language: 'en', signals: [], facts: {}, opportunity: false, ...given };
}

function signal(kind: SignalKind, tier: 'alert' | 'review') {
  return {
    kind,
    tier,
    quote: words,
    start: 0,
    end: words.length,
    cue: { start: 0, end: 4 },
    probability: 0.5,
  };
}

describe('a language model is asked', () => {
  it.each<[string, Partial<Detection>]>([
    ['about mail in which nothing was found', {}],
    ['about mail with something to be checked', { signals: [signal('pricing', 'review')] }],
    ['about mail whose only certainty is a date', { signals: [signal('timeline', 'alert')] }],
    ['about questions to support', { class: 'support' }],
  ])('%s', (_name, given) => {
    expect(isWorthAsking(read, detection(given))).toBe(true);
  });

  it.each<[string, Partial<Detection>]>([
    ['mail with an alert', { signals: [signal('pricing', 'alert')] }],
    ['mail with a risk that is certain', { signals: [signal('stall', 'alert')] }],
    ...messageClasses
      .filter((one) => one !== 'conversation' && one !== 'support')
      .map((one): [string, Partial<Detection>] => [one, { class: one }]),
  ])('not about %s', (_name, given) => {
    expect(isWorthAsking(read, detection(given))).toBe(false);
  });

  it.each([
    ['our own mail', mailMessage({ text: words, direction: 'OUTGOING' })],
    ['a few words of thanks', mailMessage({ text: 'Thanks a lot, Ann!' })],
    ['nothing', mailMessage({})],
  ])('not about %s', (_name, message) => {
    expect(isWorthAsking(readMessage(message), detection())).toBe(false);
  });

  it('about hints first, then conversation, then the newest', () => {
    const mail = (sentAt: number, given: Partial<Detection> = {}) => ({
      sentAt,
      detection: detection(given),
    });
    const [old, young, support, hint] = [
      mail(1),
      mail(2),
      mail(3, { class: 'support' }),
      mail(0, { signals: [signal('pricing', 'review')] }),
    ];
    expect([old, support, young, hint].sort(compareUrgency)).toEqual([hint, young, old, support]);
  });
});
