import {
  bool,
  computed,
  datetime,
  longText,
  number,
  property,
  readOnly,
  select,
  text,
} from './property-definition.ts';
import type { PropertyDefinition } from './property-definition.ts';
import { lifecycleStage } from './lifecycle-properties.ts';
import { activityRollups, createdDate, mergedIds, originalSource } from './shared-properties.ts';

const buyingRoles = [
  'BLOCKER',
  'BUDGET_HOLDER',
  'CHAMPION',
  'DECISION_MAKER',
  'END_USER',
  'EXECUTIVE_SPONSOR',
  'INFLUENCER',
  'LEGAL_AND_COMPLIANCE',
  'OTHER',
] as const;

/** HubSpot documents no list of these; the ones that are known. */
const hardBounceReasons = [
  'UNKNOWN_USER',
  'MAILBOX_FULL',
  'CONTENT',
  'DNS_FAILURE',
  'POLICY',
  'SPAM',
  'OTHER',
] as const;

export const contactProperties: readonly PropertyDefinition[] = [
  text('email', 'Email', { hasUniqueValue: true, formField: true }),
  text('hs_additional_emails', 'Additional email addresses'),
  text('firstname', 'First name', { formField: true }),
  text('lastname', 'Last name', { formField: true }),
  text('jobtitle', 'Job title', { formField: true }),
  text('company', 'Company name', { formField: true }),
  text('phone', 'Phone number', { formField: true }),
  text('mobilephone', 'Mobile phone number', { formField: true }),
  text('address', 'Street address'),
  text('city', 'City'),
  text('state', 'State/Region'),
  text('zip', 'Postal code'),
  text('country', 'Country/Region'),
  text('website', 'Website URL'),
  text('industry', 'Industry'),
  text('salutation', 'Salutation'),
  longText('message', 'Message'),
  lifecycleStage,
  select('hs_lead_status', 'Lead status', [
    'NEW',
    'OPEN',
    'IN_PROGRESS',
    'OPEN_DEAL',
    'UNQUALIFIED',
    'ATTEMPTED_TO_CONTACT',
    'CONNECTED',
    'BAD_TIMING',
  ]),
  select('hs_language', 'Preferred language', ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt']),
  text('hs_timezone', 'Time zone'),
  text('hs_email_domain', 'Email domain', computed),
  text('hs_full_name_or_email', 'Full name or email', computed),
  number('associatedcompanyid', 'Primary associated company ID', readOnly),
  number('num_associated_deals', 'Number of associated deals', computed),
  originalSource,
  ...activityRollups,
  datetime('hs_sales_email_last_replied', 'Recent sales email replied date', readOnly),
  number('hs_email_bounce', 'Marketing emails bounced', readOnly),
  select('hs_email_hard_bounce_reason_enum', 'Email hard bounce reason', hardBounceReasons, readOnly),
  bool('hs_email_bad_address', 'Invalid email address', readOnly),
  bool('hs_email_optout', 'Unsubscribed from all email', readOnly),
  property('hs_buying_role', 'Buying role', 'enumeration', 'checkbox', {
    options: select('', '', buyingRoles).options,
  }),
  mergedIds,
  createdDate,
  datetime('lastmodifieddate', 'Last modified date', readOnly),
];
