import type {
  DocumentId,
  DocumentLanguage,
  DocumentsRequest,
  DocumentsView,
} from '#core/views/documents-view.ts';
import { placesOf } from './places.ts';
import { text as summaryInEnglish } from './texts/data-protection-summary-en.ts';
import { text as summaryInFrench } from './texts/data-protection-summary-fr.ts';
import { text as noticeInEnglish } from './texts/employee-notice-en.ts';
import { text as noticeInFrench } from './texts/employee-notice-fr.ts';
import { text as checklistInEnglish } from './texts/employer-checklist-en.ts';
import { text as checklistInFrench } from './texts/employer-checklist-fr.ts';

const texts: Readonly<Record<DocumentId, Readonly<Record<DocumentLanguage, string>>>> = {
  'employee-notice': { en: noticeInEnglish, fr: noticeInFrench },
  'employer-checklist': { en: checklistInEnglish, fr: checklistInFrench },
  'data-protection-summary': { en: summaryInEnglish, fr: summaryInFrench },
};

/** A document as plain text, with the places that a form can fill. Nothing that is filled in is ever sent here. */
export function openDocument({ document, language }: DocumentsRequest): DocumentsView {
  const text = texts[document][language];
  return { document, language, text, places: placesOf(text, language) };
}
