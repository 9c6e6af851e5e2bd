/**
 * HubSpot's properties whose change makes the checks of a record worth repeating. None of them is the app's own, so that
 * what the app writes never makes it work again.
 */
export const watchedProperties = {
  deal: [
    'dealname',
    'pipeline',
    'dealstage',
    'amount',
    'deal_currency_code',
    'dealtype',
    'closedate',
    'hubspot_owner_id',
    'closed_lost_reason',
    'hs_next_step',
    'hs_primary_associated_company',
    'num_associated_contacts',
    'notes_next_activity_date',
  ],
  contact: [
    'email',
    'firstname',
    'lastname',
    'jobtitle',
    'phone',
    'mobilephone',
    'lifecyclestage',
    'hubspot_owner_id',
    'associatedcompanyid',
    'company',
    'country',
    'hs_email_hard_bounce_reason_enum',
  ],
} as const;

export type WatchedType = keyof typeof watchedProperties;
