import { decideHandler } from '../handlers/decide.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(decideHandler);
