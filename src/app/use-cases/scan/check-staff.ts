import { findContactDuplicates } from '#core/duplicates/contacts/find-contact-duplicates.ts';
import { planTraces } from '#core/traces/plan-traces.ts';
import { qualityCodes } from '#core/traces/quality-codes.ts';
import type { Checks } from './checks.ts';
import { duplicatesById } from './duplicates-by-id.ts';
import type { GatheredCompany } from './gather-companies.ts';
import { countCodes, type PageOutcome } from './plan-page.ts';

const duplicateCode = 'contact-duplicate';
const otherCodes = qualityCodes.contact.filter((code) => code !== duplicateCode);

/**
 * Contacts of one company that are the same person, company by company: so the memory that it takes does not grow with
 * the account. The other rules about contacts have their own phase, which leaves this one's finding alone.
 *
 * @param population contacts of the account
 * @param now epoch milliseconds
 */
export function checkStaff(
  companies: readonly GatheredCompany[],
  checks: Checks,
  population: number,
  now: number,
): PageOutcome {
  const isOn = checks.isOn(duplicateCode);
  const found: string[] = [];
  const updates = companies.flatMap(({ staff }) => {
    const records = staff.map(({ record }) => record);
    const alike = isOn ? duplicatesById(findContactDuplicates(records, { population })) : null;
    return staff.flatMap(({ record: { id }, traces }) => {
      const isDuplicate = alike?.has(id) ?? false;
      if (isDuplicate) found.push(duplicateCode);
      if (isDuplicate === traces.codes.includes(duplicateCode)) return [];
      const checked = { codes: isDuplicate ? [duplicateCode] : [], unasked: otherCodes };
      return planTraces(id, traces, checked, now) ?? [];
    });
  });
  return { writes: [{ type: 'contact', updates }], warnings: countCodes(found) };
}
