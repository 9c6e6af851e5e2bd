import type { RecordType } from '../data/route.ts';
import { shownProperties, type ShownProperty } from '../record/record-definitions.ts';

const name: ShownProperty = { name: 'name', label: { en: 'Name', fr: 'Nom' } };

/** The first column is the record's title; the others are properties of its left column. */
const columns = (type: RecordType, names: readonly string[]): readonly ShownProperty[] => [
  name,
  ...names.flatMap((each) => shownProperties[type].find((shown) => shown.name === each) ?? []),
];

export const listColumns: Readonly<Record<RecordType, readonly ShownProperty[]>> = {
  contacts: columns('contacts', ['email', 'jobtitle', 'phone', 'hubspot_owner_id', 'createdate']),
  companies: columns('companies', ['domain', 'industry', 'city', 'country', 'hubspot_owner_id']),
  deals: columns('deals', ['dealstage', 'amount', 'closedate', 'hubspot_owner_id']),
};

export const listSort: Readonly<Record<RecordType, { propertyName: string; direction: string }>> = {
  contacts: { propertyName: 'createdate', direction: 'DESCENDING' },
  companies: { propertyName: 'name', direction: 'ASCENDING' },
  deals: { propertyName: 'createdate', direction: 'DESCENDING' },
};
