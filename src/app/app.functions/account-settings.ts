import { accountSettingsHandler } from '../handlers/account-settings.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(accountSettingsHandler);
