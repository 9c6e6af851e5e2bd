import { datetime, ownerReference, property, readOnly, text } from './property-definition.ts';
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
