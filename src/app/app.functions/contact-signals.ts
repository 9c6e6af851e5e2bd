import { contactSignalsHandler } from '../handlers/contact-signals.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(contactSignalsHandler);
