import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proveKinds } from '#core/detect/cue-passages.ts';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import { detect, detectText, incoming } from './messages.ts';

const wish =
  'Bonjour,\n\nIl nous faut 20 licences de plus pour Lyon. Pourriez-vous m’envoyer un devis ?\n\nClaire';

describe('detect', () => {
  it('quotes the sentence that proves each kind, with the cue inside', () => {
    const { signals, opportunity, class: messageClass } = detectText(wish);
    expect(messageClass).toBe('conversation');
    expect(opportunity).toBe(true);
    expect(signals.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['seat-expansion', 'Il nous faut 20 licences de plus pour Lyon.'],
      ['pricing', 'Pourriez-vous m’envoyer un devis ?'],
    ]);
    for (const { quote, cue } of signals) expect(quote.slice(cue.start, cue.end).length).toBeGreaterThan(0);
  });

  it.each([
    ['our own mail', { direction: 'OUTGOING' as const }],
    ['mail between colleagues', { from: 'paul@vendor.example' }],
    ['an automatic answer', { headers: { 'auto-submitted': 'auto-replied' } }],
  ])('finds nothing in %s', (_, changes) => {
    expect(detect(incoming(wish, changes), defaultDetectionSettings).signals).toEqual([]);
  });

  it('leaves out disabled kinds', () => {
    const { signals } = detectText(wish, { ...defaultDetectionSettings, disabledKinds: ['pricing'] });
    expect(signals.map(({ kind }) => kind)).toEqual(['seat-expansion']);
  });

  it('finds a kind once, where it is clearest', () => {
    const { signals } = detectText(
      'We may need more users. We need 20 more users and 10 extra licences by May.',
    );
    expect(signals.filter(({ kind }) => kind === 'seat-expansion')).toHaveLength(1);
  });

  it('answers alike for the same message', () => {
    expect(detectText(wish)).toEqual(detectText(wish));
  });
});

describe('the cue inside a quote', () => {
  it.each([
    ['timeline', 'Nous devons signer avant le 8 février.', 'avant le 8 février'],
    ['procurement', 'Il faut vous créer dans notre base fournisseurs avant la commande.', 'fournisseurs'],
    ['seat-expansion', 'We want to add ten users for the Leeds team.', 'add ten users'],
  ])('ends with the words that carry it (%s)', (kind, sentence, end) => {
    const signal = detectText(sentence).signals.find((each) => each.kind === kind);
    expect(signal?.quote.slice(0, signal.cue.end)).toMatch(new RegExp(`${end}$`));
  });
});

describe('a forwarded message', () => {
  const forwarded =
    '---------- Forwarded message ---------\nFrom: site manager\nSubject: access\n\nWe need a demo and a quote.';

  it('counts for the words that introduce it', () => {
    const { signals } = detectText(`See below, we would need a dozen more logins for Leeds.\n\n${forwarded}`);
    expect(signals.map(({ kind }) => kind)).toEqual(['seat-expansion']);
  });
});

describe('a subject', () => {
  it('that names a yearly form keeps a signed form from being a purchase', () => {
    const { signals } = detect(
      incoming('Signed form attached.', { subject: 'W-8BEN-E 2026' }),
      defaultDetectionSettings,
    );
    expect(signals).toEqual([]);
  });
});

describe('the account dictionary', () => {
  const dictionary = {
    ...defaultDetectionSettings.dictionary,
    priceUnits: ['bulletins de paie'],
    competitors: ['Zorglub'],
  };

  it('sharpens detection by the account’s own units', () => {
    const sentence = 'Il nous faudrait 40 bulletins de paie en plus.';
    expect(proveKinds(sentence, 'fr', dictionary)).toContain('seat-expansion');
  });

  it('knows the account’s competitors', () => {
    const sentence = 'nous vous comparons avec zorglub';
    expect(proveKinds(sentence, 'fr')).not.toContain('competitor');
    expect(proveKinds(sentence, 'fr', dictionary)).toContain('competitor');
  });
});

describe('detect on any text', () => {
  const fragment = fc.constantFrom(
    ...'we need more seats|20 licences|?|\n\n|budget|résilier|nous comparons|€|we will not renew|« devis »|😀|> '.split(
      '|',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fragment, { maxLength: 120 }).map((parts) => parts.join(' ')),
  );

  it('never throws, and every quote is a slice of the text with its cue inside', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { signals, opportunity } = detectText(body);
        for (const { start, end, quote, cue, probability } of signals) {
          expect(body.slice(start, end)).toBe(quote);
          expect(quote.length).toBeGreaterThan(0);
          expect(quote.length).toBeLessThanOrEqual(500);
          expect(cue.start).toBeGreaterThanOrEqual(0);
          expect(cue.end).toBeGreaterThan(cue.start);
          expect(cue.end).toBeLessThanOrEqual(quote.length);
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
        expect(new Set(signals.map(({ kind }) => kind)).size).toBe(signals.length);
        if (opportunity) expect(signals.some(({ kind }) => isOpportunityKind(kind))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one word over and over', 'users '],
    ['numbers', '12 '],
    ['capitals', 'Acme '],
    ['half a cue', 'we add more '],
    ['short sentences', 'We need seats. '],
  ])(
    'takes time linear in the length of %s',
    (_, part) => {
      const work = (times: number): number => {
        const body = part.repeat(times);
        const before = process.cpuUsage().user;
        detectText(body);
        return process.cpuUsage().user - before;
      };
      work(500);
      const small = Math.max(work(1_000), 2_000);
      expect(work(8_000)).toBeLessThan(small * 8 * 6);
    },
    30_000,
  );
});
