import type { formWords as english } from '../en/forms.ts';
import type { Formats } from '../formats.ts';

export function formWords(f: Formats): ReturnType<typeof english> {
  return {
    deal: {
      preparing: 'Preparando el negocio',
      title: 'Nuevo negocio',
      hint: 'Rellenado a partir del correo. Cambie lo que quiera.',
      name: 'Nombre del negocio',
      amount: 'Importe',
      currency: 'Moneda',
      pipeline: 'Pipeline',
      stage: 'Etapa',
      type: 'Tipo de negocio',
      types: { newbusiness: 'Cliente nuevo', existingbusiness: 'Cliente existente' },
      closeDate: 'Fecha de cierre',
      submit: 'Crear negocio',
      nameMissing: 'Dé un nombre al negocio.',
      amountNegative: 'El importe no puede ser negativo.',
      stageMissing: 'Elija una etapa.',
    },
    attach: {
      deal: 'Negocio abierto',
      placeholder: 'Elija un negocio',
      option: (name, amount, currency) =>
        amount === null ? name : `${name} (${currency ? f.money(amount, currency) : f.number(amount)})`,
      submit: 'Asociar',
      dealMissing: 'Elija el negocio al que pertenece esta señal.',
    },
    snooze: snoozeWords(f),
    dismiss: { reason: '¿Por qué no es una señal?' },
  };
}

function snoozeWords(f: Formats): ReturnType<typeof english>['snooze'] {
  return {
    until: 'Recordármelo',
    presets: {
      week: (day) => `Dentro de una semana (${f.day(day)})`,
      month: (day) => `Dentro de un mes (${f.day(day)})`,
      quarter: (day) => `Dentro de tres meses (${f.day(day)})`,
      stated: (day) => `En la fecha del correo (${f.day(day)})`,
      other: 'En otra fecha',
    },
    date: 'Fecha',
    submit: 'Posponer',
    dateMissing: 'Elija una fecha a partir de mañana.',
  };
}
