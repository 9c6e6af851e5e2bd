import type { Estimate } from '#core/signals/signal.ts';
import type { estimateWords as english } from '../en/estimate.ts';
import type { Formats } from '../formats.ts';

export function estimateWords(f: Formats): ReturnType<typeof english> {
  const deals = (n: number) =>
    `${f.number(n)} ${f.plural(n, { one: 'trattativa vinta', other: 'trattative vinte' })}`;
  const conversion = ({ rate, n }: Estimate['conversion']) =>
    n === null
      ? `${f.percent(rate)} (ipotesi)`
      : `${f.percent(rate)} (il vostro tasso di conversione, ${f.number(n)} ${f.plural(n, { one: 'trattativa chiusa', other: 'trattative chiuse' })})`;
  const amount = ({ amount, currency, basis }: Estimate) => {
    const money = f.money(amount, currency);
    switch (basis.kind) {
      case 'stated':
        return `${money} (indicato nell’e-mail)`;
      case 'unit-price':
        return `${f.number(basis.quantity)} × ${f.money(basis.unitValue, currency)} (la vostra mediana per unità, ${deals(basis.n)})`;
      case 'pipeline-median':
        return `${money} (la vostra trattativa mediana, ${deals(basis.n)})`;
      case 'assumption':
        return `${money} (ipotesi)`;
    }
  };
  return {
    about: ({ expected, currency }) => `circa ${f.roundMoney(expected, currency)}`,
    foldTitle: 'Come si arriva alla stima',
    formula: (estimate) => `${amount(estimate)} × ${conversion(estimate.conversion)}`,
    result: ({ expected, currency }) => `= ${f.money(expected, currency)} attesi`,
  };
}
