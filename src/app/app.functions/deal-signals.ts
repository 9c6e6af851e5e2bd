import { dealSignalsHandler } from '../handlers/deal-signals.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(dealSignalsHandler);
