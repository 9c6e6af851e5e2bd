import { sweepHandler } from '../handlers/sweep.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(sweepHandler);
