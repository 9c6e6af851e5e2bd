import type { SeedAccount, SeedOwner } from '#emulator/seed.ts';
import { defaultManagementSettings, type ManagementSettings } from '#core/settings/management.ts';
import type { ManagerTask } from '#core/manager-tasks/manager-task.ts';
import type { Decision } from '#core/signals/signal.ts';
import type { SweepRequest, SweepView } from '#core/views/sweep-view.ts';
import { settingsKey, toSettingsNote } from '#store/account-settings.ts';
import { processEmailEvents } from '../../../src/app/use-cases/process-email-events.ts';
import { sweep } from '../../../src/app/use-cases/sweep/sweep.ts';
import { account, contact, dayMs, email, portalNow, type AccountPart } from '../support/account.ts';
import type { AppPortal } from '../support/app-portal.ts';

/** Two teams with a rep each, two managers of the first, one for all. */
export const people = { rep: '11', manager: '21', second: '22', otherRep: '12', director: '31', gone: '41' };

const paris = { id: '900', name: 'Paris' };
const lyon = { id: '901', name: 'Lyon' };

function owner(id: string, teamIds: readonly string[], archived = false): SeedOwner {
  const name = { firstName: `First${id}`, lastName: `Last${id}`, email: `o${id}@northwind.example` };
  return { id, userId: Number(id) + 1_000, ...name, locale: 'fr-FR', teamIds: [...teamIds], archived };
}

export const owners: readonly SeedOwner[] = [
  owner(people.rep, [paris.id]),
  owner(people.manager, [paris.id]),
  owner(people.second, [paris.id]),
  owner(people.otherRep, [lyon.id]),
  owner(people.director, []),
  owner(people.gone, [paris.id], true),
];

export const management: ManagementSettings = {
  ...defaultManagementSettings,
  workingTime: { ...defaultManagementSettings.workingTime, timeZone: 'Europe/Paris' },
  teams: [{ teamId: paris.id, managerIds: [people.manager, people.second], workingTime: {}, language: null }],
  fallbackManagerIds: [people.director],
};

/** An account with these people in it. */
export function staffed(...parts: readonly AccountPart[]): SeedAccount {
  return { ...account(...parts), teams: [paris, lyon], owners: [...owners] };
}

export interface Said {
  readonly contactId: string;
  /** Kinds that the mail speaks of; a `?` behind one makes it a weak hit. */
  readonly kinds: string;
  readonly daysAgo?: number;
  readonly emailId?: string;
}

/** An email of a contact, by default so old that its deadline has passed. */
export function said({ contactId, kinds, daysAgo = 6, emailId }: Said): AccountPart {
  const at = new Date(portalNow - daysAgo * dayMs).toISOString();
  return email(emailId ?? `4${contactId}`, contactId, kinds, { fields: { hs_timestamp: at } });
}

export function buyer(id: string, fields: Readonly<Record<string, string>> = {}): AccountPart {
  return contact(id, '501', { hubspot_owner_id: people.rep, ...fields });
}

/** Back to the account, with the mail read and the managers set. */
export async function begin(
  app: AppPortal,
  seed: SeedAccount,
  settings: ManagementSettings = management,
): Promise<void> {
  await app.reset(seed);
  const context = app.context();
  const emails = seed.objects.filter(({ type }) => type === 'emails').map(({ id }) => id);
  for (let at = 0; at < emails.length; at += 90)
    await processEmailEvents(emails.slice(at, at + 90), app.context());
  await context.notes.write(settingsKey, toSettingsNote(undefined, { management: settings }, portalNow));
  settle(app);
  app.portal.calls.clear();
}

/** Search sees what was written some seconds ago. */
export function settle(app: AppPortal): void {
  app.portal.clock.advance(30_000);
}

let runs = 0;

/** One call, in a process of its own. */
export async function sweepOnce(
  app: AppPortal,
  origin: SweepRequest['origin'] = 'schedule',
  options: Parameters<AppPortal['context']>[0] = {},
): Promise<SweepView> {
  runs += 1;
  const late = app.portal.clock.now() + 1e7;
  const deadlineAt = options.deadline ?? late;
  const context = app.context({ deadline: late, deadlineAt, ...options });
  const answer = await sweep({ origin }, { ...context, runner: `run-${runs}` });
  if (!answer.ok) throw new Error(answer.failure.code);
  settle(app);
  return answer.view;
}

/** The managers' tasks as they stand, by key. */
export async function tasksOf(app: AppPortal): Promise<readonly ManagerTask[]> {
  settle(app);
  const crm = app.crm({ deadlineAt: app.portal.clock.now() + 1e7 });
  const { tasks } = await crm.listManagerTasks({ after: null, madeSince: 0, touchedSince: 0 });
  return [...tasks].sort((a, b) => (a.key < b.key ? -1 : 1));
}

export async function decide(app: AppPortal, key: string, decision: Decision): Promise<void> {
  await app.context().store.decide([key], decision);
  settle(app);
}

export async function settingsOf(app: AppPortal, settings: ManagementSettings): Promise<void> {
  await app
    .context()
    .notes.write(settingsKey, toSettingsNote(undefined, { management: settings }, portalNow));
}
