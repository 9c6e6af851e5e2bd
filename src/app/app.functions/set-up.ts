import { setUpHandler } from '../handlers/set-up.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(setUpHandler);
