import { learnAccountHandler } from '../handlers/learn-account.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(learnAccountHandler);
