import type { waitingWords as english } from '../en/waiting.ts';
import type { Formats } from '../formats.ts';

export function waitingWords(f: Formats): ReturnType<typeof english> {
  return {
    title: (count) => f.plural(count, { one: 'Espera su respuesta', other: 'Esperan su respuesta' }),
    somebody: 'Este contacto',
    since: (name, at, now) => `${name}, desde el ${f.date(at)} (${f.relativeDay(at, now)})`,
    hours: (hours) =>
      hours < 1
        ? 'Menos de una hora laborable por ahora'
        : `${f.number(Math.floor(hours))} ${f.plural(Math.floor(hours), { one: 'hora laborable', other: 'horas laborables' })}`,
    late: (deadline) =>
      `Más de ${f.number(deadline)} ${f.plural(deadline, { one: 'hora laborable', other: 'horas laborables' })}`,
    emails: (count) => `${f.number(count)} ${f.plural(count, { one: 'correo', other: 'correos' })}`,
    open: 'Abrir el correo',
    more: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'conversación más espera', other: 'conversaciones más esperan' })}.`,
  };
}
