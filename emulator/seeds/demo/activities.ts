import type { SeedObject, SeedObjectType } from '../../seed.ts';
import { activityWords } from './activity-words.ts';
import type { ActivityWords } from './activity-words.ts';
import { companyId } from './crm-objects.ts';
import { day, hour, iso, startOfDay, toWorkday } from './days.ts';
import type { DemoDeal } from './deals.ts';
import type { Links } from './links.ts';
import type { Random } from './random.ts';

/** Meetings, calls, notes and tasks beside the deals: what the sales people remembered to log. */

interface Activity {
  readonly type: 'meetings' | 'calls' | 'notes' | 'tasks';
  readonly deal: DemoDeal;
  readonly at: number;
  readonly isFuture: boolean;
}

const firstId = {
  meetings: 61_010_000_101,
  calls: 62_010_000_101,
  notes: 63_010_000_101,
  tasks: 64_010_000_101,
};

/** Open deals get up to five activities, closed ones up to two; a quarter of the open ones a next date. */
export function createActivities(
  random: Random,
  deals: readonly DemoDeal[],
  now: number,
  links: Links,
): SeedObject[] {
  const numbers = { meetings: 0, calls: 0, notes: 0, tasks: 0 };
  return deals
    .flatMap((deal) => planActivities(random, deal, now))
    .map((activity) => {
      const id = String(firstId[activity.type] + numbers[activity.type]++ * 3);
      linkActivity(links, activity, id);
      return activityToObject(random, activity, id);
    });
}

function planActivities(random: Random, deal: DemoDeal, now: number): Activity[] {
  const start = deal.stages[0]?.at ?? now;
  const isOpen = deal.outcome === 'open';
  const end = isOpen ? now : (deal.stages.at(-1)?.at ?? now);
  const past = Array.from({ length: isOpen ? random.int(0, 5) : random.int(0, 2) }, (): Activity => {
    const at = officeMoment(random, start + random.next() * Math.max(0, end - start - 2 * day));
    return {
      type: random.pick(['meetings', 'calls', 'notes', 'tasks', 'notes', 'calls']),
      deal,
      at,
      isFuture: false,
    };
  });
  if (!isOpen || !random.chance(0.25)) return past;
  const at = officeMoment(random, now + random.int(1, 16) * day);
  return [...past, { type: random.chance(0.6) ? 'meetings' : 'tasks', deal, at, isFuture: true }];
}

const officeMoment = (random: Random, at: number): number =>
  toWorkday(startOfDay(at)) + 8 * hour + random.int(0, 18) * (hour / 2);

function linkActivity(links: Links, { type, deal }: Activity, id: string): void {
  const from = [type, id] as const;
  links.add(from, ['deals', deal.id]);
  links.add(from, ['companies', companyId(deal.company)]);
  const contact = deal.contacts[0];
  if (contact) links.add(from, ['contacts', contact.id]);
}

function activityToObject(random: Random, activity: Activity, id: string): SeedObject {
  const words = activityWords[activity.deal.company.language];
  const properties = { ...propertiesOf[activity.type](random, activity, words) };
  return {
    type: activity.type satisfies SeedObjectType,
    id,
    createdAt: activity.isFuture
      ? Math.max(activity.deal.stages[0]?.at ?? 0, activity.at - 18 * day)
      : activity.at,
    properties: { hs_timestamp: iso(activity.at), hubspot_owner_id: activity.deal.owner.id, ...properties },
  };
}

type Writer = (random: Random, activity: Activity, words: ActivityWords) => Record<string, string>;

const propertiesOf: Readonly<Record<Activity['type'], Writer>> = {
  meetings: (random, { at, isFuture }, words) => ({
    hs_meeting_title: random.pick(words.meetingTitles),
    hs_meeting_body: random.pick(words.meetingBodies),
    hs_meeting_start_time: iso(at),
    hs_meeting_end_time: iso(at + hour / 2),
    hs_meeting_outcome: isFuture
      ? 'SCHEDULED'
      : random.pick(['COMPLETED', 'COMPLETED', 'COMPLETED', 'NO_SHOW']),
  }),
  calls: (random, _, words) => ({
    hs_call_title: random.pick(words.callTitles),
    hs_call_body: random.pick(words.callBodies),
    hs_call_direction: random.chance(0.75) ? 'OUTBOUND' : 'INBOUND',
    hs_call_duration: String(random.int(1, 32) * 60_000),
    hs_call_status: 'COMPLETED',
  }),
  notes: (random, _, words) => ({ hs_note_body: random.pick(words.notes) }),
  tasks: (random, { isFuture }, words) => ({
    hs_task_subject: random.pick(words.taskSubjects),
    hs_task_body: random.pick(words.taskBodies),
    hs_task_status: isFuture || random.chance(0.15) ? 'NOT_STARTED' : 'COMPLETED',
    hs_task_priority: random.pick(['NONE', 'LOW', 'MEDIUM', 'HIGH']),
    hs_task_type: random.pick(['TODO', 'CALL', 'EMAIL']),
  }),
};
