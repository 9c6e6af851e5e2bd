import { CrmError } from '../crm.ts';

/** HubSpot says no to what was sent, and would again: the data is at fault, not the connection. */
export function isRefusal(error: unknown): error is CrmError {
  return error instanceof CrmError && ['validation', 'conflict', 'not-found'].includes(error.category);
}

/** The owner was deactivated, or may not have tasks. */
export function isOwnerRefusal({ category, refusals }: CrmError): boolean {
  return category === 'validation' && refusals.some(({ property }) => property === 'hubspot_owner_id');
}
