import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#core/mail/sentences.ts';

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map((sentence) => sentence.text);
}

describe('splitSentences', () => {
  it.each([
    ['titles', 'M. Dupont signe. Mme Roy valide.', ['M. Dupont signe.', 'Mme Roy valide.']],
    ['quantities', 'Il faut env. 50 postes. Merci.', ['Il faut env. 50 postes.', 'Merci.']],
    [
      'Latin',
      'We use add-ons, e.g. Salesforce. It works.',
      ['We use add-ons, e.g. Salesforce.', 'It works.'],
    ],
    ['initials', 'J. P. Morgan called us. Fine.', ['J. P. Morgan called us.', 'Fine.']],
    ['decimals', 'It is 1.5 times 2.50 euros. Too much?', ['It is 1.5 times 2.50 euros.', 'Too much?']],
    ['companies', 'Acme Inc. is in. Good.', ['Acme Inc. is in.', 'Good.']],
    ['addresses', 'See www.acme.example/a.b for it. Ok?', ['See www.acme.example/a.b for it.', 'Ok?']],
    ['German dates', 'Ab dem 10. August geht es. Gut.', ['Ab dem 10. August geht es.', 'Gut.']],
    ['haste', 'ok pour moi. on part sur 20 postes', ['ok pour moi.', 'on part sur 20 postes']],
    ['a pronoun like a title', 'He stood over me. Is it open?', ['He stood over me.', 'Is it open?']],
    ['bullets', 'Deux points :\n- le prix\n- la date', ['Deux points :', 'le prix', 'la date']],
    ['numbers', '1. SOC report\n2. The price', ['SOC report', 'The price']],
    ['blank lines', 'One thing\n\nAnother thing', ['One thing', 'Another thing']],
    ['short lines', 'Bonjour\nQuel prix ?', ['Bonjour', 'Quel prix ?']],
  ])('handles %s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each(['\n', '\r\n', '\r'])('joins soft-wrapped lines across %j and keeps the slice exact', (wrap) => {
    const text = `We would like to add twenty more licences for the new office that${wrap}we open in Lyon. Thanks.`;
    expect(split(text)).toEqual([text.slice(0, text.indexOf(' Thanks')), 'Thanks.']);
  });

  it('cuts a very long sentence at a clause mark', () => {
    const pieces = split(`${'we need seats for the team in Lyon, '.repeat(40)}and soon.`);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every((piece) => piece.length <= 480)).toBe(true);
    expect(pieces[0]!.endsWith(',')).toBe(true);
  });

  it('yields ordered, disjoint, exact slices inside the span for any text', () => {
    const marks = fc.constantFrom('. ', '\n', '\r\n', 'M. ', '? ', '- ', '1. ', ' ', 'ß', '😀', '\ud800');
    const texts = fc
      .array(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 12 })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.nat(20), (text, cut) => {
        const span = { start: Math.min(cut, text.length), end: text.length };
        const sentences = splitSentences(text, span);
        const edges = sentences.flatMap(({ start, end }) => [start, end]);
        expect([span.start, ...edges, span.end]).toEqual(
          [span.start, ...edges, span.end].sort((a, b) => a - b),
        );
        expect(sentences.every(({ start, end, text: slice }) => slice === text.slice(start, end))).toBe(true);
        expect(sentences.every(({ text: slice }) => slice.length > 0 && slice.length <= 480)).toBe(true);
      }),
    );
  });
});
