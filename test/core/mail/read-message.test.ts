import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '#core/mail/read-message.ts';
import { segment } from '#core/mail/segment.ts';
import { mailMessage } from './mail-message.ts';

/** Collects what is wrong before it asserts: thousands of sentences, one assertion. */
function expectSound(text: string): void {
  const { sentences, signature } = readMessage(mailMessage({ text, subject: text.slice(0, 300) }));
  const problems: string[] = [];
  let last = 0;
  for (const { start, end, text: slice } of sentences) {
    if (start < last || end <= start) problems.push(`order at ${start}`);
    if (text.slice(start, end) !== slice) problems.push(`slice at ${start}`);
    last = end;
  }
  if (last > text.length || (signature !== null && signature.end > text.length)) problems.push('outside');
  expect(problems).toEqual([]);
}

describe('readMessage', () => {
  it("yields the sender's own sentences, language and signature", () => {
    const text =
      'Bonjour Paul, nous voudrions ajouter 10 licences. Quel serait le prix ?\n\n' +
      'Bien cordialement,\n\nAnne Roy\nDAF\n01 23 45 67 89\n\n' +
      'Le 3 mai 2025 à 10:02, Paul <paul@vendor.example> a écrit :\n> Avez-vous besoin de licences ?';
    const { sentences, language, signature } = readMessage(mailMessage({ text }));
    expect(sentences.map((sentence) => sentence.text)).toEqual([
      'nous voudrions ajouter 10 licences.',
      'Quel serait le prix ?',
    ]);
    expect(language).toBe('fr');
    expect(text.slice(signature!.start, signature!.end)).toBe('Anne Roy\nDAF\n01 23 45 67 89');
  });

  it('finds nothing in an empty message', () => {
    expect(readMessage(mailMessage({ text: '' }))).toMatchObject({
      sentences: [],
      signature: null,
      language: 'und',
    });
  });

  it('makes no sentence of greetings and sign-offs alone', () => {
    expect(
      readMessage(mailMessage({ text: 'Bonjour,\n\nMerci beaucoup !\n\nBien à vous,\nPaul' })).sentences,
    ).toEqual([]);
  });

  it.each([
    ['50,000 dashes', '-'.repeat(50_000)],
    ['a word 15,000 times', 'On '.repeat(15_000)],
    ['5,000 nested quotes', Array.from({ length: 5_000 }, (_, depth) => `${'>'.repeat(depth)} x`).join('\n')],
    ['one line of 5 MB', 'lorem ipsum, dolor '.repeat(263_158)],
    ['only surrogates', '\ud800'.repeat(10_000)],
    ['only breaks', '\r\n'.repeat(50_000)],
    ['headers without end', 'From:\n'.repeat(30_000)],
    ['names without end', 'Paul Durand\n\n'.repeat(20_000)],
  ])('survives %s', (_name, text) => {
    expectSound(text);
  });

  it('splits at most 64 K of fresh text', () => {
    const { sentences } = readMessage(mailMessage({ text: 'We need ten seats in May. '.repeat(10_000) }));
    expect(sentences.at(-1)!.end).toBeLessThanOrEqual(65_536);
  });

  it('is sound for any string', () => {
    const parts = fc.constantFrom(
      'On 3 May 2025, Ann <a@b.example> wrote:\n',
      'From: a\nSent: b\nTo: c\n',
      '> ',
      '\n\n',
      '-- \n',
      'Best regards,\n',
      'Bonjour Paul, ',
      'Ann Lee\n',
      '+33 1 23 45 67 89\n',
      'PS : ',
      '\r',
      '| ',
      '. ',
      'İ',
      '\ud83d',
    );
    const texts = fc
      .array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 20 })))
      .map((all) => all.join(''));
    fc.assert(fc.property(texts, expectSound), { numRuns: 200 });
  });

  it('cuts any string into ordered, disjoint zones inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const edges = segment(text).zones.flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
        expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
