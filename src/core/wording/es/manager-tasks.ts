import type { managerTaskWords as english } from '../en/manager-tasks.ts';
import { lowerFirst, type Formats } from '../formats.ts';

export function managerTaskWords(f: Formats): ReturnType<typeof english> {
  const opportunities = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'oportunidad', other: 'oportunidades' })}`;
  return {
    subject: (who) => `Aún sin negocio: ${who}`,
    quote: (text) => `«${text}»`,
    writtenBy: (who, at) => `${who}, correo del ${f.date(at)}`,
    notCovered: 'Ningún negocio cubre esto todavía.',
    estimate: (formula, result) => `Lo que puede aportar: ${formula} ${result}`,
    whatToDo:
      'Qué hacer: abra el contacto asociado a esta tarea. En su tarjeta Invisible Pipeline puede crear un negocio, asociar uno que ya exista, apartar la señal hasta una fecha o indicar que no lo es.',
    removed: 'Texto eliminado al final de su periodo de conservación',
    completesItself: 'Esta tarea se completa sola en cuanto esté hecho, sea quien sea.',
    lines: {
      joined: (quote, byline) => `Nuevo desde entonces: «${quote}» (${byline})`,
      'deal-gone': 'Se ha eliminado el negocio que cubría esto: la oportunidad vuelve a estar abierta.',
      'open-again': 'Ya nada cubre esto: la oportunidad vuelve a estar abierta.',
      untouched: 'La fecha de esta tarea ha pasado, por eso se le ha traspasado a usted.',
      left: 'Esta tarea se le ha traspasado a usted porque su último propietario ya no tiene una cuenta activa.',
    },
    digest: {
      subject: (count) => `${opportunities(count)} más sin negocio`,
      intro: (count) =>
        `Además de las tareas de hoy, ${opportunities(count)} ${f.plural(count, {
          one: 'figura en correos registrados y en ningún negocio.',
          other: 'figuran en correos registrados y en ningún negocio.',
        })}`,
      sum: (amount, currency) => `Entre todas pueden aportar alrededor de ${f.roundMoney(amount, currency)}.`,
      otherMoney: (count) => `Sin contar ${opportunities(count)} en otras monedas.`,
      largest: 'Las de mayor valor:',
      entry: (number, who, kind, at) =>
        `${f.number(number)}. ${who}: ${lowerFirst(kind)}, correo del ${f.date(at)}`,
      worth: (amount, currency) => `, aprox. ${f.roundMoney(amount, currency)}`,
      noCompany: 'Un contacto sin empresa',
      whatToDo:
        'Qué hacer: los contactos están asociados a esta tarea. Abra uno y decida en su tarjeta Invisible Pipeline.',
      keptUp:
        'Esta lista se actualiza durante el día y se completa sola. Lo que quede volverá mañana, en parte como tareas propias.',
    },
  };
}
