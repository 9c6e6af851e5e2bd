import { defaultManagementSettings, type ManagementSettings } from '#core/settings/management.ts';

/** Settings in which every list holds something. */
export const fullManagement: ManagementSettings = {
  ...defaultManagementSettings,
  language: 'fr',
  workingTime: {
    timeZone: 'Europe/Paris',
    weekdays: [1, 2, 3, 4],
    startMinute: 510,
    endMinute: 1440,
    country: 'FR',
    closedDays: ['2026-12-24'],
  },
  absences: [
    { ownerId: '7', from: '2026-12-21', to: '2027-01-03' },
    { ownerId: '8', from: '2026-12-24', to: '2026-12-24' },
  ],
  teams: [
    { teamId: '10', managerIds: ['7', '8'], workingTime: {}, language: null },
    {
      teamId: '20',
      managerIds: ['8'],
      workingTime: { timeZone: 'Europe/London', country: 'GB' },
      language: 'en',
    },
  ],
  fallbackManagerIds: ['9'],
  tasks: { ...defaultManagementSettings.tasks, escalateAfterHours: 16 },
  targets: {
    ...defaultManagementSettings.targets,
    quarterlyTarget: 400_000,
    quarterlyTargetByTeam: { '10': 1 },
  },
};
