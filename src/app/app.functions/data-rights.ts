import { dataRightsHandler } from '../handlers/data-rights.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(dataRightsHandler);
