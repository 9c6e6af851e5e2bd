import { describe, expect, it } from 'vitest';
import { splitSentences } from '#core/mail/sentences.ts';

const split = (text: string) => splitSentences(text, { start: 0, end: text.length }).map((each) => each.text);

describe('a line break', () => {
  it('is a wrap where a mail program broke every line at its column', () => {
    const text = [
      'the three people who joined us from the workshop in March still have',
      'nothing to log in with and I have run out of excuses to give them so',
      'tell me what it takes and who has to sign',
    ].join('\n');
    expect(split(text)).toEqual([text]);
  });

  it('ends a sentence where lines of a phone have room for the next word', () => {
    const lines = [
      'seen your offer, thanks',
      'before we say yes I would like two trial runs to the plant on the 11th of June with the aluminium tipper',
      'my brother decides, he will be at the weighbridge',
      'we have already had the others in last week',
    ];
    expect(split(lines.join('\n'))).toEqual(lines);
  });

  it('ends a sentence where only the widest line could have been wrapped', () => {
    const lines = [
      'pallets are late again',
      'if it happens once more in the season I shall have to look elsewhere',
      'the boss is asking',
    ];
    expect(split(lines.join('\n'))).toEqual(lines);
  });

  it('ends a paragraph that stands on one long line', () => {
    const first = `we spoke about ${'many small things of the season '.repeat(5).trim()}`;
    expect(split(`${first}\nand then there is the lease`)).toEqual([first, 'and then there is the lease']);
  });
});
