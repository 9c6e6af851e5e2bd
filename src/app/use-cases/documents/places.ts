import {
  documentFields,
  type DocumentField,
  type DocumentLanguage,
  type DocumentPlace,
} from '#core/views/documents-view.ts';

/** What stands in a document until a field of the form takes its place. */
const marks: Readonly<Record<DocumentLanguage, Readonly<Record<DocumentField, string>>>> = {
  en: {
    company: '[company]',
    address: '[legal form, address]',
    place: '[place]',
    noticeDate: '[date of this document]',
    startDate: '[first day of use]',
    councilDate: '[date of the consultation]',
    contact: '[contact]',
    officer: '[data-protection officer, with email]',
    pageUsers: '[users of the page]',
    region: '[region of the account]',
    deadlineHours: '[24]',
    retentionMonths: '[12]',
  },
  fr: {
    company: '[société]',
    address: '[forme juridique, adresse]',
    place: '[lieu]',
    noticeDate: '[date du document]',
    startDate: '[premier jour d’utilisation]',
    councilDate: '[date de la consultation]',
    contact: '[contact]',
    officer: '[délégué à la protection des données, avec e-mail]',
    pageUsers: '[utilisateurs de la page]',
    region: '[région du compte]',
    deadlineHours: '[24]',
    retentionMonths: '[12]',
  },
};

/** The places of a text that fields fill, in the order of the form. */
export function placesOf(text: string, language: DocumentLanguage): readonly DocumentPlace[] {
  return documentFields.flatMap((field) => {
    const mark = marks[language][field];
    return text.includes(mark) ? [{ field, mark }] : [];
  });
}
