import type { KeptPlace } from '#core/views/data-rights-view.ts';
import type { Formats } from '../formats.ts';

const places: Record<KeptPlace, string> = {
  signals: 'Signals with their sentences',
  summaries: 'Counts and states on the record',
  ledgers: 'Hidden lists: emails read, signature, questions',
  repairLogs: 'Changes made with one click',
  tasks: 'Tasks of the app',
  notes: 'Rows of figures and review decisions',
};

/** Finding somebody, what is kept of them, and the file with it. */
export function personWords(f: Formats) {
  return {
    title: 'What is kept of a person or a company',
    hint: 'For a request of access or erasure: find the record, look, hand it out, erase it.',
    type: 'Look for',
    types: { contact: 'A person', company: 'A company' },
    query: 'Name, email or record id',
    companyQuery: 'Name, domain or record id',
    queryHint: 'From two letters on.',
    search: 'Search',
    searching: 'Searching',
    none: 'Nobody was found by these words',
    noCompany: 'No company was found by these words',
    noneHint:
      'HubSpot finds new records after some seconds. The record id at the end of a record’s address always works.',
    many: (count: number) =>
      `These are the first ${f.number(count)}. More of the name or the email brings the others.`,
    open: 'Show what is kept',
    nameless: (id: string) => `Record ${id}`,
    gone: 'No longer in HubSpot. What is left of it here can still be shown and erased.',
    another: 'Look for somebody else',
    counting: 'Counting what is kept',
    contactsLeft: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'contact is', other: 'contacts are' })} left.`,
    place: 'Where',
    entries: 'Entries',
    count: (count: number) => f.number(count),
    places,
    nothing: 'Nothing is kept of this record.',
    total: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'entry is kept', other: 'entries are kept' })}.`,
    readAt: (at: string) => `Read from HubSpot at ${at}.`,
    ofCompany: 'Of the company and of all its contacts.',
    again: 'Count again',
    export: 'Export',
    exporting: 'Gathering everything into one file',
    parts: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'part', other: 'parts' })} so far.`,
    exported: 'The file is ready',
    exportedHint:
      'Copy it into a text file of this name. It explains its own parts, so it can be handed out as it is.',
    fileName: 'Name of the file',
    file: 'File (JSON)',
    size: (kilobytes: number) => `${f.number(kilobytes)} kB`,
  };
}
