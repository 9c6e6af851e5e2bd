import type { CompanyDetails, ContactDetails } from '#core/deals/deal-details.ts';
import { rulesBySubject } from '#core/quality/all-rules.ts';
import type { CompanyFacts, ContactFacts, QualityContext } from '#core/quality/facts.ts';
import type { Finding, Repair, RuleOptions } from '#core/quality/rule.ts';
import type { Signal } from '#core/signals/signal.ts';
import { aDeal, aSignal, aWonDeal, dayMs, noon } from '../../support/records.ts';
import { aContext, companyDetails, contactDetails } from './deal/deal-facts.ts';

/** A well-kept contact and company with an open deal, of which no rule says anything; tests state what is different. */

export { aContext } from './deal/deal-facts.ts';

export const openDeal = aDeal({ ownerId: '9' });
export const wonDeal = aWonDeal({ id: '302' });
export const lostDeal = aDeal({ id: '303', isClosed: true });

export interface ContactFields extends Partial<Omit<ContactFacts, 'contact'>> {
  readonly contact?: Partial<ContactDetails>;
}

export function contactFacts({ contact, ...fields }: ContactFields = {}): ContactFacts {
  return {
    contact: contactDetails({ lifecycleStage: 'opportunity', phone: '+33140506070', ...contact }),
    company: companyDetails(),
    deals: [openDeal],
    signals: [],
    duplicateIds: [],
    ...fields,
  };
}

export interface CompanyFields extends Partial<Omit<CompanyFacts, 'company'>> {
  readonly company?: Partial<CompanyDetails>;
}

export function companyFacts({ company, ...fields }: CompanyFields = {}): CompanyFacts {
  return {
    company: companyDetails({ ...company }),
    contacts: [contactDetails()],
    deals: [openDeal],
    duplicateIds: [],
    ...fields,
  };
}

/** Somebody of the company beside its first contact. */
export const colleague = (fields: Partial<ContactDetails> = {}): ContactDetails =>
  contactDetails({
    id: '102',
    email: 'paul@norsel.example',
    firstName: 'Paul',
    lastName: 'Orval',
    ...fields,
  });

/** An email of the contact whose signature states these facts, so many days ago. */
export function signed(facts: Signal['facts'], days = 3, fields: Partial<Signal> = {}): Signal {
  return aSignal({ facts, sentAt: noon - days * dayMs, emailId: String(900 + days), ...fields });
}

export function checkContactRule(
  id: string,
  fields: ContactFields,
  options: RuleOptions = {},
  context: Partial<QualityContext> = {},
): Finding | null {
  const rule = rulesBySubject.contact.find((each) => each.id === id);
  if (!rule) throw new Error(`no such rule: ${id}`);
  const check = rule.check as (
    facts: ContactFacts,
    set: RuleOptions,
    context: QualityContext,
  ) => Finding | null;
  return check.call(rule, contactFacts(fields), { ...rule.options, ...options }, aContext(context));
}

export function checkCompanyRule(
  id: string,
  fields: CompanyFields,
  options: RuleOptions = {},
  context: Partial<QualityContext> = {},
): Finding | null {
  const rule = rulesBySubject.company.find((each) => each.id === id);
  if (!rule) throw new Error(`no such rule: ${id}`);
  const check = rule.check as (
    facts: CompanyFacts,
    set: RuleOptions,
    context: QualityContext,
  ) => Finding | null;
  return check.call(rule, companyFacts(fields), { ...rule.options, ...options }, aContext(context));
}

/** What a finding proposes to write: `property: from → to`. */
export const writes = (finding: Finding | null): string[] =>
  (finding?.repairs ?? []).map(({ property, from, to }) => `${property}: ${from} → ${to}`);

const fieldByProperty: Readonly<Record<string, string>> = {
  jobtitle: 'jobTitle',
  phone: 'phone',
  mobilephone: 'mobilePhone',
  company: 'companyName',
  email: 'email',
  firstname: 'firstName',
  lastname: 'lastName',
  lifecyclestage: 'lifecycleStage',
  hubspot_owner_id: 'ownerId',
  domain: 'domain',
  name: 'name',
  country: 'country',
};

/** The record with the repairs written, as HubSpot would hold it: a new address has no bounces. */
export function applyRepairs<Fields extends object>(record: Fields, repairs: readonly Repair[]): Fields {
  let repaired = record;
  for (const { property, to } of repairs) {
    const field = fieldByProperty[property];
    if (!field) throw new Error(`no rule should write ${property}`);
    repaired = { ...repaired, [field]: to, ...(property === 'email' ? { hasBounced: false } : {}) };
  }
  return repaired;
}
