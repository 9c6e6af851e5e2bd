import * as z from 'zod/mini';
import { documentIds, documentLanguages } from '#core/views/documents-view.ts';

/** Which document, in which language. */
export const documentsRequest = z.object({
  document: z.enum(documentIds),
  language: z.enum(documentLanguages),
});
