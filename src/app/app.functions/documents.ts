import { documentsHandler } from '../handlers/documents.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(documentsHandler);
