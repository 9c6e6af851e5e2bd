import type { CrmRecord } from '../store/record.ts';
import { currentValue } from '../store/record.ts';
import { fromInstant } from '../wire/instant.ts';
import type { LoggedActivity } from './activity-values.ts';

/** The object types that are activities: emails, calls, meetings, notes, tasks. */
export const activityTypeIds = ['0-49', '0-48', '0-47', '0-46', '0-27'] as const;

const activities: ReadonlySet<string> = new Set(activityTypeIds);

export const isActivity = (typeId: string): boolean => activities.has(typeId);

type Reader = (record: CrmRecord, at: number) => LoggedActivity | null;

const readers: Readonly<Record<string, Reader>> = {
  '0-49': readEmail,
  '0-48': (_, at) => ({ kind: 'call', at, isReply: false, isLogged: true, isUpcoming: true }),
  '0-47': readMeeting,
  '0-46': (_, at) => ({ kind: 'note', at, isReply: false, isLogged: true, isUpcoming: false }),
  '0-27': readTask,
};

/** Null for records that are no activity, have no time or count nowhere. */
export function toLoggedActivity(record: CrmRecord): LoggedActivity | null {
  const at = timeOf(record, 'hs_timestamp');
  return at === null ? null : (readers[record.typeId]?.(record, at) ?? null);
}

function readEmail(record: CrmRecord, at: number): LoggedActivity | null {
  const direction = currentValue(record, 'hs_email_direction');
  if (direction === 'DRAFT_EMAIL' || currentValue(record, 'hs_email_status') === 'FAILED') return null;
  return { kind: 'email', at, isReply: direction === 'INCOMING_EMAIL', isLogged: true, isUpcoming: true };
}

function readMeeting(record: CrmRecord, loggedAt: number): LoggedActivity {
  const outcome = currentValue(record, 'hs_meeting_outcome');
  const isOff = outcome === 'CANCELED' || outcome === 'RESCHEDULED';
  const at = timeOf(record, 'hs_meeting_start_time') ?? loggedAt;
  return { kind: 'meeting', at, isReply: false, isLogged: true, isUpcoming: !isOff };
}

function readTask(record: CrmRecord, dueAt: number): LoggedActivity {
  const isDone = currentValue(record, 'hs_task_status') === 'COMPLETED';
  const at = (isDone ? timeOf(record, 'hs_task_completion_date') : null) ?? dueAt;
  return { kind: 'task', at, isReply: false, isLogged: isDone, isUpcoming: !isDone };
}

function timeOf(record: CrmRecord, name: string): number | null {
  const value = currentValue(record, name);
  return value === null ? null : fromInstant(value);
}
