import type { Formats } from '../formats.ts';

/** Who changed what, and the settings as a text to keep or to take in. */
export function changeWords(f: Formats) {
  return {
    title: 'Last changes',
    hint: 'The last fifty. Who made them is what this page said: HubSpot does not tell the app.',
    empty: 'Nobody has changed anything yet: everything is as the app has it.',
    date: (at: number) => f.moment(at),
    unnamed: 'Not named',
    undo: 'Take back',
    undone: 'The change is taken back.',
    cannotUndo: 'Changed again since',
    overtakenTitle: 'Somebody changed the settings first',
    overtaken: 'The list shows what holds now. Have a look, then try again.',
    more: (count: number) => `Show ${f.number(count)} more`,
    file: {
      title: 'A copy of the settings',
      hint: 'All sections as readable text, to keep or to take to another account. It holds no key and no words of an email.',
      show: 'Show the copy',
      label: 'Copy of the settings',
      copy: 'Copy to the clipboard',
      copied: 'Copied.',
      notCopied: 'The browser did not allow it. Select the text and copy it.',
    },
    take: {
      title: 'Take in a copy',
      hint: 'Sections that the text does not name stay as they are. With any mistake nothing changes.',
      label: 'Text of a copy',
      placeholder: 'Paste the whole text here',
      button: 'Take in',
      done: 'The settings are taken in. They hold from now on.',
      same: 'The text says what holds already. Nothing had to change.',
      wrong: (count: number) =>
        `${f.number(count)} ${f.plural(count, { one: 'place needs', other: 'places need' })} another look. Nothing was changed.`,
      moreWrong: (count: number) => `And ${f.number(count)} more.`,
    },
  };
}
