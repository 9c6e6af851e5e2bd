import type { CompanyDetails, ContactDetails } from '#core/deals/deal-details.ts';
import type { DealRecord } from '#core/records.ts';
import type { Repair, RepairSource } from '../rule.ts';
import type { Agreement } from './agreement.ts';
import { fullName } from './person-name.ts';
import type { Stated } from './stated.ts';

/** A field of a record with what it holds now, and the value it should hold. */
export interface Field {
  /** HubSpot's name. */
  readonly property: string;
  readonly from: string | null;
  readonly to: string;
}

export const contactRepair = (contact: ContactDetails, field: Field, source: RepairSource): Repair => ({
  type: 'contact',
  recordId: contact.id,
  ...field,
  source,
});

export const companyRepair = (company: CompanyDetails, field: Field, source: RepairSource): Repair => ({
  type: 'company',
  recordId: company.id,
  ...field,
  source,
});

export const fromSignature = ({ emailId, at }: Stated): RepairSource => ({ kind: 'signature', emailId, at });

/** From the name or address that an email was sent under. */
export const fromSender = (emailId: string, at: number): RepairSource => ({
  kind: 'email',
  emailId,
  quote: null,
  at,
});

export const fromContact = (contact: ContactDetails): RepairSource => ({
  kind: 'record',
  type: 'contact',
  recordId: contact.id,
  name: fullName(contact),
});

export const fromCompany = (company: CompanyDetails): RepairSource => ({
  kind: 'record',
  type: 'company',
  recordId: company.id,
  name: company.name,
});

export const fromDeal = (deal: DealRecord): RepairSource => ({
  kind: 'record',
  type: 'deal',
  recordId: deal.id,
  name: deal.name,
});

/** One contact is named, of several their number. */
export function fromContacts({ items }: Agreement<ContactDetails>): RepairSource {
  const [first] = items;
  return first !== undefined && items.length === 1
    ? fromContact(first)
    : { kind: 'pattern', share: 1, n: items.length };
}
