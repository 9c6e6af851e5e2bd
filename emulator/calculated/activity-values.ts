/**
 * What HubSpot calculates on contacts, companies and deals from their activities. The descriptions of the properties
 * say, for each of the three types:
 * - `notes_last_contacted`: the last time a call, email or meeting was logged;
 * - `notes_last_updated`: the last time a note, call, email, meeting or task was logged;
 * - `notes_next_activity_date`: the next upcoming activity: a future call, email or meeting, a future task;
 * - `num_contacted_notes`, `num_notes`: how many of the former two kinds were logged;
 * - `hs_sales_email_last_replied`: the last reply to a sales email;
 * - `hs_last_sales_activity_timestamp`: the last time that the contact engaged with site, form, document, meetings
 *   link or tracked email. The portal knows only replies of these.
 *
 * Assumed, because no page says it: a task counts as logged when it is completed and is upcoming until then; a meeting
 * counts whatever its outcome once its time has passed, and is not upcoming when it was cancelled or moved; drafts
 * and mail that failed count nowhere; every incoming email is a reply.
 */

/** One activity as the calculation sees it. */
export interface LoggedActivity {
  readonly kind: 'email' | 'call' | 'meeting' | 'note' | 'task';
  /** Epoch milliseconds: when it takes place; of a task when it was completed, else when it is due. */
  readonly at: number;
  readonly isReply: boolean;
  /** Counts once its time has come. */
  readonly isLogged: boolean;
  /** Is an upcoming activity until its time has come. */
  readonly isUpcoming: boolean;
}

export interface ActivitySummary {
  readonly lastContactedAt: number | null;
  readonly lastActivityAt: number | null;
  readonly nextActivityAt: number | null;
  readonly lastReplyAt: number | null;
  readonly contactedCount: number;
  readonly activityCount: number;
  /** The next moment at which this summary will be another by itself. */
  readonly changesAt: number | null;
}

type Draft = { -readonly [Key in keyof ActivitySummary]: ActivitySummary[Key] };

/** `now`: portal time, epoch milliseconds. */
export function summariseActivities(activities: Iterable<LoggedActivity>, now: number): ActivitySummary {
  const summary: Draft = {
    lastContactedAt: null,
    lastActivityAt: null,
    nextActivityAt: null,
    lastReplyAt: null,
    contactedCount: 0,
    activityCount: 0,
    changesAt: null,
  };
  for (const activity of activities) {
    if (activity.at > now) addFuture(summary, activity);
    else if (activity.isLogged) addPast(summary, activity);
  }
  return summary;
}

function addFuture(summary: Draft, { at, isLogged, isUpcoming }: LoggedActivity): void {
  if (isUpcoming) summary.nextActivityAt = earliest(summary.nextActivityAt, at);
  if (isUpcoming || isLogged) summary.changesAt = earliest(summary.changesAt, at);
}

function addPast(summary: Draft, { kind, at, isReply }: LoggedActivity): void {
  summary.activityCount += 1;
  summary.lastActivityAt = latest(summary.lastActivityAt, at);
  if (isReply) summary.lastReplyAt = latest(summary.lastReplyAt, at);
  if (kind === 'note' || kind === 'task') return;
  summary.contactedCount += 1;
  summary.lastContactedAt = latest(summary.lastContactedAt, at);
}

const earliest = (a: number | null, b: number): number => (a === null ? b : Math.min(a, b));
const latest = (a: number | null, b: number): number => (a === null ? b : Math.max(a, b));
