import type { ContactFacts } from '../facts.ts';
import { valueOf } from '../people/text.ts';
import { isNamedByDomain, isSameCompany } from '../people/company-names.ts';
import { domainOf } from '../people/mail-domains.ts';
import { contactRepair, fromSignature } from '../people/repairs.ts';
import { findStated, isRecent } from '../people/stated.ts';
import { contactRule } from '../rule.ts';

/**
 * The newest signature names a company that the record lacks, or another one. Where a company is linked, only a person
 * can say whether the contact moved, so the field alone is not rewritten.
 */
export const contactCompanyFromEmail = contactRule({
  id: 'contact-company-from-email',
  category: 'freshness',
  severity: 'medium',
  options: { maxAgeDays: 180 },
  example: { stated: 'Norsel', recorded: 'Ardenval' },
  check(facts, { maxAgeDays }, { now }) {
    const { contact, company } = facts;
    const [stated] = findStated(facts, 'company', now);
    if (!stated || (contact.companyId !== null && company === null)) return null;
    const recorded = valueOf(company?.name ?? null) ?? valueOf(contact.companyName);
    const isKnown = recorded !== null || company !== null;
    if (isKnown && (!isRecent(stated, now, maxAgeDays) || isRecorded(stated.value, facts))) return null;
    const field = { property: 'company', from: contact.companyName, to: stated.value };
    return {
      values: { stated: stated.value, recorded: recorded ?? '' },
      repairs: company === null ? [contactRepair(contact, field, fromSignature(stated))] : [],
    };
  },
});

/** Under one of its names or by its domain; a linked company without a name cannot contradict. */
function isRecorded(stated: string, { contact, company }: ContactFacts): boolean {
  const names = [company?.name ?? null, contact.companyName].flatMap((name) => valueOf(name) ?? []);
  const domain = domainOf(company?.domain ?? null);
  if (names.length === 0 && domain === null) return true;
  return (
    names.some((name) => isSameCompany(name, stated)) || (domain !== null && isNamedByDomain(stated, domain))
  );
}
