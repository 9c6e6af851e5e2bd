import { unique } from '#core/collections.ts';
import type { PortalAccess } from './portal-access.ts';
import { senderContext } from './signal-row.ts';

/** Condition for the signals of contacts, and of what was sent from addresses. */
export const ofPeople = 'portal_id = $1 and (contact_id = any($2) or sender_digest = any($3))';

/** The values of `ofPeople`; an address is looked for under every key that a row may be older than. */
export function peopleValues(
  { portalId, keyring }: PortalAccess,
  contactIds: readonly string[],
  addresses: readonly string[],
): readonly unknown[] {
  const lower = unique(addresses.map((address) => address.toLowerCase()));
  const digests = lower.flatMap((address) => keyring.digests(address, senderContext(portalId)));
  return [portalId, contactIds, digests];
}
