import { summaryProperties } from '#crm/app-properties.ts';
import type { RecordType } from '../data/route.ts';

export type Format = 'text' | 'date' | 'money' | 'owner' | 'stage' | 'link';

export interface ShownProperty {
  readonly name: string;
  readonly label: { readonly en: string; readonly fr: string };
  readonly format?: Format;
}

const property = (name: string, en: string, fr: string, format: Format = 'text'): ShownProperty => ({
  name,
  label: { en, fr },
  format,
});

const owner = property('hubspot_owner_id', 'Owner', 'Propriétaire', 'owner');
const created = property('createdate', 'Create date', 'Date de création', 'date');

/** What the left column shows, by object type. */
export const shownProperties: Readonly<Record<RecordType, readonly ShownProperty[]>> = {
  contacts: [
    property('email', 'Email', 'E-mail', 'link'),
    property('phone', 'Phone number', 'Téléphone'),
    property('jobtitle', 'Job title', 'Poste'),
    property('lifecyclestage', 'Lifecycle stage', 'Phase du cycle de vie'),
    owner,
    created,
  ],
  companies: [
    property('domain', 'Company domain name', 'Domaine'),
    property('industry', 'Industry', 'Secteur'),
    property('numberofemployees', 'Number of employees', 'Nombre d’employés'),
    property('city', 'City', 'Ville'),
    property('country', 'Country', 'Pays'),
    property('lifecyclestage', 'Lifecycle stage', 'Phase du cycle de vie'),
    owner,
    created,
  ],
  deals: [
    property('amount', 'Amount', 'Montant', 'money'),
    property('dealstage', 'Deal stage', 'Étape', 'stage'),
    property('closedate', 'Close date', 'Date de fermeture', 'date'),
    property('dealtype', 'Deal type', 'Type'),
    owner,
    created,
  ],
};

/** What the app keeps on the record, in a section of its own. */
export const appSummary: readonly ShownProperty[] = [
  property(summaryProperties.openSignals, 'Open signals', 'Signaux ouverts'),
  property(summaryProperties.lastSignalAt, 'Last signal', 'Dernier signal', 'date'),
  property(summaryProperties.expectedValue, 'Expected value', 'Valeur attendue', 'money'),
];

const titleNames: Readonly<Record<RecordType, readonly string[]>> = {
  contacts: ['firstname', 'lastname', 'email', 'jobtitle', 'company'],
  companies: ['name', 'domain'],
  deals: ['dealname', 'deal_currency_code', 'pipeline'],
};

export const readNames = (type: RecordType): readonly string[] => [
  ...new Set([...titleNames[type], ...shownProperties[type].map((each) => each.name)]),
];

export const objectTypeIds: Readonly<Record<RecordType, string>> = {
  contacts: '0-1',
  companies: '0-2',
  deals: '0-3',
};
