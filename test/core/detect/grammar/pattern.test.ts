import { describe, expect, it } from 'vitest';
import { createLexiconBuilder, findAtoms, finishLexicon } from '#core/detect/grammar/lexicon.ts';
import { matchPattern } from '#core/detect/grammar/match.ts';
import { compilePattern } from '#core/detect/grammar/pattern.ts';
import { tokenize } from '#core/detect/grammar/tokens.ts';

const concepts = { SEATS: 'seat*, user*, named login', ADD: 'add*, extend', NOT_A_NAME: 'monday' };

function match(line: string, text: string): string | null {
  const builder = createLexiconBuilder(concepts);
  const pattern = compilePattern(line, builder);
  const tokens = tokenize(text, 'en');
  const span = matchPattern(pattern, findAtoms(tokens, [finishLexicon(builder)]));
  return span && text.slice(tokens[span.start]?.start, tokens[span.end - 1]?.end);
}

describe('the notation of cues', () => {
  it.each([
    ['a word', 'seat', 'one seat', 'seat'],
    ['a stem', 'renew*', 'we are renewing', 'renewing'],
    ['a stem only where a word begins', 'new*', 'we renew', null],
    ['a phrase', 'set aside', 'money set aside', 'set aside'],
    ['a phrase only when it stands together', 'set aside', 'set it aside', null],
    ['a concept', '{ADD}', 'please add one', 'add'],
    ['a phrase of a concept', '{SEATS}', 'a named login each', 'named login'],
    ['either of two runs', 'add|set aside', 'set aside', 'set aside'],
    ['a run with a concept', '{ADD} {SEATS}', 'add users', 'add users'],
    ['a run with a concept only when it stands together', '{ADD} {SEATS}', 'add ten users', null],
    ['a gap', '{ADD} ~2 {SEATS}', 'add ten more users', 'add ten more users'],
    ['a gap no wider than it says', '{ADD} ~1 {SEATS}', 'add ten more users', null],
    ['no gap at all', 'add|take ~0 {SEATS}|it', 'take it', 'take it'],
    [
      'the second start when the first fails',
      '{ADD} ~1 {SEATS}',
      'add value, then add ten users',
      'add ten users',
    ],
    ['a later end when an early one leads nowhere', 'a ~1 b ~0 c', 'a b x b c', null],
    ['the path that works among several', 'a ~3 b ~0 c', 'a b x b c', 'a b x b c'],
    ['a number', '# {SEATS}', '1,200 users', '1,200 users'],
    ['a question mark', 'price & ?', 'which price?', 'price'],
    ['a conjunction in any order', '{SEATS} & {ADD}', 'add ten users', 'users'],
    ['no conjunction with one part missing', '{SEATS} & {ADD}', 'ten users', null],
    ['no absence that is present', '{SEATS} & !past', 'past users', null],
    ['an absence', '{SEATS} & !past', 'new users', 'users'],
    ['an anchor', '^signed', 'signed, see attached', 'signed'],
    ['an anchor nowhere else', '^signed', 'it is signed', null],
    ['a name', 'with @', 'we spoke with Acme Tools today', 'with Acme Tools'],
    ['no weekday as a name', 'on @', 'we spoke on Monday', null],
  ])('matches %s: %s in "%s"', (_, line, text, expected) => {
    expect(match(line, text)).toBe(expected);
  });

  it.each(['{UNKNOWN}', 'a ~40 b', '!only', 'a| ~2 b'])('refuses %s', (line) => {
    expect(() => compilePattern(line, createLexiconBuilder(concepts))).toThrow();
  });

  it('refuses concepts that contain themselves', () => {
    const builder = createLexiconBuilder({ A: '{B}', B: '{A}' });
    expect(() => compilePattern('{A}', builder)).toThrow('circular');
  });
});
