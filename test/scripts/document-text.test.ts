import { describe, expect, it } from 'vitest';
import { markdownToText } from '../../scripts/documents/to-text.ts';

const toText = (markdown: string) => markdownToText(markdown, { colon: ': ' });

describe('Markdown of the docs as plain text', () => {
  it.each([
    ['a title', '# Notice', 'Notice\n======\n'],
    ['a heading', '## In short', 'In short\n--------\n'],
    ['a paragraph on several lines', 'It reads\nonly what\nis logged.', 'It reads only what is logged.\n'],
    [
      'words that are set off',
      '**[company]** uses _HubSpot_ and `code`.',
      '[company] uses HubSpot and code.\n',
    ],
    ['a name with underscores', 'see `note_of_day`, people_erased', 'see note_of_day, people_erased\n'],
    ['a link', 'read [the notice](a.md#b), twice', 'read the notice, twice\n'],
    ['the way to the translation', '[Français](fr.md)\n\nText', 'Text\n'],
    ['a list', '- one\n  goes on\n- two', '- one goes on\n- two\n'],
    ['a list with numbers', '1. **One.** a\n2. Two', '1. One. a\n2. Two\n'],
    ['a list to tick', '- [ ] **Purpose.** Written\n      down', '☐ Purpose. Written down\n'],
    ['a quotation', '> When you\n> write', 'When you write\n'],
    ['a line across', 'a\n\n---\n\nb', 'a\n\nb\n'],
    ['a table', '| who | what |\n| --- | --- |\n| **you** | cards |', '- you\n  what: cards\n'],
    [
      'a table of two sides',
      '| for us | for them |\n| --- | --- |\n| a | b |',
      '- for us: a\n  for them: b\n',
    ],
  ])('turns %s', (_, markdown, text) => {
    expect(toText(markdown)).toBe(text);
  });

  it('sets a label off as the language does', () => {
    const table = '| qui | quoi |\n| --- | --- |\n| vous | cartes |';
    expect(markdownToText(table, { colon: ' : ' })).toBe('- vous\n  quoi : cartes\n');
  });
});
