import type { CheckResult } from '../views/installation-view.ts';
import { checkScopes, checkToken } from './checks/access.ts';
import { checkCards, checkWebhooks } from './checks/arrival.ts';
import { checkEmailLogging, checkIncomingMail, checkTeamLogging } from './checks/mail.ts';
import { checkSchedule } from './checks/schedule.ts';
import { checkProperties, checkSignalObject } from './checks/set-up.ts';
import type { InstallationReadings } from './readings.ts';

/**
 * What stands in an account and what is missing, in the order in which it is mended: nothing that comes later works
 * without what comes before.
 *
 * @param now epoch milliseconds
 */
export function judgeInstallation(readings: InstallationReadings, now: number): readonly CheckResult[] {
  return [
    checkToken(readings),
    checkScopes(readings),
    checkProperties(readings),
    checkSignalObject(readings),
    checkWebhooks(readings),
    checkCards(readings, now),
    checkEmailLogging(readings),
    checkIncomingMail(readings),
    checkTeamLogging(readings),
    checkSchedule(readings, now),
  ];
}
