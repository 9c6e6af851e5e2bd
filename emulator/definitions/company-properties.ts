import { lifecycleStage } from './lifecycle-properties.ts';
import { computed, longText, number, select, text } from './property-definition.ts';
import type { PropertyDefinition } from './property-definition.ts';
import { activityRollups, createdDate, lastModifiedDate, mergedIds } from './shared-properties.ts';

export const companyProperties: readonly PropertyDefinition[] = [
  text('name', 'Company name', { formField: true }),
  text('domain', 'Company domain name', { formField: true }),
  text('website', 'Website URL'),
  text('phone', 'Phone number'),
  text('address', 'Street address'),
  text('city', 'City'),
  text('state', 'State/Region'),
  text('zip', 'Postal code'),
  text('country', 'Country/Region'),
  longText('description', 'Description'),
  longText('about_us', 'About us'),
  // HubSpot's own list of about 150 industries is an option list; any value is taken here.
  text('industry', 'Industry'),
  number('numberofemployees', 'Number of employees'),
  number('annualrevenue', 'Annual revenue'),
  text('linkedin_company_page', 'LinkedIn company page'),
  lifecycleStage,
  select('type', 'Type', ['PROSPECT', 'PARTNER', 'RESELLER', 'VENDOR', 'OTHER']),
  select('hs_lead_status', 'Lead status', ['NEW', 'OPEN', 'IN_PROGRESS', 'OPEN_DEAL', 'UNQUALIFIED']),
  number('num_associated_contacts', 'Number of associated contacts', computed),
  number('num_associated_deals', 'Number of associated deals', computed),
  ...activityRollups,
  text('hs_additional_domains', 'Additional domains'),
  mergedIds,
  createdDate,
  lastModifiedDate,
];
