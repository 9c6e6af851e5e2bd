import { catchUpHandler } from '../handlers/catch-up.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(catchUpHandler);
