import type { groupWords as english } from '../en/group.ts';
import { lowerFirst } from '../formats.ts';
import type { Formats } from '../formats.ts';

export function groupWords(f: Formats): ReturnType<typeof english> {
  return {
    covered: 'Cubierta',
    tiers: { alert: 'Oportunidad sin registrar', review: 'Por comprobar' },
    coveredBy: 'Cubierta por',
    context: 'Conviene saber',
    openQuote: '«',
    closeQuote: '»',
    quoteRemoved: 'Cita eliminada al final de su periodo de conservación.',
    unknownSender: 'Remitente desconocido',
    sources: {
      'language-model': 'Encontrada por el modelo de lenguaje',
      both: 'Confirmada por el modelo de lenguaje',
    },
    accountDecisions: (accepted, dismissed) =>
      `En esta cuenta: ${f.number(accepted)} ${f.plural(accepted, { one: 'aceptada', other: 'aceptadas' })}, ${f.number(dismissed)} ${f.plural(dismissed, { one: 'descartada', other: 'descartadas' })}`,
    writtenBy: (name, at, now) => `${name} · ${f.relativeDay(at, now)}`,
    budgetOf: (amount, currency) => `Presupuesto: ${f.money(amount, currency)}`,
    timingOn: (isoDate) => `Plazo: ${f.day(isoDate)}`,
    moreProofs: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'frase más', other: 'frases más' })} de este correo`,
    decided: {
      accepted: (dealName) => (dealName ? `Convertida en negocio: ${dealName}` : 'Convertida en negocio'),
      dismissed: (reason) => `No es una señal: ${lowerFirst(reason)}`,
      snoozed: (until) => `Pospuesta hasta el ${f.date(until)}`,
    },
  };
}
