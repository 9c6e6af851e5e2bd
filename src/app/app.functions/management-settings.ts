import { managementSettingsHandler } from '../handlers/management-settings.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(managementSettingsHandler);
