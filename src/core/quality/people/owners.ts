import type { CompanyDetails, ContactDetails, Owner } from '#core/deals/deal-details.ts';
import type { DealRecord } from '#core/records.ts';
import type { QualityContext } from '../facts.ts';
import type { RepairSource } from '../rule.ts';
import { findAgreement } from './agreement.ts';
import { fromCompany, fromContacts, fromDeal } from './repairs.ts';

export interface Successor {
  readonly ownerId: string;
  readonly source: RepairSource;
}

/** The owner, where it is known that the user was deactivated. */
export function deactivatedOwner(ownerId: string | null, { baselines }: QualityContext): Owner | null {
  const owner = baselines.directory.owners.find(({ id }) => id === ownerId);
  return owner && !owner.isActive ? owner : null;
}

/** Who else is at work on the record: the owner that its open deals agree on. */
export function ownerOfDeals(deals: readonly DealRecord[] | null, context: QualityContext): Successor | null {
  const open = (deals ?? []).filter((deal) => !deal.isClosed && isActive(deal.ownerId, context));
  const agreement = findAgreement(open, ({ ownerId }) => ownerId);
  const [deal] = agreement?.items ?? [];
  return agreement && deal ? { ownerId: agreement.value, source: fromDeal(deal) } : null;
}

export function ownerOfCompany(company: CompanyDetails | null, context: QualityContext): Successor | null {
  if (company === null || company.ownerId === null || !isActive(company.ownerId, context)) return null;
  return { ownerId: company.ownerId, source: fromCompany(company) };
}

/** The owner that at least `least` contacts have and no other contact contradicts. */
export function ownerOfContacts(
  contacts: readonly ContactDetails[] | null,
  least: number,
  context: QualityContext,
): Successor | null {
  const owned = (contacts ?? []).filter(({ ownerId }) => isActive(ownerId, context));
  const agreement = findAgreement(owned, ({ ownerId }) => ownerId);
  if (!agreement || agreement.items.length < least) return null;
  return { ownerId: agreement.value, source: fromContacts(agreement) };
}

function isActive(ownerId: string | null, context: QualityContext): boolean {
  return ownerId !== null && deactivatedOwner(ownerId, context) === null;
}
