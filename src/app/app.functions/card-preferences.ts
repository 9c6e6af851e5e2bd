import { cardPreferencesHandler } from '../handlers/card-preferences.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(cardPreferencesHandler);
