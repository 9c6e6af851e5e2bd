import { judgeInstallation } from '#core/installation/judge-installation.ts';
import type { InstallationReadings } from '#core/installation/readings.ts';
import { defaultManagementSettings } from '#core/settings/management.ts';
import type { FunnelView } from '#core/views/funnel-view.ts';
import type { InstallationView } from '#core/views/installation-view.ts';
import type { ManagementView } from '#core/views/management-view.ts';
import { read, sound } from '../../core/installation/sample-readings.ts';

const now = Date.UTC(2026, 10, 23, 9);

export const installationOf = (part: Partial<InstallationReadings> = {}): InstallationView => ({
  checkedAt: now,
  results: judgeInstallation({ ...sound, ...part }, now),
});

/** Before anything was created. */
export const bare = installationOf({
  setUp: read({ properties: ['contacts.signals', 'deals.signals'], lacksObject: true, ofObject: [] }),
  lastDecisionAt: read(null),
});

export function managementOf(fallbackManagerIds: readonly string[]): ManagementView {
  return {
    settings: { ...defaultManagementSettings, fallbackManagerIds },
    version: fallbackManagerIds.length,
    changedAt: null,
    owners: [],
    teams: [],
    timeZone: 'Europe/Paris',
    currency: 'EUR',
  };
}

export function funnelOf(isProposal: boolean): FunnelView {
  return { tracks: [], problems: [], reality: [], version: 0, isProposal, timeZone: 'Europe/Paris' };
}

export const ok = <View>(view: View) => ({ ok: true as const, view });
