import type { ContactRecord, DealRecord, DealType } from '#core/records.ts';
import type { OpportunityKind } from '#core/signals/kind.ts';

/**
 * Which deals can cover a kind.
 * - `newbusiness`, `existingbusiness`: deals of that type.
 * - `by-customer`: existing business when the sender's company is a customer, new business when it is not. A customer
 *   who asks for a price asks about more, a stranger about a first purchase.
 * - `any`: a step of a purchase that is already running; whichever deal is open, it is that one.
 */
type Nature = DealType | 'by-customer' | 'any';

const natureByKind: Record<OpportunityKind, Nature> = {
  'seat-expansion': 'existingbusiness',
  'tier-upgrade': 'existingbusiness',
  'cross-sell': 'existingbusiness',
  renewal: 'existingbusiness',
  'new-need': 'newbusiness',
  // Another buyer with their own need: a first purchase, whoever points at them.
  referral: 'newbusiness',
  pricing: 'by-customer',
  evaluation: 'by-customer',
  discount: 'any',
  procurement: 'any',
};

/** HubSpot's own lifecycle stages of those who bought. */
const customerStages = new Set(['customer', 'evangelist']);

/** Whether the contact's side has bought before: by its lifecycle stage, or by a deal that was won. */
export function isCustomer(
  contact: Pick<ContactRecord, 'lifecycleStage'>,
  deals: readonly Pick<DealRecord, 'isClosedWon'>[],
): boolean {
  if (contact.lifecycleStage !== null && customerStages.has(contact.lifecycleStage)) return true;
  return deals.some((deal) => deal.isClosedWon);
}

/** The deal types that cover a kind; both when any deal does. */
export function coveringTypes(kind: OpportunityKind, customer: boolean): readonly DealType[] {
  const nature = natureByKind[kind];
  if (nature === 'any') return ['existingbusiness', 'newbusiness'];
  return [nature === 'by-customer' ? customerType(customer) : nature];
}

/** The type of deal that a kind would become. */
export function dealTypeFor(kind: OpportunityKind, customer: boolean): DealType {
  const nature = natureByKind[kind];
  return nature === 'any' || nature === 'by-customer' ? customerType(customer) : nature;
}

function customerType(customer: boolean): DealType {
  return customer ? 'existingbusiness' : 'newbusiness';
}
