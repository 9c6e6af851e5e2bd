import { repairHandler } from '../handlers/repair.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(repairHandler);
