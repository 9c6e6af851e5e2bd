import {
  callProperties,
  emailProperties,
  meetingProperties,
  noteProperties,
  taskProperties,
} from './activity-properties.ts';
import { companyProperties } from './company-properties.ts';
import { contactProperties } from './contact-properties.ts';
import { dealProperties } from './deal-properties.ts';
import type { ObjectType, TypeScopes } from './object-type.ts';
import { productProperties } from './product-properties.ts';
import type { PropertyDefinition } from './property-definition.ts';
import { sharedProperties } from './shared-properties.ts';

/** The standard object types, made anew for each account, because accounts add properties to them. */
export function standardTypes(): ObjectType[] {
  return [
    recordType('0-1', 'contacts', 'contact', contactProperties, {
      modified: 'lastmodifieddate',
      defaults: ['email', 'firstname', 'lastname'],
      searchable: ['firstname', 'lastname', 'email', 'phone', 'company', 'hs_additional_emails'],
    }),
    recordType('0-2', 'companies', 'company', companyProperties, {
      defaults: ['domain', 'name'],
      searchable: ['website', 'phone', 'name', 'domain'],
    }),
    recordType('0-3', 'deals', 'deal', dealProperties, {
      defaults: ['amount', 'closedate', 'dealname', 'dealstage', 'pipeline'],
      required: ['dealname', 'dealstage'],
      searchable: ['dealname', 'pipeline', 'dealstage', 'description', 'dealtype'],
    }),
    recordType('0-7', 'products', 'product', productProperties, {
      defaults: ['name', 'description', 'price'],
      searchable: ['name', 'description', 'price', 'hs_sku'],
    }),
    activityType('0-49', 'emails', 'email', emailProperties, ['hs_email_subject'], ['sales-email-read']),
    activityType('0-27', 'tasks', 'task', taskProperties, ['hs_task_body', 'hs_task_subject']),
    activityType('0-46', 'notes', 'note', noteProperties, ['hs_note_body']),
    activityType('0-47', 'meetings', 'meeting', meetingProperties, ['hs_meeting_title', 'hs_meeting_body']),
    activityType('0-48', 'calls', 'call', callProperties, ['hs_call_title', 'hs_call_body']),
  ];
}

interface RecordTypeDetails {
  readonly modified?: 'lastmodifieddate';
  readonly defaults: readonly string[];
  readonly required?: readonly string[];
  readonly searchable: readonly string[];
}

function recordType(
  id: string,
  pathName: string,
  singular: string,
  properties: readonly PropertyDefinition[],
  details: RecordTypeDetails,
): ObjectType {
  return {
    ...names(id, pathName, singular),
    scopes: objectScopes(pathName),
    createdProperty: 'createdate',
    modifiedProperty: details.modified ?? 'hs_lastmodifieddate',
    defaultProperties: details.defaults,
    requiredProperties: details.required ?? [],
    searchableProperties: details.searchable,
    ...definitions(properties, `${singular}information`),
  };
}

function activityType(
  id: string,
  pathName: string,
  singular: string,
  properties: readonly PropertyDefinition[],
  searchable: readonly string[],
  readScopes: readonly string[] = [],
): ObjectType {
  return {
    ...names(id, pathName, singular),
    scopes: activityScopes(readScopes),
    createdProperty: 'hs_createdate',
    modifiedProperty: 'hs_lastmodifieddate',
    defaultProperties: [],
    requiredProperties: ['hs_timestamp'],
    searchableProperties: searchable,
    ...definitions(properties, singular),
  };
}

function names(id: string, pathName: string, singular: string) {
  const errorName = singular.toUpperCase();
  return { id, pathName, singular, errorName, fullyQualifiedName: errorName, schema: null };
}

function definitions(properties: readonly PropertyDefinition[], groupName: string) {
  const all = [...sharedProperties, ...properties].map((definition) => ({ ...definition, groupName }));
  return {
    properties: new Map(all.map((definition) => [definition.name, definition])),
    groups: new Map([
      [groupName, { name: groupName, label: groupName, displayOrder: 0, archived: false }] as const,
    ]),
  };
}

function objectScopes(plural: string): TypeScopes {
  return {
    read: [`crm.objects.${plural}.read`],
    write: [`crm.objects.${plural}.write`],
    definitionsRead: [`crm.schemas.${plural}.read`, `crm.objects.${plural}.read`],
    definitionsWrite: [`crm.schemas.${plural}.write`],
  };
}

/** Activities have no scopes of their own: they go with contacts; bodies of emails need one more to be read. */
function activityScopes(readScopes: readonly string[]): TypeScopes {
  return {
    read: ['crm.objects.contacts.read', ...readScopes],
    write: ['crm.objects.contacts.write'],
    definitionsRead: ['crm.schemas.contacts.read', 'crm.objects.contacts.read'],
    definitionsWrite: ['crm.schemas.contacts.write'],
  };
}
