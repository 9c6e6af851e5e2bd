import type { Estimate } from '#core/signals/signal.ts';
import type { Formats } from '../formats.ts';

/** An estimate in words, so that every amount can be unfolded into where it comes from. */
export function estimateWords(f: Formats) {
  const deals = (n: number) => `${f.number(n)} won ${f.plural(n, { one: 'deal', other: 'deals' })}`;
  const conversion = ({ rate, n }: Estimate['conversion']) =>
    n === null
      ? `${f.percent(rate)} (assumption)`
      : `${f.percent(rate)} (your conversion rate, ${f.number(n)} closed ${f.plural(n, { one: 'deal', other: 'deals' })})`;
  const amount = ({ amount, currency, basis }: Estimate) => {
    const money = f.money(amount, currency);
    switch (basis.kind) {
      case 'stated':
        return `${money} (stated in the email)`;
      case 'unit-price':
        return `${f.number(basis.quantity)} × ${f.money(basis.unitValue, currency)} (your median per unit, ${deals(basis.n)})`;
      case 'pipeline-median':
        return `${money} (your median deal, ${deals(basis.n)})`;
      case 'assumption':
        return `${money} (assumption)`;
    }
  };
  return {
    /** The headline figure. */
    about: ({ expected, currency }: Estimate) => `about ${f.roundMoney(expected, currency)}`,
    foldTitle: 'How this is estimated',
    formula: (estimate: Estimate) => `${amount(estimate)} × ${conversion(estimate.conversion)}`,
    result: ({ expected, currency }: Estimate) => `= ${f.money(expected, currency)} expected`,
  };
}
