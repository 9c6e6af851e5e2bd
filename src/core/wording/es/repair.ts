import type { RepairSource } from '#core/quality/rule.ts';
import type { LostReason } from '#core/views/deal-action-view.ts';
import type { FieldType, RefusalKind } from '#core/views/repair-view.ts';
import type { repairWords as english } from '../en/repair.ts';
import { fieldText } from '../field-text.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function repairWords(f: Formats): Words {
  return {
    previewTitle: 'Esto es lo que se escribirá',
    before: 'Ahora',
    after: 'Después',
    apply: 'Aplicar',
    applyAll: 'Aplicar todo',
    historyTitle: 'Cambiado con un clic',
    undoUntil: (until) => `Se puede deshacer hasta el ${f.date(until)}`,
    value: (type, { value, label }) => label ?? valueText(f, type, value),
    source: sourceWords(f),
    outcome: outcomeWords(f),
    refusal: refusals,
    refused: (kind, label, detail) =>
      kind === 'account-rule' && detail ? detail : refusals[kind](label ?? 'Este campo'),
    lostReasons,
    done: {
      stageMoved: (stage) => (stage ? `Pasado a ${stage}` : 'El negocio ha cambiado de etapa'),
      closedLost: 'Cerrado como perdido, con el motivo',
      nextStepLogged: 'Próximo paso anotado',
      taskCreated: (dueAt) => `Tarea creada para el ${f.date(dueAt)}`,
      taskKnown: 'La tarea ya existe',
      taskRemoved: 'La tarea se ha retirado',
      taskBegun: 'La tarea se queda: alguien ya la ha empezado',
      snoozed: (until) => `Apartado hasta el ${f.date(until)}`,
      woken: 'El negocio está de vuelta',
      lifecycleMoved: 'Etapa del ciclo de vida avanzada',
    },
  };
}

function valueText(f: Formats, type: FieldType, value: string | null): string {
  if (value === null || value === '') return 'Vacío';
  if (type === 'flag') return value === 'true' ? 'Sí' : 'No';
  return fieldText(f, type, value);
}

function sourceWords(f: Formats): Words['source'] {
  return (source: RepairSource) => {
    switch (source.kind) {
      case 'email':
        return `Indicado en un correo del ${f.date(source.at)}`;
      case 'signature':
        return `De la firma de un correo del ${f.date(source.at)}`;
      case 'record':
        return source.name ? `Como en ${source.name}` : 'Como en un registro asociado';
      case 'pattern':
        return `Como en el ${f.percent(source.share)} de ${f.number(source.n)} registros parecidos`;
      case 'pace':
        return `Al ritmo de ${f.number(source.n)} ${f.plural(source.n, { one: 'negocio ganado', other: 'negocios ganados' })}: ${f.number(source.days)} ${f.plural(source.days, { one: 'día', other: 'días' })}`;
    }
  };
}

function outcomeWords(f: Formats): Words['outcome'] {
  return {
    written: 'Escrito',
    already: 'Ese valor ya está ahí',
    undone: 'Ha vuelto el valor anterior',
    changed: (present, at) =>
      at === null
        ? `El campo ha cambiado entretanto: ${present}. No se ha escrito nada.`
        : `El campo cambió el ${f.date(at)}: ${present}. No se ha escrito nada.`,
    notProposed: 'Lo que apoyaba este valor ha cambiado. Recargue la tarjeta para ver cómo está.',
    notLogged:
      'Este cambio ya no se puede deshacer aquí. El historial del campo en HubSpot sigue mostrándolo.',
    oneWay: 'HubSpot solo mueve este campo hacia delante, así que aquí no se puede deshacer.',
  };
}

const refusals: Record<RefusalKind, (field: string) => string> = {
  'read-only': (field) => `${field}: HubSpot rellena este campo por sí mismo y no se puede escribir.`,
  'no-such-field': (field) => `${field}: esta cuenta ya no tiene el campo.`,
  'not-an-option': (field) => `${field}: el valor no está en la lista de esta cuenta.`,
  'not-a-number': (field) => `${field}: HubSpot espera aquí un número.`,
  'not-a-date': (field) => `${field}: HubSpot espera aquí una fecha.`,
  'not-an-address': (field) => `${field}: HubSpot no acepta esta dirección de correo.`,
  'not-an-owner': (field) => `${field}: esta persona ya no es usuaria de la cuenta.`,
  'too-long': (field) => `${field}: el valor es más largo que el campo.`,
  taken: (field) => `${field}: otro registro tiene este valor, y solo puede estar una vez.`,
  required: (field) => `${field}: su cuenta pide antes este campo. Rellénelo y vuelva a intentarlo.`,
  'account-rule': (field) => `${field}: una regla de su cuenta no permite este valor.`,
};

const lostReasons: Record<LostReason, { alone: string; withNote: (note: string) => string }> = {
  refused: reason('El comprador ha declinado'),
  competitor: reason('El comprador eligió a otro proveedor'),
  'no-budget': reason('Sin presupuesto'),
  'no-answer': reason('Ya no responde'),
};

function reason(text: string) {
  return { alone: text, withNote: (note: string) => `${text}: ${note}` };
}
