/** The documents that an employer sends or keeps before the app is used, as plain text. */

export const documentIds = ['employee-notice', 'employer-checklist', 'data-protection-summary'] as const;
export type DocumentId = (typeof documentIds)[number];

export const documentLanguages = ['en', 'fr'] as const;
export type DocumentLanguage = (typeof documentLanguages)[number];

/** What a form can fill in; all else in brackets is for people to decide. */
export const documentFields = [
  'company',
  'address',
  'place',
  'noticeDate',
  'startDate',
  'councilDate',
  'contact',
  'officer',
  'pageUsers',
  'region',
  'deadlineHours',
  'retentionMonths',
] as const;
export type DocumentField = (typeof documentFields)[number];

export interface DocumentsRequest {
  readonly document: DocumentId;
  readonly language: DocumentLanguage;
}

/** A place of a document that a field fills, as it stands in the text, e.g. `[company]`. */
export interface DocumentPlace {
  readonly field: DocumentField;
  readonly mark: string;
}

export interface DocumentsView extends DocumentsRequest {
  readonly text: string;
  readonly places: readonly DocumentPlace[];
}
