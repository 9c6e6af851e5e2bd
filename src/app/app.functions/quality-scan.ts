import { qualityScanHandler } from '../handlers/quality-scan.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(qualityScanHandler);
