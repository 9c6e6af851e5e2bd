import type { Formats } from '../formats.ts';

/** Erasing what is kept of somebody, and the proof of it. */
export function eraseWords(f: Formats) {
  return {
    button: 'Erase',
    ask: (name: string) => `Erase what is kept of ${name}?`,
    goes: 'What goes, for good',
    going: [
      'Its signals with quotes, facts and sender',
      'Counts, states and hidden lists on the record',
      'The app’s tasks about it, and its share in figures and reviews',
    ],
    ofCompany: 'The same of every contact of this company.',
    stays: 'What stays',
    staying: [
      'The record itself, its emails and what people wrote into HubSpot: they belong to your account',
      'One hidden mark on the contact: that it was erased and when, so that earlier emails are not read again',
    ],
    undo: 'This cannot be taken back.',
    confirm: 'Erase for good',
    cancel: 'Keep it',
    erasing: 'Erasing',
    erased: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'entry', other: 'entries' })} erased so far.`,
    proving: 'Counting what is left',
    proven: 'Erased, and nothing is left',
    provenText: (count: number) =>
      count === 0
        ? 'There was nothing to erase any more. Every place was counted again: all are at zero.'
        : `${f.number(count)} ${f.plural(count, { one: 'entry was', other: 'entries were' })} erased. Every place was counted again: all are at zero.`,
    unproven: 'Erased, and something still counts',
    unprovenText:
      'A reading that was under way may have added something, or HubSpot is a moment behind. Count again in a minute; if it stays, erase once more.',
    notCounted: 'Erased, and not yet counted',
    again: 'Erase once more',
    proof: 'Proof to keep',
    proofHint: 'It names the record by its number only.',
    lines: {
      title: 'Invisible Pipeline: proof of an erasure',
      record: (type: 'contact' | 'company', id: string) => `Record: ${type} ${id}`,
      account: (id: string) => `HubSpot account: ${id}`,
      by: (user: string) => `Asked for by: ${user}`,
      before: 'Kept before',
      erasedAt: (at: string) => `Erased at: ${at}`,
      entries: (count: number) => `Entries erased: ${f.number(count)}`,
      after: (at: string) => `Counted again at ${at}`,
      place: (place: string, count: number) => `${place}: ${f.number(count)}`,
    },
  };
}
