import { companies } from './companies.ts';
import type { DemoCompany } from './companies.ts';
import { sellerFor, successManagerFor } from './owners.ts';
import type { DemoOwner } from './owners.ts';

/** Who writes to a company: its success manager once it is a customer, its seller before. */
export function ownerFor(company: DemoCompany, isCustomer: boolean): DemoOwner {
  const turn = companies.indexOf(company);
  return isCustomer ? successManagerFor(company.language, turn) : sellerFor(company.language, turn);
}
