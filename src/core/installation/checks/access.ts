import type { CheckResult } from '../../views/installation-view.ts';
import type { InstallationReadings, Reading } from '../readings.ts';
import { missingScopes, requiredScopes } from '../required-scopes.ts';
import { result } from '../result.ts';

/** HubSpot answers to the app's token: whatever it let the app read proves it. */
export function checkToken(readings: InstallationReadings): CheckResult {
  const all = Object.values(readings) as readonly Reading<unknown>[];
  if (readings.scopes.isRead || all.some(({ isRead }) => isRead)) return result('token', 'ok');
  const isRefused = all.every((one) => !one.isRead && one.reason === 'not-allowed');
  return isRefused ? result('token', 'failed') : result('token', 'unknown', { reason: 'no-answer' });
}

/** Which of the rights that the app asks for the account has not granted. */
export function checkScopes(readings: InstallationReadings): CheckResult {
  const facts = { required: requiredScopes.length };
  const granted = readings.scopes.isRead ? readings.scopes.value : null;
  const missing = granted === null ? namedAsMissing(readings) : missingScopes(granted);
  if (missing.length > 0) return result('scopes', 'failed', { ...facts, missing });
  return granted === null
    ? result('scopes', 'unknown', { ...facts, reason: 'not-told' })
    : result('scopes', 'ok', facts);
}

/** Where HubSpot does not list the rights, its refusals still name some. */
function namedAsMissing(readings: InstallationReadings): readonly string[] {
  const all = Object.values(readings) as readonly Reading<unknown>[];
  return [...new Set(all.flatMap((one) => (one.isRead ? [] : one.scopes)))].sort();
}
