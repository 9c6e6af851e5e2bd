import { benchmarks } from '../../metrics/thresholds.ts';
import type { historyReportWords as english } from '../en/history-report.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function historyReportWords(f: Formats): Words {
  const opportunities = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'oportunidad', other: 'oportunidades' })}`;
  const share = (value: number) => f.percent(Math.round(value * 1000) / 1000);
  return {
    basis: (emails, first, last, at) =>
      `${f.number(emails)} ${f.plural(emails, { one: 'correo', other: 'correos' })} de ${f.month(first)} a ${f.month(last)}, ${f.plural(emails, { one: 'leído', other: 'leídos' })} el ${f.date(at)}.`,
    headline: (value, currency, count) =>
      `${f.roundMoney(value, currency)} en ventas probables, en ${opportunities(count)}, no estaban en ningún negocio.`,
    headlineWithoutValue: (count) =>
      `${opportunities(count)} de su correo no ${f.plural(count, { one: 'estaba', other: 'estaban' })} en ningún negocio.`,
    share: (value) =>
      `Es el ${share(value)} de todo lo que había en su correo. Los estudios lo sitúan en torno al ${f.percent(benchmarks.invisibleShare)} en la mayoría de las empresas.`,
    lost: (count, value, currency) =>
      `${f.number(count)} de ellas no ${f.plural(count, { one: 'tuvo', other: 'tuvieron' })} respuesta a tiempo: el silencio costó aprox. ${f.roundMoney(value, currency)}.`,
    lostWithoutValue: (count) =>
      `${f.number(count)} de ellas no ${f.plural(count, { one: 'tuvo', other: 'tuvieron' })} respuesta a tiempo.`,
    noneLost: 'Todas tuvieron respuesta a tiempo, aunque ninguna llegó a ser un negocio.',
    estimate:
      'Una estimación con sus negocios y precios de hoy. Cuenta conversaciones, no personas: no figura el nombre de nadie.',
    figures: historyFigureWords(f),
    months: 'Mes a mes',
    silence: 'Perdido por silencio, mes a mes',
    kinds: 'Por tipo de señal',
    industries: 'Por sector',
    table: {
      month: 'Mes',
      invisible: 'Sin negocio',
      covered: 'Con negocio',
      value: 'Valor previsto',
      silent: 'Sin respuesta a tiempo',
      silentValue: 'Su valor previsto',
      count: 'Oportunidades',
      kind: 'Tipo',
      industry: 'Sector',
    },
    monthTable: 'Ver los números',
    next: 'Qué hacer después',
    nextSteps: {
      signals: {
        link: 'Ver lo que sigue abierto',
        why: 'Oportunidades de los últimos 90 días que esperan un negocio. Pueden ser más que aquí: para este informe cuenta cualquier negocio; para la lista, solo uno del mismo tipo.',
      },
      people: {
        link: 'Decir a quién se avisa',
        why: 'Responsables, horario laboral y plazo de los comerciales.',
      },
      funnel: {
        link: 'Trazar el mapa del embudo',
        why: 'Quién hace avanzar cada paso y qué lo prueba.',
      },
    },
    again: 'Leer de nuevo',
    againHint: 'Una nueva lectura sustituye este informe.',
    keep: 'Conservar este informe',
    copy: 'Copiar como texto',
    copied: 'El informe está copiado',
    notCopied: 'Su navegador no ha permitido copiarlo',
    text: {
      title: 'Lo que había en nuestro correo y ningún negocio mostraba',
      month: (month, invisible, covered, silent) =>
        `${f.month(month)}: ${f.number(invisible)} sin negocio, ${f.number(covered)} con negocio, ${f.number(silent)} sin respuesta a tiempo`,
      slice: (label, count, value) => `${label}: ${opportunities(count)}, ${value}`,
    },
  };
}

function historyFigureWords(f: Formats): Words['figures'] {
  const n = f.number;
  return {
    value: {
      name: 'Pipeline invisible',
      definition:
        'Lo que se esperaba de las oportunidades sin negocio. De cada contacto y mes cuenta la estimación mayor: el importe del correo; si no, las unidades por su precio; si no, su negocio mediano; si no, el supuesto de los ajustes.',
      formula: 'Suma de (importe estimado × tasa de conversión)',
    },
    count: {
      name: 'Oportunidades sin negocio',
      definition:
        'Contactos que escribieron con una intención de compra segura, una vez al mes cada uno, sin ningún negocio suyo ni de su empresa abierto o que se abriera en 60 días.',
      formula: 'Oportunidades − las que tienen negocio',
      inNumbers: (all, covered) => `${n(all)} − ${n(covered)} = ${n(all - covered)}`,
    },
    share: {
      name: 'Parte que no se veía',
      definition:
        'De todas las oportunidades de su correo, las que no tienen negocio. Cuenta oportunidades, no dinero.',
      formula: 'Sin negocio ÷ todas las oportunidades',
      inNumbers: (invisible, all, share) =>
        `${n(invisible)} ÷ ${n(all)} = ${f.percent(Math.round(share * 1000) / 1000)}`,
      tooFew: (found) =>
        `${n(found)} ${f.plural(found, { one: 'encontrada', other: 'encontradas' })}: el porcentaje se muestra desde 20`,
    },
    silent: {
      name: 'Perdido por silencio',
      definition:
        'Oportunidades sin negocio en las que nadie de la empresa respondió a ninguno de los correos en el plazo de sus ajustes. Las llamadas solo se conocen en parte.',
      formula: 'Suma de los valores previstos sin respuesta a tiempo',
      count: (count) => `${n(count)} ${f.plural(count, { one: 'oportunidad', other: 'oportunidades' })}`,
    },
  };
}
