import type { Estimate } from '#core/signals/signal.ts';
import type { estimateWords as english } from '../en/estimate.ts';
import type { Formats } from '../formats.ts';

export function estimateWords(f: Formats): ReturnType<typeof english> {
  const deals = (n: number) =>
    `${f.number(n)} ${f.plural(n, { one: 'transaction gagnée', other: 'transactions gagnées' })}`;
  const conversion = ({ rate, n }: Estimate['conversion']) =>
    n === null
      ? `${f.percent(rate)} (hypothèse)`
      : `${f.percent(rate)} (votre taux de conversion, ${f.number(n)} ${f.plural(n, {
          one: 'transaction fermée',
          other: 'transactions fermées',
        })})`;
  const amount = ({ amount, currency, basis }: Estimate) => {
    const money = f.money(amount, currency);
    switch (basis.kind) {
      case 'stated':
        return `${money} (indiqué dans l’e-mail)`;
      case 'unit-price':
        return `${f.number(basis.quantity)} × ${f.money(basis.unitValue, currency)} (votre médiane par unité, ${deals(basis.n)})`;
      case 'pipeline-median':
        return `${money} (votre transaction médiane, ${deals(basis.n)})`;
      case 'assumption':
        return `${money} (hypothèse)`;
    }
  };
  return {
    about: ({ expected, currency }) => `environ ${f.roundMoney(expected, currency)}`,
    foldTitle: 'D’où vient cette estimation',
    formula: (estimate) => `${amount(estimate)} × ${conversion(estimate.conversion)}`,
    result: ({ expected, currency }) => `= ${f.money(expected, currency)} attendus`,
  };
}
