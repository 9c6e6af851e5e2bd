import { countryOfDomain } from '#core/detect/facts/countries.ts';
import { isShared, readDomain, type Domain } from '../text/domain.ts';
import { readPhoneNumber, type PhoneNumber } from '../text/phone-number.ts';
import { readCompanyName, type CompanyName } from './company-name.ts';
import { readCountry } from './country.ts';

/** What the search for duplicates needs of a company; `CompanyRecord` fits. */
export interface CompanyLike {
  readonly id: string;
  readonly name: string | null;
  readonly domain: string | null;
  readonly country?: string | null;
  readonly phone?: string | null;
}

export interface ReadCompany {
  readonly id: string;
  readonly name: CompanyName | null;
  /** Null for domains that prove no company, such as those of private mail. */
  readonly domain: Domain | null;
  /** As stated; else as the legal form tells, or the domain's ending. */
  readonly country: string | null;
  readonly phone: PhoneNumber | null;
}

export function readCompany(company: CompanyLike): ReadCompany {
  const name = readCompanyName(company.name);
  const domain = readDomain(company.domain);
  const [form, ...otherForms] = name?.countries ?? [];
  const byForm = otherForms.length === 0 ? form : undefined;
  const country = readCountry(company.country) ?? byForm ?? countryOfDomain(domain?.registrable ?? null);
  return {
    id: company.id,
    name,
    domain: domain && !isShared(domain) ? domain : null,
    country,
    phone: readPhoneNumber(company.phone, country),
  };
}
