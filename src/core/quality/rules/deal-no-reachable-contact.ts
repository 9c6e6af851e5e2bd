import type { ContactDetails } from '#core/deals/deal-details.ts';
import { dealRule } from '../rule.ts';

/** Nobody on the deal has an address that works or a phone number. */
export const dealNoReachableContact = dealRule({
  id: 'deal-no-reachable-contact',
  category: 'completeness',
  severity: 'medium',
  options: {},
  silencedBy: ['deal-no-contact'],
  example: { contacts: 2 },
  check({ contacts }) {
    if (contacts.length === 0 || contacts.some(isReachable)) return null;
    return { values: { contacts: contacts.length } };
  },
});

function isReachable({ email, hasBounced, phone, mobilePhone }: ContactDetails): boolean {
  return (Boolean(email) && !hasBounced) || Boolean(phone) || Boolean(mobilePhone);
}
