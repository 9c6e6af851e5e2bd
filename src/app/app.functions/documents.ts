import { openDocument } from '../use-cases/documents/documents.ts';
import { succeeded } from '../use-cases/context.ts';
import { createCardFunction } from './shell/card-function.ts';
import { documentsRequest } from './shell/documents-request.ts';

/** Hands out the notices for employees and for data protection, to be filled in and sent. */
export const main = createCardFunction('documents', documentsRequest, (request) =>
  Promise.resolve(succeeded(openDocument(request))),
);
