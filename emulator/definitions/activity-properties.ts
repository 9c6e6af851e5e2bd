import { computed, datetime, longText, number, property, select, text } from './property-definition.ts';
import type { PropertyDefinition } from './property-definition.ts';
import { engagementCreatedDate, lastModifiedDate } from './shared-properties.ts';

const html = (name: string, label: string) => property(name, label, 'string', 'html');

/** What all activities share: emails, tasks, notes, meetings, calls. */
const common: readonly PropertyDefinition[] = [
  datetime('hs_timestamp', 'Activity date'),
  text('hs_attachment_ids', 'Attachment IDs'),
  text('hs_activity_type', 'Activity type'),
  longText('hs_body_preview', 'Body preview', computed),
  engagementCreatedDate,
  lastModifiedDate,
];

export const emailProperties: readonly PropertyDefinition[] = [
  ...common,
  text('hs_email_subject', 'Email subject'),
  html('hs_email_html', 'Email body (HTML)'),
  longText('hs_email_text', 'Email body'),
  select('hs_email_direction', 'Email direction', [
    'EMAIL',
    'INCOMING_EMAIL',
    'FORWARDED_EMAIL',
    'DRAFT_EMAIL',
  ]),
  select('hs_email_status', 'Email send status', ['BOUNCED', 'FAILED', 'SCHEDULED', 'SENDING', 'SENT']),
  longText('hs_email_headers', 'Email headers'),
  text('hs_email_message_id', 'Email message ID'),
  text('hs_email_thread_id', 'Email thread ID'),
  ...['from', 'to'].flatMap((side) => [
    text(`hs_email_${side}_email`, `Email ${side} address`, computed),
    text(`hs_email_${side}_firstname`, `Email ${side} first name`, computed),
    text(`hs_email_${side}_lastname`, `Email ${side} last name`, computed),
  ]),
  text('hs_email_cc_email', 'Email cc address', computed),
  text('hs_email_bcc_email', 'Email bcc address', computed),
];

export const taskProperties: readonly PropertyDefinition[] = [
  ...common,
  text('hs_task_subject', 'Task title'),
  html('hs_task_body', 'Task notes'),
  select('hs_task_status', 'Task status', ['NOT_STARTED', 'IN_PROGRESS', 'WAITING', 'COMPLETED', 'DEFERRED']),
  select('hs_task_priority', 'Priority', ['NONE', 'LOW', 'MEDIUM', 'HIGH']),
  select('hs_task_type', 'Task type', ['TODO', 'CALL', 'EMAIL']),
  text('hs_task_reminders', 'Reminders'),
  text('hs_queue_membership_ids', 'Queue'),
  datetime('hs_task_completion_date', 'Completed at', computed),
];

export const noteProperties: readonly PropertyDefinition[] = [...common, html('hs_note_body', 'Note body')];

export const meetingProperties: readonly PropertyDefinition[] = [
  ...common,
  text('hs_meeting_title', 'Meeting name'),
  html('hs_meeting_body', 'Meeting description'),
  longText('hs_internal_meeting_notes', 'Internal meeting notes'),
  text('hs_meeting_location', 'Meeting location'),
  text('hs_meeting_external_url', 'Meeting external URL'),
  datetime('hs_meeting_start_time', 'Meeting start time'),
  datetime('hs_meeting_end_time', 'Meeting end time'),
  select('hs_meeting_outcome', 'Meeting outcome', [
    'SCHEDULED',
    'COMPLETED',
    'RESCHEDULED',
    'NO_SHOW',
    'CANCELED',
  ]),
];

export const callProperties: readonly PropertyDefinition[] = [
  ...common,
  text('hs_call_title', 'Call title'),
  html('hs_call_body', 'Call notes'),
  select('hs_call_direction', 'Call direction', ['INBOUND', 'OUTBOUND']),
  select('hs_call_status', 'Call status', ['COMPLETED', 'NO_ANSWER', 'BUSY', 'FAILED', 'CANCELED', 'QUEUED']),
  number('hs_call_duration', 'Call duration'),
  text('hs_call_disposition', 'Call outcome'),
  text('hs_call_from_number', 'From number'),
  text('hs_call_to_number', 'To number'),
];
