import type { SeedObject } from '../../../seed.ts';
import { day, hour, iso } from '../days.ts';
import type { DemoOwner } from '../owners.ts';
import type { PreparedActivity, PreparedDeal } from './prepared-deal.ts';
import { workMoment } from './prepared-days.ts';
import { preparedId } from './prepared-ids.ts';

/** Meetings, calls, notes and tasks of a prepared deal. */
export function preparedActivities(deal: PreparedDeal, owner: DemoOwner, now: number): SeedObject[] {
  return deal.activities.map((activity, index) => {
    const at = workMoment(now, activity.daysAgo, activity.hour);
    return {
      type: activity.type,
      id: preparedId(activity.type, deal.number, index),
      createdAt: activity.daysAgo > 0 ? at : now - 2 * day + 9 * hour,
      properties: {
        hs_timestamp: iso(at),
        hubspot_owner_id: owner.id,
        ...propertiesOf[activity.type](activity, at),
      },
    };
  });
}

type Writer = (activity: PreparedActivity, at: number) => Record<string, string>;

const propertiesOf: Readonly<Record<PreparedActivity['type'], Writer>> = {
  meetings: ({ title, body, daysAgo }, at) => ({
    hs_meeting_title: title,
    ...(body === undefined ? {} : { hs_meeting_body: body }),
    hs_meeting_start_time: iso(at),
    hs_meeting_end_time: iso(at + hour),
    hs_meeting_outcome: daysAgo > 0 ? 'COMPLETED' : 'SCHEDULED',
  }),
  calls: ({ title, body }) => ({
    hs_call_title: title,
    ...(body === undefined ? {} : { hs_call_body: body }),
    hs_call_direction: 'OUTBOUND',
    hs_call_duration: '480000',
    hs_call_status: 'COMPLETED',
  }),
  notes: ({ title }) => ({ hs_note_body: title }),
  tasks: ({ title, body, daysAgo, isOpen }) => ({
    hs_task_subject: title,
    ...(body === undefined ? {} : { hs_task_body: body }),
    hs_task_status: isOpen || daysAgo <= 0 ? 'NOT_STARTED' : 'COMPLETED',
    hs_task_priority: 'MEDIUM',
    hs_task_type: 'TODO',
  }),
};
