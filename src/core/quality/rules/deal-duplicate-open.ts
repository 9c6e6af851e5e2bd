import { compareIds } from '#core/collections.ts';
import { isAlikeDeal } from '../deals/alike.ts';
import { dealRule } from '../rule.ts';

/** Another open deal of the company looks like this one entered twice. */
export const dealDuplicateOpen = dealRule({
  id: 'deal-duplicate-open',
  category: 'duplication',
  severity: 'medium',
  options: { daysApart: 90 },
  example: { name: 'Norsel – 20 seats', dealId: '301', others: 1 },
  check({ deal, siblings, companies, contacts }, { daysApart }) {
    const names = [...(companies ?? []), ...contacts.map(({ companyName }) => ({ name: companyName }))];
    const companyNames = names.map(({ name }) => name);
    const alike = (siblings ?? [])
      .filter((other) => other.id !== deal.id && !other.isClosed)
      .filter((other) => isAlikeDeal(deal, other, daysApart, companyNames))
      .sort((a, b) => compareIds(a.id, b.id));
    const [first] = alike;
    return first ? { values: { name: first.name, dealId: first.id, others: alike.length } } : null;
  },
});
