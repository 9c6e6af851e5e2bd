import { historyScanHandler } from '../handlers/history-scan.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(historyScanHandler);
