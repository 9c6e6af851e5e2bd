import type { Owner, Team } from '#core/deals/deal-details.ts';
import type { AccountInfo } from '#core/snapshot/readings.ts';
import type { ManagementSettings } from '#core/settings/management.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { ManagementRequest, ManagementView } from '#core/views/management-view.ts';
import { mostDays } from '#core/working-time/working-hours.ts';
import { addDays, instantToDay, knownTimeZone } from '#core/wording/calendar.ts';
import { CrmError } from '#crm/crm.ts';
import { baselinesKey, toBaselines } from '#store/account-notes-baselines.ts';
import { applySettings, settingsKey, settingsVersion } from '#store/account-settings.ts';
import { changeSettings, changedNotes } from './account-settings/change-settings.ts';
import { failed, succeeded, type UseCaseContext } from './context.ts';

type Settings = Pick<UseCaseContext, 'crm' | 'notes' | 'cache' | 'settings' | 'now' | 'log'>;

/**
 * Shows who is told and when, or changes it: 4 calls to read (the notes, the account, the owners as they are now), 2 more
 * to write. A change that is based on an older version fails with `changed-meanwhile`. Of two changes that arrive within
 * the same moment both may pass that check; the settings of one of them then stay, whole.
 *
 * Who may change the settings is the host's to check before (shell/may-change.ts).
 *
 * @throws CrmError
 */
export async function managementSettings(
  request: ManagementRequest,
  context: Settings,
): Promise<FunctionResult<ManagementView>> {
  const { crm } = context;
  const [notes, account, owners] = await Promise.all([
    context.notes.read([...changedNotes, baselinesKey]),
    unlessHidden('account', crm.readAccountInfo(), context),
    unlessHidden('owners', crm.readOwners(), context),
  ]);
  const view = toView(notes, { account, owners }, context);
  if (request.action === 'read') return succeeded(view);
  if (request.version !== view.version) return failed('changed-meanwhile');
  const now = context.now();
  const management = withoutOldAbsences(request.settings, instantToDay(now, view.timeZone));
  const { by = null } = request;
  const changed = await changeSettings(notes, { changes: { management }, by }, context);
  if ('problems' in changed) return failed('too-long');
  return succeeded({ ...view, ...settingsVersion(changed.note), settings: management });
}

/** Null where the account does not let the app see it; then what was learned has to do. */
async function unlessHidden<Value>(
  what: 'account' | 'owners',
  reading: Promise<Value>,
  { log }: Settings,
): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof CrmError) || error.category !== 'missing-scope') throw error;
    log(`${what}-unread`, { category: error.category });
    return null;
  }
}

interface Current {
  readonly account: AccountInfo | null;
  readonly owners: readonly Owner[] | null;
}

function toView(
  notes: ReadonlyMap<string, unknown>,
  current: Current,
  { settings }: Settings,
): ManagementView {
  const baselines = toBaselines(notes.get(baselinesKey));
  const known = current.owners ?? baselines?.directory.owners ?? [];
  const owners = known.filter(({ isActive }) => isActive);
  return {
    ...settingsVersion(notes.get(settingsKey)),
    settings: applySettings(settings, notes.get(settingsKey)).management,
    owners: byName(owners).map(({ id, name, teams = [] }) => ({
      id,
      name,
      teamIds: teams.map((team) => team.id),
    })),
    teams: byName(teamsOf(owners)),
    timeZone: knownTimeZone(current.account?.timeZone ?? baselines?.timeZone),
    currency:
      current.account?.currency ?? baselines?.directory.currencies[0] ?? settings.assumptions.currency,
  };
}

/** HubSpot lists no teams to an app with these scopes: they are known by the people in them. */
function teamsOf(owners: readonly Owner[]): readonly Team[] {
  const teams = owners.flatMap((owner) => owner.teams ?? []);
  return [...new Map(teams.map(({ id, name }) => [id, { id, name }])).values()];
}

function byName<Named extends { readonly name: string }>(items: readonly Named[]): readonly Named[] {
  return [...items].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** No deadline reaches back further than working time is looked at, so that the list does not fill up over the years. */
function withoutOldAbsences(settings: ManagementSettings, today: string): ManagementSettings {
  const first = addDays(today, -mostDays);
  return { ...settings, absences: settings.absences.filter(({ to }) => to >= first) };
}
