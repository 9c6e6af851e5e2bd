import type { DocumentField, DocumentId } from '#core/views/documents-view.ts';
import type { Formats } from '../formats.ts';

const names: Record<DocumentId, string> = {
  'employee-notice': 'Notice to employees',
  'employer-checklist': 'Checklist for the employer, before the notice',
  'data-protection-summary': 'Data-protection summary',
};

const about: Record<DocumentId, string> = {
  'employee-notice':
    'What the app reads, keeps and shows, told to those whose mail is read. It goes out before the first email is read.',
  'employer-checklist':
    'What is to be settled first, from the works council to permissions. It stays with you.',
  'data-protection-summary':
    'Record of processing, rights, balance of interests and impact assessment, for the data-protection officer and the works council.',
};

const fields: Record<DocumentField, string> = {
  company: 'Company',
  address: 'Legal form and address',
  place: 'Place',
  noticeDate: 'Date of the document',
  startDate: 'First day of use',
  councilDate: 'Works council consulted on',
  contact: 'Contact for questions, with email',
  officer: 'Data-protection officer, with email',
  pageUsers: 'Who may open the app’s page',
  region: 'Hosting region of the HubSpot account',
  deadlineHours: 'Working hours before a manager is told',
  retentionMonths: 'Months that sentences are kept',
};

/** The notices, ready to be filled in and sent. */
export function documentWords(f: Formats) {
  return {
    title: 'Documents to send',
    hint: 'Written for French law and the GDPR, with what this app really does. A model and no legal advice: have it checked.',
    document: 'Document',
    names,
    about,
    language: 'Language of the document',
    languages: { en: 'English', fr: 'French' },
    open: 'Prepare the document',
    loading: 'Fetching the document',
    fields,
    fieldsHint: 'What you enter stands in the text at once, and is kept nowhere.',
    text: 'Text',
    openPlaces: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'place', other: 'places' })} in [brackets] to look at`,
    openPlacesHint: 'Fill them in or strike them once the text is where you send it from.',
    complete: 'Every place is filled in',
  };
}
