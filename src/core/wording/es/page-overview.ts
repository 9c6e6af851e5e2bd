import type { overviewWords as english } from '../en/page-overview.ts';
import type { Formats } from '../formats.ts';

export function overviewWords(f: Formats): ReturnType<typeof english> {
  const conversations = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'conversación', other: 'conversaciones' })}`;
  const customers = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'cliente puede irse', other: 'clientes pueden irse' })}`;
  return {
    headline: (value, currency, count) =>
      `${f.roundMoney(value, currency)} en ventas probables, en ${conversations(count)}, no están en su pipeline.`,
    headlineWithoutValue: (count) =>
      `${conversations(count)} con una señal de compra no ${f.plural(count, {
        one: 'está',
        other: 'están',
      })} en su pipeline.`,
    nothing: 'Ninguna conversación con una señal de compra clara espera un negocio.',
    nothingMeans: 'Ningún correo de esta selección muestra una intención de compra que falte en HubSpot.',
    share: (share, benchmark) =>
      benchmark === null
        ? `Es el ${f.percent(share)} de su pipeline real.`
        : `Es el ${f.percent(share)} de su pipeline real. Los estudios lo sitúan en torno al ${f.percent(benchmark)} en la mayoría de las empresas.`,
    seeAll: (count) =>
      f.plural(count, { one: 'Ver la conversación', other: `Ver las ${conversations(count)}` }),
    startReview: 'Empezar la revisión semanal',
    lookFirst: 'Dónde mirar primero',
    see: 'Ver la lista',
    largestKind: (kind, count) => `«${kind}» es la mayor parte de lo invisible: ${conversations(count)}.`,
    largestKindWorth: (kind, count, value, currency) =>
      `«${kind}» es la mayor parte de lo invisible: ${conversations(count)}, aprox. ${f.roundMoney(value, currency)}.`,
    stuckStage: (stage, count, amount, currency) =>
      `${f.number(count)} ${f.plural(count, {
        one: 'negocio lleva',
        other: 'negocios llevan',
      })} en «${stage}» más tiempo de lo habitual: ${f.money(amount, currency)}.`,
    waiting: (count) =>
      `${f.number(count)} ${f.plural(count, {
        one: 'comprador espera',
        other: 'compradores esperan',
      })} respuesta fuera de plazo.`,
    risk: (count) => `${customers(count)}.`,
    riskWorth: (count, value, currency) =>
      `${customers(count)}: ${f.money(value, currency)} en los últimos doce meses.`,
    rule: (title, count) =>
      `${title}: ${f.number(count)} ${f.plural(count, { one: 'registro', other: 'registros' })}.`,
    byKind: 'Lo invisible, por tipo',
    trend: 'Pipeline invisible, semana a semana',
    trendSoon: 'La tendencia aparece tras dos semanas de cifras.',
  };
}
