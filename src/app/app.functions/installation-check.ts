import { installationCheckHandler } from '../handlers/installation-check.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(installationCheckHandler);
