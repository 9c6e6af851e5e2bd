import { dealRule } from '../rule.ts';

/** From how many won deals on their median amount says what is usual. */
const enoughDeals = 8;

/** An amount many times the pipeline's usual one: more often a zero too many than the deal of the year. */
export const dealAmountUnusual = dealRule({
  id: 'deal-amount-unusual',
  category: 'consistency',
  severity: 'low',
  options: { timesUsual: 20 },
  silencedBy: ['deal-amount-differs-from-email'],
  example: { amount: 1_200_000, currency: 'EUR', usual: 12_000, n: 23 },
  check({ deal }, { timesUsual }, { baselines, currency }) {
    const usual = baselines.pipelines.find(({ pipelineId }) => pipelineId === deal.pipelineId)?.amount;
    if (!usual || usual.n < enoughDeals || usual.value <= 0 || deal.amount === null) return null;
    // The median is in the account's currency: without rates another one cannot be compared.
    if ((deal.currency ?? currency) !== currency || deal.amount <= usual.value * timesUsual) return null;
    return { values: { amount: deal.amount, currency, usual: usual.value, n: usual.n } };
  },
});
