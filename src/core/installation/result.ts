import type { CheckResult, InstallationCheck } from '../views/installation-view.ts';
import type { Reading } from './readings.ts';

type Facts = CheckResult['facts'];

/** A result that the app cannot mend by itself. */
export function result(id: InstallationCheck, status: CheckResult['status'], facts: Facts = {}): CheckResult {
  return { id, status, facts, repair: null };
}

/** Judges what was read; what could not be read is unknown, with the reason. */
export function judgeReading<Value>(
  id: InstallationCheck,
  reading: Reading<Value>,
  judge: (value: Value) => CheckResult,
): CheckResult {
  return reading.isRead ? judge(reading.value) : result(id, 'unknown', { reason: reading.reason });
}
