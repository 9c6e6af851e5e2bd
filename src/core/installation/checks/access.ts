import type { CheckResult } from '../../views/installation-view.ts';
import type { InstallationReadings, Reading } from '../readings.ts';
import { missingScopes } from '../required-scopes.ts';
import { result } from '../result.ts';

/** What is HubSpot's to tell also where the app keeps its own outside of the account. */
const ofHubSpot = ['setUp', 'incoming', 'logged', 'contacts', 'teams'] as const;

/** HubSpot answers to the app's token: whatever it let the app read proves it. */
export function checkToken(readings: InstallationReadings, hasObject: boolean): CheckResult {
  const all: readonly Reading<unknown>[] = hasObject
    ? Object.values(readings)
    : ofHubSpot.map((name) => readings[name]);
  if (all.some(({ isRead }) => isRead)) return result('token', 'ok');
  const isRefused = all.every((one) => !one.isRead && one.reason === 'not-allowed');
  return isRefused ? result('token', 'failed') : result('token', 'unknown', { reason: 'no-answer' });
}

/** Which of the rights that the app asks for the account has not granted. */
export function checkScopes(readings: InstallationReadings, asked: readonly string[]): CheckResult {
  const facts = { required: asked.length };
  const granted = readings.scopes.isRead ? readings.scopes.value : null;
  const missing = granted === null ? namedAsMissing(readings) : missingScopes(asked, granted);
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
