import { dealActionHandler } from '../handlers/deal-action.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(dealActionHandler);
