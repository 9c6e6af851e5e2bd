import { compareCompanyNames, companyNameOutcome, type CompanyName } from '../companies/company-name.ts';

/** The company of a contact, by whatever is known of it. */
export interface Employer {
  readonly companyId: string | null;
  /** Registrable domain of the contact's business mailbox. */
  readonly domain: string | null;
  readonly name: CompanyName | null;
}

/** How two employers compare; the order is that of the grades in `contact-model.ts`, -1 when nothing can be compared. */
export const employerOutcome = { same: 0, alike: 1, differs: 2 } as const;

export function employerKey({ companyId, domain, name }: Employer): string {
  if (companyId !== null) return `id ${companyId}`;
  return domain === null ? `name ${name?.joined ?? ''}` : `domain ${domain}`;
}

/** One agreement is enough: an account that has a company twice has its people twice. */
export function compareEmployers(a: Employer, b: Employer): number {
  const names = a.name && b.name ? compareCompanyNames(a.name, b.name) : null;
  const agreements = [
    equal(a.companyId, b.companyId),
    equal(a.domain, b.domain),
    names === null ? null : names === companyNameOutcome.same,
  ];
  if (agreements.includes(true)) return employerOutcome.same;
  if (names !== null && names !== companyNameOutcome.differs) return employerOutcome.alike;
  return agreements.includes(false) ? employerOutcome.differs : -1;
}

function equal(a: string | null, b: string | null): boolean | null {
  return a === null || b === null ? null : a === b;
}
