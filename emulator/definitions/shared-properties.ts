import { datetime, number, ownerReference, property, readOnly, select, text } from './property-definition.ts';
import type { PropertyDefinition } from './property-definition.ts';

/** Properties that every object type has. */
export const sharedProperties: readonly PropertyDefinition[] = [
  property('hs_object_id', 'Record ID', 'number', 'number', { ...readOnly, hasUniqueValue: true }),
  text('hs_object_source', 'Record source', readOnly),
  text('hs_object_source_label', 'Record source label', readOnly),
  ownerReference('hubspot_owner_id', 'Owner'),
  datetime('hubspot_owner_assigneddate', 'Owner assigned date', readOnly),
  text('hubspot_team_id', 'Team', readOnly),
];

/** Contacts, companies and deals call their creation date `createdate`; all other types `hs_createdate`. */
export const createdDate = datetime('createdate', 'Create date');
export const engagementCreatedDate = datetime('hs_createdate', 'Create date', readOnly);
export const lastModifiedDate = datetime('hs_lastmodifieddate', 'Last modified date', readOnly);

/** What contacts, companies and deals know of their activities (calculated/activity-values.ts). */
export const activityRollups: readonly PropertyDefinition[] = [
  datetime('notes_last_contacted', 'Last contacted', readOnly),
  datetime('notes_last_updated', 'Last activity date', readOnly),
  datetime('notes_next_activity_date', 'Next activity date', readOnly),
  number('num_contacted_notes', 'Number of times contacted', readOnly),
  number('num_notes', 'Number of sales activities', readOnly),
  datetime('hs_last_sales_activity_timestamp', 'Last engagement date', readOnly),
];

/** Where HubSpot first met the record: the known ones of its list. */
export const originalSource = select(
  'hs_analytics_source',
  'Original Traffic Source',
  [
    ...['ORGANIC_SEARCH', 'PAID_SEARCH', 'EMAIL_MARKETING', 'SOCIAL_MEDIA', 'REFERRALS', 'OTHER_CAMPAIGNS'],
    ...['DIRECT_TRAFFIC', 'OFFLINE', 'PAID_SOCIAL', 'AI_REFERRALS'],
  ],
  readOnly,
);

/** Ids of the records that were merged into this one, joined by `;`. */
export const mergedIds = text('hs_merged_object_ids', 'Merged record IDs', readOnly);
