import type { SeedObject } from '../../seed.ts';
import type { Random } from '../demo/random.ts';
import { scaleId } from './ids.ts';
import { mails } from './words.ts';

const day = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString();

/** An email of the last year, three in five of them incoming. */
export function scaleEmail(random: Random, number: number, now: number): SeedObject {
  const at = now - random.int(1, 365 * 24) * 3_600_000;
  return {
    type: 'emails',
    id: scaleId('emails', number),
    createdAt: at,
    properties: {
      hs_timestamp: iso(at),
      hs_email_direction: random.chance(0.6) ? 'INCOMING_EMAIL' : 'EMAIL',
      hs_email_status: 'SENT',
      hs_email_subject: 'Treasury project',
      hs_email_text: random.pick(mails),
    },
  };
}

/** Half of the meetings are still to come. */
export function scaleMeeting(random: Random, number: number, now: number): SeedObject {
  const at = now + random.int(-30, 30) * day + 10 * 3_600_000;
  return {
    type: 'meetings',
    id: scaleId('meetings', number),
    createdAt: Math.min(at, now) - 7 * day,
    properties: {
      hs_timestamp: iso(at),
      hs_meeting_title: 'Project call',
      hs_meeting_start_time: iso(at),
      hs_meeting_end_time: iso(at + 1_800_000),
      hs_meeting_outcome: at > now ? 'SCHEDULED' : 'COMPLETED',
    },
  };
}

export function scaleTask(random: Random, number: number, now: number): SeedObject {
  const at = now + random.int(-30, 30) * day + 9 * 3_600_000;
  return {
    type: 'tasks',
    id: scaleId('tasks', number),
    createdAt: Math.min(at, now) - 3 * day,
    properties: {
      hs_timestamp: iso(at),
      hs_task_subject: 'Follow up',
      hs_task_status: at > now ? 'NOT_STARTED' : random.pick(['COMPLETED', 'NOT_STARTED']),
      hs_task_type: 'CALL',
    },
  };
}
