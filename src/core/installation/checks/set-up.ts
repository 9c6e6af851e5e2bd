import type { CheckResult } from '../../views/installation-view.ts';
import type { InstallationReadings, SetUpGaps } from '../readings.ts';
import { judgeReading, result } from '../result.ts';

/** The app's properties on contacts, companies, deals and tasks. */
export function checkProperties({ setUp }: InstallationReadings): CheckResult {
  return judgeReading('properties', setUp, ({ properties }) =>
    properties.length === 0
      ? result('properties', 'ok')
      : toMend(result('properties', 'failed', { missing: properties })),
  );
}

/** The custom object that holds the signals, with its properties and associations. */
export function checkSignalObject({ setUp }: InstallationReadings): CheckResult {
  return judgeReading('signal-object', setUp, ({ lacksObject, ofObject }: SetUpGaps) => {
    if (lacksObject) return toMend(result('signal-object', 'failed', { state: 'absent' }));
    if (ofObject.length === 0) return result('signal-object', 'ok');
    return toMend(result('signal-object', 'failed', { state: 'incomplete', missing: ofObject }));
  });
}

function toMend(failed: CheckResult): CheckResult {
  return { ...failed, repair: 'set-up' };
}
