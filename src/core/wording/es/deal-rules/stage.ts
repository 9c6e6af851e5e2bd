import type { DealStageWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

const items: Readonly<Record<string, string>> = {
  need: 'la necesidad',
  budget: 'el presupuesto',
  'decision-maker': 'quién decide',
  timing: 'el plazo',
};

const refusals = {
  refused: 'El comprador ha dicho que no',
  competitor: 'El comprador ha elegido a otro proveedor',
  'no-budget': 'El comprador no tiene presupuesto',
  'no-answer': 'El comprador lleva muchísimo tiempo sin responder',
} as const;

export function dealStageRules(f: Formats): DealStageWords {
  return {
    'deal-stage-behind-evidence': {
      title: 'El comprador va por delante de la etapa',
      why: ({ quote, day }) =>
        `«${quote}» (${f.day(day)}): la previsión cuenta con menos de lo que el comprador ya muestra.`,
      fix: 'Pase el negocio a la etapa en la que está de verdad el comprador.',
    },
    'deal-stage-ahead-of-evidence': {
      title: 'La etapa va por delante de lo que se sabe',
      why: ({ items: missing }) =>
        `Nada muestra ${listOf(missing)}, así que la etapa promete a la previsión más de lo que se sabe.`,
      fix: 'Pregunte al comprador por estos puntos o devuelva el negocio a donde está.',
    },
    'deal-refused-but-open': {
      title: 'El negocio parece perdido y sigue abierto',
      why: ({ reason, quote }) =>
        `${refusals[reason]}${quote === '' ? '' : ` («${quote}»)`}, y la previsión aún cuenta con él.`,
      fix: 'Cierre el negocio con su motivo o pregunte al comprador una vez más.',
    },
    'deal-stage-vague': {
      title: 'El nombre de la etapa no dice nada observable',
      why: ({ stage }) =>
        `«${stage}» puede significar muchas cosas, así que dos personas ponen el mismo negocio en etapas distintas.`,
      fix: 'Proponga a su administrador un nombre que diga lo que hizo el comprador, como «Propuesta enviada».',
    },
    'deal-stage-archived': {
      title: 'La etapa ya no existe',
      why: 'El negocio no está en ninguna columna del tablero, y nadie lo ve allí.',
      fix: 'Elija una de las etapas actuales.',
    },
    'deal-type-missing': {
      title: 'Falta el tipo de negocio',
      why: 'Un cliente nuevo y uno existente llevan tiempos y esfuerzos distintos, y este negocio no cuenta en ninguno.',
      fix: 'Elija cliente nuevo o cliente existente.',
    },
    'deal-name-missing': {
      title: 'El nombre del negocio no dice nada',
      why: 'En listas e informes nadie sabe de qué negocio se trata.',
      fix: 'Póngale el nombre del cliente y lo que compra.',
    },
    'deal-lost-without-reason': {
      title: 'Falta el motivo de la pérdida',
      why: 'Sin el motivo nadie puede aprender de este negocio ni saber cuándo volver.',
      fix: 'Anote en pocas palabras por qué el comprador dijo que no.',
    },
    'deal-won-without-amount': {
      title: 'Un negocio ganado no tiene importe',
      why: 'Los ingresos no recogen este negocio, ni tampoco lo que se aprende de los ganados.',
      fix: 'Indique el importe que se firmó.',
    },
    'deal-closed-in-future': {
      title: 'Un negocio cerrado se cierra en el futuro',
      why: ({ closeDay }) =>
        `El negocio está decidido, y su resultado cuenta el ${f.day(closeDay)} en vez de cuando ocurrió.`,
      fix: 'Ponga como fecha de cierre el día de la decisión.',
    },
    'deal-closed-before-created': {
      title: 'El negocio se cerró antes de crearse',
      why: ({ closeDay, createdDay }) =>
        `Cerrado el ${f.day(closeDay)} y creado el ${f.day(createdDay)}, hace que su ciclo de ventas parezca más corto de lo que es.`,
      fix: 'Corrija la fecha de cierre, o déjela si el negocio se importó.',
    },
  };
}

function listOf(missing: string): string {
  const names = missing.split(',').map((id) => items[id] ?? id);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ni ${names.at(-1)}`;
}
