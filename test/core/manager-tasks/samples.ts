import type { SweepEnvironment } from '#core/manager-tasks/environment.ts';
import type { ManagerTask } from '#core/manager-tasks/manager-task.ts';
import type { TaskCase } from '#core/manager-tasks/task-case.ts';
import { defaultManagementSettings } from '#core/settings/management.ts';
import type { Signal } from '#core/signals/signal.ts';
import { makeSignal } from '../../contract/signal-store.contract.ts';

/** A Monday morning in Paris. */
export const now = Date.UTC(2026, 10, 23, 9);
export const dayMs = 86_400_000;

export const rep = '11';
export const manager = '21';
export const second = '22';
export const director = '31';

const team = { id: '900', name: 'Paris' };

export const environment: SweepEnvironment = {
  settings: {
    ...defaultManagementSettings,
    teams: [{ teamId: team.id, managerIds: [manager, second], workingTime: {}, language: null }],
    fallbackManagerIds: [director],
  },
  owners: [rep, manager, second, director].map((id) => ({
    ...{ id, name: `Owner ${id}`, isActive: true, teams: id === director ? [] : [team] },
  })),
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  now,
};

export function withTasks(changes: Partial<SweepEnvironment['settings']['tasks']>): SweepEnvironment {
  const { settings } = environment;
  return { ...environment, settings: { ...settings, tasks: { ...settings.tasks, ...changes } } };
}

/** An overdue, strong alert of contact 101. */
export function signal(given: Partial<Signal> = {}): Signal {
  return makeSignal({ kind: 'pricing', sentAt: now - 6 * dayMs, ...given });
}

export const key = 'opportunity:101:401';

export function task(given: Partial<ManagerTask> = {}): ManagerTask {
  return {
    ...{ id: '7001', key, subject: 'Not in a deal yet', body: '', ownerId: manager, status: 'NOT_STARTED' },
    ...{ dueAt: now - dayMs, createdAt: now - 2 * dayMs, told: [manager], settledBy: [] },
    ...given,
  };
}

export function caseOf(given: Partial<TaskCase> = {}): TaskCase {
  return {
    unitId: '101',
    contact: { id: '101', name: 'Ada Lund', ownerId: rep, companyId: '201', companyName: 'Norsel' },
    signals: [signal()],
    tasks: [],
    dealIds: new Set(),
    ...given,
  };
}
