import type { Estimate } from '#core/signals/signal.ts';
import type { estimateWords as english } from '../en/estimate.ts';
import type { Formats } from '../formats.ts';

export function estimateWords(f: Formats): ReturnType<typeof english> {
  const deals = (n: number) =>
    `${f.number(n)} ${f.plural(n, { one: 'gewonnener Deal', other: 'gewonnene Deals' })}`;
  const conversion = ({ rate, n }: Estimate['conversion']) =>
    n === null
      ? `${f.percent(rate)} (Annahme)`
      : `${f.percent(rate)} (Ihre Gewinnquote, ${f.number(n)} ${f.plural(n, {
          one: 'abgeschlossener Deal',
          other: 'abgeschlossene Deals',
        })})`;
  const amount = ({ amount, currency, basis }: Estimate) => {
    const money = f.money(amount, currency);
    switch (basis.kind) {
      case 'stated':
        return `${money} (in der E-Mail genannt)`;
      case 'unit-price':
        return `${f.number(basis.quantity)} × ${f.money(basis.unitValue, currency)} (Ihr Median je Einheit, ${deals(basis.n)})`;
      case 'pipeline-median':
        return `${money} (Ihr Median-Betrag, ${deals(basis.n)})`;
      case 'assumption':
        return `${money} (Annahme)`;
    }
  };
  return {
    about: ({ expected, currency }) => `etwa ${f.roundMoney(expected, currency)}`,
    foldTitle: 'So kommt die Schätzung zustande',
    formula: (estimate) => `${amount(estimate)} × ${conversion(estimate.conversion)}`,
    result: ({ expected, currency }) => `= ${f.money(expected, currency)} erwartet`,
  };
}
