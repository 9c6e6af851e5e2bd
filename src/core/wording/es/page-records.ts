import type { recordWords as english } from '../en/page-records.ts';
import type { Formats } from '../formats.ts';

export function recordWords(f: Formats): ReturnType<typeof english> {
  const records = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'registro', other: 'registros' })}`;
  return {
    titles: {
      invisible: 'Conversaciones sin negocio',
      'open-deals': 'Negocios abiertos',
      'stuck-deals': 'Negocios en su etapa más tiempo de lo habitual',
      'won-deals': 'Negocios ganados',
      'lost-deals': 'Negocios perdidos',
      'closed-deals': 'Negocios cerrados',
      'qualified-deals': 'Negocios calificados',
      'forecast-deals': 'Negocios detrás de la previsión',
      'risk-companies': 'Clientes en riesgo',
      'warned-deals': 'Negocios con un aviso',
      'facts-missing': 'Datos que ningún campo contiene',
      waiting: 'Mensajes a la espera de respuesta',
    },
    statuses: {
      moving: 'En marcha',
      slow: 'Lento',
      stalled: 'Parado',
      silent: 'Sin respuesta',
      paused: 'En pausa',
    },
    total: records,
    totalWorth: (count, sum, currency) => `${records(count)}, ${f.money(sum, currency)} en total`,
    range: (first, last, total) => `${f.number(first)} a ${f.number(last)} de ${f.number(total)}`,
    types: { deal: 'Negocio', contact: 'Contacto', company: 'Empresa' },
    gone: (type) =>
      ({
        deal: 'Un negocio que ya no se puede leer',
        contact: 'Un contacto que ya no se puede leer',
        company: 'Una empresa que ya no se puede leer',
      })[type],
    expected: (amount, currency) => `valor previsto: ${f.roundMoney(amount, currency)}`,
    quote: (text) => `«${text}»`,
    missingFacts: (facts) => `En ningún campo: ${facts}`,
    moreWarnings: (count) => `y ${f.number(count)} más`,
    previous: '25 anteriores',
    next: '25 siguientes',
    emptyTitle: 'Aquí no hay registros',
    empty: 'No hay nada en esta lista con los filtros actuales.',
    unknownTitle: 'Esta lista no existe',
    unknown: 'La dirección no indica ninguna lista. Elija una cifra y siga su enlace.',
  };
}
