import { openDocument } from '../use-cases/documents/documents.ts';
import { succeeded } from '../use-cases/context.ts';
import { cardHandler } from './handler.ts';
import { documentsRequest } from './requests/documents-request.ts';

/** Hands out the notices for employees and for data protection, to be filled in and sent. */
export const documentsHandler = cardHandler({
  name: 'documents',
  request: documentsRequest,
  work: (request) => Promise.resolve(succeeded(openDocument(request))),
  showsNoRecord: () => true,
});
