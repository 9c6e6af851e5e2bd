import type { CheckResult } from '../views/installation-view.ts';
import { checkScopes, checkToken } from './checks/access.ts';
import { checkCards, checkWebhooks } from './checks/arrival.ts';
import { checkEmailLogging, checkIncomingMail, checkTeamLogging } from './checks/mail.ts';
import { checkSchedule } from './checks/schedule.ts';
import { checkProperties, checkSignalObject } from './checks/set-up.ts';
import type { InstallationReadings } from './readings.ts';
import { requiredScopes, scopesWithoutObject } from './required-scopes.ts';

/**
 * What stands in an account and what is missing, in the order in which it is mended: nothing that comes later works
 * without what comes before.
 *
 * @param now epoch milliseconds
 * @param hasObject whether the app keeps its signals in an object of the account's own
 */
export function judgeInstallation(
  readings: InstallationReadings,
  now: number,
  hasObject = true,
): readonly CheckResult[] {
  return [
    checkToken(readings, hasObject),
    checkScopes(readings, hasObject ? requiredScopes : scopesWithoutObject),
    checkProperties(readings),
    ...(hasObject ? [checkSignalObject(readings)] : []),
    checkWebhooks(readings),
    checkCards(readings, now),
    checkEmailLogging(readings),
    checkIncomingMail(readings),
    checkTeamLogging(readings),
    checkSchedule(readings, now),
  ];
}
