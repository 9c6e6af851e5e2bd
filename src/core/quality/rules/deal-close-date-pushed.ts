import { countPushes } from '#core/health/movement.ts';
import { dealRule } from '../rule.ts';

/** A close date that moved later again and again: nobody knows when, or whether. */
export const dealCloseDatePushed = dealRule({
  id: 'deal-close-date-pushed',
  category: 'freshness',
  severity: 'medium',
  options: { times: 3 },
  example: { times: 4, days: 90 },
  check({ deal }, { times: fewest }) {
    const { times, days } = countPushes(deal.history.closeDates);
    return deal.closeAt === null || times < Math.max(1, fewest) ? null : { values: { times, days } };
  },
});
