import { describe, expect, it } from 'vitest';
import { appleDate, gmailDate, outlookDate } from '#emulator/seeds/demo/dates-in-words.ts';
import { renderHtml } from '#emulator/seeds/demo/mail-html.ts';
import { renderText } from '#emulator/seeds/demo/mail-render.ts';
import type { RenderedMessage } from '#emulator/seeds/demo/mail-render.ts';
import type { MailClient } from '#emulator/seeds/demo/people.ts';
import { phoneNumber } from '#emulator/seeds/demo/phones.ts';
import { createRandom, seedOf } from '#emulator/seeds/demo/random.ts';
import { fillSlots } from '#emulator/seeds/demo/slots.ts';
import { threadTimes } from '#emulator/seeds/demo/thread-times.ts';
import { anyone, auto, them, us } from '#emulator/seeds/demo/thread-script.ts';

const tuesday = Date.UTC(2026, 2, 3, 10, 12);

describe('slots', () => {
  it.each([
    ['fr', 'Rendez-vous {d7} ?', 'Rendez-vous mardi 10 mars ?'],
    ['fr', '{d3} me convient.', 'Vendredi 6 mars me convient.'],
    ['fr', 'avant le {s29}', 'avant le 1er avril'],
    ['fr', 'la facture de {m1}, puis de {m2}', "la facture d'avril, puis de mai"],
    ['fr', 'le site de {city}', "le site d'Angers"],
    ['fr', 'dès {m11}', 'dès février'],
    ['en', 'See you on {d4}', 'See you on Friday 6 March'],
    ['en', 'live in {q1} {y}, not {y1}', 'live in Q2 2026, not 2027'],
    ['en', 'a trip from {city} and part de {city}', 'a trip from Angers and part de Angers'],
  ] as const)('%s: "%s" reads "%s"', (language, text, filled) => {
    expect(fillSlots(text, { language, startAt: tuesday, named: { city: 'Angers' } })).toBe(filled);
  });

  it('refuse a name without a value', () => {
    expect(() => fillSlots('{nobody}', { language: 'en', startAt: tuesday, named: {} })).toThrow('{nobody}');
  });
});

describe('dates of mail programs', () => {
  it.each([
    [gmailDate('fr', tuesday), 'mar. 3 mars 2026 à 10:12'],
    [gmailDate('en', tuesday), 'Tue, 3 Mar 2026 at 10:12'],
    [appleDate('fr', tuesday), '3 mars 2026 à 10:12'],
    [appleDate('en', tuesday), '3 Mar 2026, at 10:12'],
    [outlookDate('fr', tuesday), 'mardi 3 mars 2026 10:12'],
    [outlookDate('en', tuesday), 'Tuesday, March 3, 2026 10:12 AM'],
  ])('read %s', (written, expected) => {
    expect(written).toBe(expected);
  });
});

const message = (client: MailClient, quoted: RenderedMessage | null): RenderedMessage => ({
  from: { firstName: 'Ada', lastName: 'Rowe', email: 'ada@rowe.test' },
  to: { firstName: 'Léo', lastName: 'Roc', email: 'leo@roc.test' },
  subject: 'Terms',
  localTime: tuesday,
  language: 'en',
  client,
  fresh: quoted ? 'Thanks & <noted>.' : 'First line\n\nSecond line',
  signature: 'Ada Rowe\nCFO',
  quoted,
});

describe('quoted history', () => {
  it.each([
    ['gmail', 'On Tue, 3 Mar 2026 at 10:12, Ada Rowe <ada@rowe.test> wrote:\n> First line\n>\n> Second line'],
    ['apple', 'On 3 Mar 2026, at 10:12, Ada Rowe <ada@rowe.test> wrote:\n> First line\n>\n> Second line'],
    [
      'outlook',
      'From: Ada Rowe <ada@rowe.test>\nSent: Tuesday, March 3, 2026 10:12 AM\nTo: Léo Roc <leo@roc.test>',
    ],
    ['outlook-classic', '-----Original Message-----\nFrom: Ada Rowe'],
  ] as const)('is written as %s writes it', (client, expected) => {
    const text = renderText(message(client, message('gmail', null)));
    expect(text.startsWith('Thanks & <noted>.')).toBe(true);
    expect(text).toContain(expected);
  });

  it('is cut after three levels', () => {
    const deep = [1, 2, 3, 4, 5].reduce<RenderedMessage>(
      (quoted) => message('gmail', quoted),
      message('gmail', null),
    );
    expect(renderText(deep)).toContain('\n> > > Thanks');
    expect(renderText(deep)).not.toContain('> > > > ');
  });

  it.each(['gmail', 'apple', 'outlook'] as const)('is escaped in the HTML of %s', (client) => {
    const html = renderHtml(message(client, message('outlook', null)));
    expect(html).toContain('Thanks &amp; &lt;noted&gt;.');
    expect(html).toContain('Second line');
    expect(html).not.toContain('<noted>');
  });
});

describe('thread times', () => {
  const script = anyone('a', 'b', [us(0, ''), auto(0, ''), them(5, ''), us(30, ''), them(80, '')]);
  const start = Date.UTC(2026, 2, 6, 9);

  it('stay in office hours of working days, and machines answer at once', () => {
    const times = threadTimes(createRandom(7), script, start, 0, Infinity);
    expect((times[1] ?? 0) - start).toBe(60_000);
    for (const at of times) {
      const date = new Date(at);
      expect([1, 2, 3, 4, 5]).toContain(date.getUTCDay());
      expect(date.getUTCHours()).toBeGreaterThanOrEqual(8);
      expect(date.getUTCHours()).toBeLessThan(19);
    }
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('end at the present', () => {
    expect(threadTimes(createRandom(7), script, start, 0, start + 120_000)).toHaveLength(2);
  });
});

describe('the generator', () => {
  it('repeats itself for the same seed and differs for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed).next);
    expect(draw(seedOf('deals'))).toEqual(draw(seedOf('deals')));
    expect(draw(seedOf('deals'))).not.toEqual(draw(seedOf('threads')));
  });

  it('draws durations around the median', () => {
    const random = createRandom(1);
    const drawn = Array.from({ length: 2_001 }, () => random.lognormal(20, 0.5)).sort((a, b) => a - b);
    expect(drawn[1_000]).toBeGreaterThan(18);
    expect(drawn[1_000]).toBeLessThan(22);
  });

  it('keeps telephone numbers in ranges that reach nobody', () => {
    expect(phoneNumber('GB', 3, false)).toMatch(/^\+44 20 7946 0\d{3}$/);
    expect(phoneNumber('FR', 3, true)).toMatch(/^\+33 6 39 98 \d\d \d\d$/);
    expect(phoneNumber('US', 3, false)).toMatch(/^\+1 212-555-01\d\d$/);
  });
});
