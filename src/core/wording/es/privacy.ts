import type { privacyWords as english } from '../en/privacy.ts';
import type { Formats } from '../formats.ts';
import { documentWords } from './privacy-documents.ts';
import { eraseWords } from './privacy-erase.ts';
import { personWords } from './privacy-person.ts';

export function privacyWords(f: Formats): ReturnType<typeof english> {
  return {
    never: {
      title: 'Lo que la aplicación no guarda nunca',
      text: 'El texto de un correo, sus archivos adjuntos, las llamadas y las reuniones. Se lee, se toma la frase que prueba una señal y se descarta el resto: no está en ningún registro, archivo de log ni exportación, porque no está en ningún sitio.',
    },
    retention: {
      title: 'Cuánto tiempo se guardan las frases',
      hint: 'Pasado este tiempo, una señal pierde su cita, sus datos y su remitente, y una tarea completada sus notas. Los recuentos y las sumas se quedan.',
      isOn: 'Quitar las frases según su antigüedad',
      on: 'Sí',
      off: 'No',
      months: 'Tras, en meses',
      range: (fewest, most) => `Un número entero de ${f.number(fewest)} a ${f.number(most)}.`,
      never: 'Las frases se quedan hasta que alguien las elimine. Indíquelo en sus avisos.',
      apply: 'Quitar ahora lo demasiado antiguo',
      applyHint: 'La aplicación lo hace sola una vez al día donde hay trabajo programado.',
      saveFirst: 'Guarde primero los ajustes; después esto sigue el nuevo plazo.',
      applying: 'Quitando lo demasiado antiguo',
      left: (count) =>
        f.plural(count, {
          one: `Queda ${f.number(count)} registro.`,
          other: `Quedan ${f.number(count)} registros.`,
        }),
      applied: (count) =>
        count === 0
          ? 'No hay nada más antiguo.'
          : `${f.number(count)} ${f.plural(count, { one: 'registro vaciado o quitado', other: 'registros vaciados o quitados' })}.`,
    },
    person: personWords(f),
    erase: eraseWords(f),
    documents: documentWords(f),
    stop: 'Detener',
    goOn: 'Continuar',
    stopped: 'Detenido. Lo hecho se conserva y nada se hace dos veces.',
    failed: 'Se ha detenido antes de terminar. Lo hecho se conserva y nada se hace dos veces.',
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'No se ha podido copiar. Seleccione el texto del campo y cópielo a mano.',
  };
}
