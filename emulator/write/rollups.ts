import type { Account } from '../account.ts';
import type { ActivitySummary } from '../calculated/activity-values.ts';
import { summariseActivities } from '../calculated/activity-values.ts';
import { activityTypeIds, toLoggedActivity } from '../calculated/logged-activity.ts';
import type { ObjectReference } from '../store/association-link.ts';
import type { CrmRecord } from '../store/record.ts';
import { currentValue } from '../store/record.ts';
import type { WriteOrigin } from '../store/record-store.ts';
import { toInstant } from '../wire/instant.ts';
import { tellChanges } from './tell-changes.ts';

/** Contacts, companies and deals carry values that are calculated from what is associated with them. */
const countedTypeIds: readonly string[] = ['0-1', '0-2', '0-3'];

/** Which property counts the associated records of which type. */
const counts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '0-1': { '0-3': 'num_associated_deals' },
  '0-2': { '0-1': 'num_associated_contacts', '0-3': 'num_associated_deals' },
  '0-3': { '0-1': 'num_associated_contacts' },
};

/** Calculates one record anew as it stands at `now`; other types have nothing to calculate. */
export function refreshRollups(
  account: Account,
  { typeId, id }: ObjectReference,
  origin: WriteOrigin,
  now = origin.at,
): void {
  const record = account.records.get(typeId, id);
  if (!record || record.archivedAt !== null || !countedTypeIds.includes(typeId)) return;
  const summary = summariseActivities(activitiesOf(account, record), now);
  if (summary.changesAt !== null) account.agenda.set(record, summary.changesAt);
  const values = { ...activityProperties(record, summary), ...countProperties(account, record) };
  const calculated = { ...origin, sourceType: 'CALCULATED' };
  const changed = account.records.write(record, values, calculated);
  if (changed.length === 0) return;
  const { modifiedProperty } = account.types.byId(typeId);
  account.records.write(record, { [modifiedProperty]: toInstant(record.updatedAt) }, calculated);
  tellChanges(account, record, changed, calculated);
}

/** Calculates anew all that counts this record: after it was changed or archived. */
export function refreshAround(account: Account, record: ObjectReference, origin: WriteOrigin): void {
  for (const typeId of countedTypeIds) {
    for (const { toId } of account.associations.list(record, typeId)) {
      refreshRollups(account, { typeId, id: toId }, origin);
    }
  }
}

/** Calculates what has become another value since: a meeting that was planned has taken place. */
export function settleAgenda(account: Account, now: number): void {
  for (const { at, record } of account.agenda.takeDue(now)) {
    refreshRollups(account, record, { at, sourceType: 'CALCULATED' });
  }
}

function* activitiesOf(account: Account, record: ObjectReference) {
  for (const typeId of activityTypeIds) {
    for (const { toId } of account.associations.list(record, typeId)) {
      const activity = toLoggedActivity(account.records.get(typeId, toId)!);
      if (activity) yield activity;
    }
  }
}

function activityProperties(record: CrmRecord, summary: ActivitySummary): Record<string, string> {
  const reply = instantOrEmpty(summary.lastReplyAt);
  return {
    notes_last_contacted: instantOrEmpty(summary.lastContactedAt),
    notes_last_updated: instantOrEmpty(summary.lastActivityAt),
    notes_next_activity_date: instantOrEmpty(summary.nextActivityAt),
    hs_last_sales_activity_timestamp: reply,
    num_contacted_notes: countOrNone(record, 'num_contacted_notes', summary.contactedCount),
    num_notes: countOrNone(record, 'num_notes', summary.activityCount),
    // Companies have no date of the last reply.
    ...(record.typeId === '0-2' ? {} : { hs_sales_email_last_replied: reply }),
  };
}

function countProperties(account: Account, record: CrmRecord): Record<string, string> {
  const entries = Object.entries(counts[record.typeId] ?? {}).map(([toTypeId, name]) => [
    name,
    countOrNone(record, name, account.associations.list(record, toTypeId).length),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** A count that has never been above zero has no value; one that falls to zero says 0. */
function countOrNone(record: CrmRecord, name: string, count: number): string {
  return count === 0 && currentValue(record, name) === null ? '' : String(count);
}

function instantOrEmpty(at: number | null): string {
  return at === null ? '' : toInstant(at);
}
