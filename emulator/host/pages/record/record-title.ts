import type { CrmRecord } from '../data/crm.ts';
import { fullName } from '../data/format.ts';
import type { RecordType } from '../data/route.ts';

export function recordTitle(type: RecordType, { id, properties }: CrmRecord): string {
  if (type === 'contacts') return fullName(properties);
  return (type === 'companies' ? properties['name'] : properties['dealname']) ?? id;
}

/** The line under a record's name. */
export function recordSubtitle(type: RecordType, { properties }: CrmRecord): string {
  if (type === 'contacts') return [properties['jobtitle'], properties['company']].filter(Boolean).join(' · ');
  return type === 'companies' ? (properties['domain'] ?? '') : '';
}
