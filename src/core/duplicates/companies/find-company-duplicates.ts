import { findDuplicates } from '../linkage/find-duplicates.ts';
import type { Duplicates, LinkageOptions } from '../linkage/model.ts';
import { companyModel } from './company-model.ts';
import { readCompany, type CompanyLike } from './company.ts';

/** Companies that are one. The evidence names the fields `name`, `domain`, `country` and `phone`. */
export function findCompanyDuplicates(
  companies: readonly CompanyLike[],
  options: LinkageOptions = {},
): Duplicates {
  return findDuplicates(companies.map(readCompany), companyModel, options);
}
