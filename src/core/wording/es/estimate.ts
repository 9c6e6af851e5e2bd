import type { Estimate } from '#core/signals/signal.ts';
import type { estimateWords as english } from '../en/estimate.ts';
import type { Formats } from '../formats.ts';

export function estimateWords(f: Formats): ReturnType<typeof english> {
  const deals = (n: number) =>
    `${f.number(n)} ${f.plural(n, { one: 'negocio ganado', other: 'negocios ganados' })}`;
  const conversion = ({ rate, n }: Estimate['conversion']) =>
    n === null
      ? `${f.percent(rate)} (supuesto)`
      : `${f.percent(rate)} (su tasa de conversión, ${f.number(n)} ${f.plural(n, {
          one: 'negocio cerrado',
          other: 'negocios cerrados',
        })})`;
  const amount = ({ amount, currency, basis }: Estimate) => {
    const money = f.money(amount, currency);
    switch (basis.kind) {
      case 'stated':
        return `${money} (indicado en el correo)`;
      case 'unit-price':
        return `${f.number(basis.quantity)} × ${f.money(basis.unitValue, currency)} (su mediana por unidad, ${deals(basis.n)})`;
      case 'pipeline-median':
        return `${money} (su negocio mediano, ${deals(basis.n)})`;
      case 'assumption':
        return `${money} (supuesto)`;
    }
  };
  return {
    about: ({ expected, currency }) => `aprox. ${f.roundMoney(expected, currency)}`,
    foldTitle: 'Cómo se calcula la estimación',
    formula: (estimate) => `${amount(estimate)} × ${conversion(estimate.conversion)}`,
    result: ({ expected, currency }) => `= ${f.money(expected, currency)} de valor previsto`,
  };
}
