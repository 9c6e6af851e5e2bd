import { foldText } from '#core/account-words/words.ts';
import { dealRepair } from '../deals/repairs.ts';
import { isYoung } from '../deals/state.ts';
import { dealRule } from '../rule.ts';

const longestName = 200;

/** A name that says nothing; the options list such names, compared without case and accents. */
export const dealNameMissing = dealRule({
  id: 'deal-name-missing',
  category: 'completeness',
  severity: 'low',
  options: {
    graceDays: 2,
    emptyNames: [
      'deal',
      'new deal',
      'untitled',
      'unnamed',
      'test',
      'tbd',
      'nouvelle transaction',
      'sans titre',
    ],
  },
  check(facts, { graceDays, emptyNames }, context) {
    const { deal, companies } = facts;
    if (!isEmptyName(deal.name, emptyNames) || isYoung(facts, graceDays, context)) return null;
    const company = companies?.find(({ id }) => id === deal.primaryCompanyId) ?? companies?.[0];
    if (!company?.name || isEmptyName(company.name, emptyNames)) return { values: {} };
    const source = { kind: 'record', type: 'company', recordId: company.id, name: company.name } as const;
    return { values: {}, repairs: [dealRepair(facts, 'dealname', deal.name || null, company.name, source)] };
  },
});

function isEmptyName(text: string, emptyNames: readonly string[]): boolean {
  const name = foldText(text.slice(0, longestName)).trim();
  return name === '' || emptyNames.some((empty) => foldText(empty).trim() === name);
}
