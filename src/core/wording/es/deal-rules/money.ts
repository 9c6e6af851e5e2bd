import type { DealMoneyWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

export function dealMoneyRules(f: Formats): DealMoneyWords {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'día', other: 'días' })}`;
  const wonDeals = (n: number) =>
    `${f.number(n)} ${f.plural(n, { one: 'negocio ganado', other: 'negocios ganados' })}`;
  return {
    'deal-amount-missing': {
      title: 'El negocio no tiene importe',
      why: 'La previsión cuenta este negocio como nada, por bien que vaya.',
      fix: 'Indique el importe, o una primera estimación que afinará más adelante.',
    },
    'deal-amount-zero': {
      title: 'El importe es cero',
      why: 'Un importe de cero parece rellenado, pero no suma nada a la previsión.',
      fix: 'Indique lo que puede valer el negocio, o deje el campo vacío hasta saberlo.',
    },
    'deal-amount-unusual': {
      title: 'El importe es más alto de lo habitual',
      why: ({ amount, usual, currency, n }) =>
        `El importe es de ${f.money(amount, currency)}, y la mediana de este pipeline es de ${f.money(usual, currency)} (${wonDeals(n)}).`,
      fix: 'Compruebe el número de ceros y deje el importe si es correcto.',
    },
    'deal-amount-differs-from-email': {
      title: 'El correo indica otro importe',
      why: ({ amount, stated, currency, day }) =>
        `El comprador escribió ${f.money(stated, currency)} el ${f.day(day)}, y el negocio cuenta con ${f.money(amount, currency)}.`,
      fix: ({ stated, currency }) =>
        `Use ${f.money(stated, currency)} o anote por qué su importe es el correcto.`,
    },
    'deal-currency-missing': {
      title: 'Falta la moneda',
      why: ({ currency }) =>
        `Su cuenta vende en varias monedas y, sin indicarla, este importe cuenta en ${currency}.`,
      fix: 'Elija la moneda en la que paga el cliente.',
    },
    'deal-close-date-missing': {
      title: 'El negocio no tiene fecha de cierre',
      why: 'Sin fecha, el negocio no entra en la previsión de ningún mes y nadie lo planifica.',
      fix: 'Indique el día en que espera la decisión.',
    },
    'deal-close-date-past': {
      title: 'La fecha de cierre ha pasado',
      why: ({ days: past, closeDay }) =>
        `La fecha era el ${f.day(closeDay)}, hace ${days(past)}, así que la previsión cuenta el negocio en un tiempo que ya pasó.`,
      fix: 'Elija la fecha que espera ahora o cierre el negocio.',
    },
    'deal-close-date-pushed': {
      title: 'La fecha de cierre se sigue moviendo',
      why: ({ times, days: moved }) =>
        `Se ha aplazado ${f.number(times)} ${f.plural(times, { one: 'vez', other: 'veces' })}, ${days(moved)} en total, así que la previsión no puede fiarse de ella.`,
      fix: 'Pregunte al comprador qué falta y para cuándo, y fije la fecha según su respuesta.',
    },
    'deal-close-date-too-soon': {
      title: 'El cierre va por delante de su ritmo habitual',
      why: ({ days: left, usual, n }) =>
        `${f.plural(left, { one: 'Queda', other: 'Quedan' })} ${days(left)}, y los negocios ganados necesitaron cerca de ${days(usual)} desde esta etapa (mediana de al menos ${wonDeals(n)}).`,
      fix: 'Confirme la fecha con el comprador o llévela a lo habitual.',
    },
    'deal-close-date-far': {
      title: 'La fecha de cierre queda a años vista',
      why: ({ closeDay }) =>
        `El ${f.day(closeDay)} queda fuera de toda previsión; a menudo es solo una errata en el año.`,
      fix: 'Compruebe el año de la fecha de cierre.',
    },
    'deal-close-date-contradicts-email': {
      title: 'El correo habla de otra fecha',
      why: ({ closeDay, stated, day }) =>
        `El ${f.day(day)} el comprador habló del ${f.day(stated)}, y el cierre del negocio está previsto para el ${f.day(closeDay)}.`,
      fix: 'Fije la fecha de cierre según lo que planea el comprador.',
    },
  };
}
