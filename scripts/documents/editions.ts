import type { DocumentId, DocumentLanguage } from '#core/views/documents-view.ts';

/** Where a document stands in the docs, and what part of the page it is. */
export interface Edition {
  readonly id: DocumentId;
  readonly language: DocumentLanguage;
  /** Below the repository's root. */
  readonly page: string;
  readonly part: 'notice' | 'after-notice' | 'all';
}

const noticeIn: Readonly<Record<DocumentLanguage, string>> = {
  en: 'docs/legal/employee-notice.md',
  fr: 'docs/fr/juridique/information-salaries.md',
};
const summaryIn: Readonly<Record<DocumentLanguage, string>> = {
  en: 'docs/legal/data-protection-summary.md',
  fr: 'docs/fr/juridique/protection-des-donnees.md',
};

export const editions: readonly Edition[] = (['en', 'fr'] as const).flatMap((language): Edition[] => [
  { id: 'employee-notice', language, page: noticeIn[language], part: 'notice' },
  { id: 'employer-checklist', language, page: noticeIn[language], part: 'after-notice' },
  { id: 'data-protection-summary', language, page: summaryIn[language], part: 'all' },
]);
