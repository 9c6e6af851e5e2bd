import type { startWords as english } from '../en/start.ts';
import type { Formats } from '../formats.ts';

export function startWords(f: Formats): ReturnType<typeof english> {
  return {
    loading: 'Comprobando por dónde va',
    intro:
      'De la instalación a su primer informe y un mapa del embudo. Cada paso lleva minutos, y la página ve por sí misma lo que está hecho.',
    progress: (done, total) =>
      `${f.number(done)} de ${f.number(total)} ${f.plural(total, { one: 'paso hecho', other: 'pasos hechos' })}`,
    alone: 'El aviso al personal no se cuenta: si se ha dado lo dice usted, no una aplicación.',
    status: {
      done: 'Hecho',
      next: 'Siguiente',
      later: 'Más tarde',
      looking: 'Comprobando',
      yours: 'Le toca a usted',
      unknown: 'No se ha podido consultar',
    },
    retry: 'Volver a comprobar',
    steps: stepWords,
    found: {
      toMend: (count) =>
        `${f.plural(count, { one: 'Queda', other: 'Quedan' })} ${f.number(count)} ${f.plural(count, { one: 'punto', other: 'puntos' })} por corregir.`,
      worthALook: (count) =>
        `Funciona; conviene mirar ${f.number(count)} ${f.plural(count, { one: 'punto', other: 'puntos' })}.`,
      reading: (read, total) => `${f.number(read)} de ${f.number(total)} correos leídos.`,
      counting: 'Se están contando los correos.',
      paused: (read, total) => `En pausa tras ${f.number(read)} de ${f.number(total)} correos.`,
      wasRead: (emails, at) =>
        `${f.number(emails)} ${f.plural(emails, { one: 'correo leído', other: 'correos leídos' })} el ${f.date(at)}.`,
      managers: (count) =>
        `Se avisa a ${f.number(count)} ${f.plural(count, { one: 'persona', other: 'personas' })}.`,
    },
    end: {
      title: 'Todo está listo',
      text: 'A partir de aquí la aplicación trabaja sola. El resumen muestra lo que ahora es invisible; la guía dice qué significa cada cifra.',
      overview: 'Ir al resumen',
      guide: 'Ir a la guía',
    },
    pointer: '¿Es su primera vez? Vea los primeros pasos',
    pointerEmpty: '¿Aún no hay nada? Lea el correo anterior',
  };
}

const stepWords: ReturnType<typeof english>['steps'] = {
  install: {
    title: 'Comprobar la instalación',
    why: 'La aplicación guarda lo que encuentra en propiedades suyas y necesita ver su correo.',
    link: 'Ver toda la comprobación',
  },
  tell: {
    title: 'Avisar al personal',
    why: 'Conviene que las personas sepan de antemano qué se lee y para qué. El aviso está listo para enviar, en francés e inglés.',
    link: 'Ir al aviso',
  },
  read: {
    title: 'Leer el correo anterior',
    why: 'Muestra lo que contenía el último año, mucho antes que el correo nuevo.',
    link: 'Leer el correo anterior',
    linkRunning: 'Ver por dónde va',
    linkDone: 'Leer de nuevo',
  },
  report: {
    title: 'Ver el informe',
    why: 'Qué era invisible y qué se perdió por silencio, mes a mes.',
    link: 'Ver el informe',
  },
  people: {
    title: 'Decir a quién se avisa y cuándo',
    why: 'Un responsable solo recibe una tarea por lo que superó su plazo en horas laborables.',
    link: 'Personas y horarios',
  },
  funnel: {
    title: 'Trazar el mapa del embudo',
    why: 'Quién hace avanzar cada paso y qué lo prueba; las tarjetas dicen entonces qué viene después.',
    link: 'Trazar el mapa',
  },
  cards: {
    title: 'Colocar las tarjetas',
    why: 'En la configuración de HubSpot, en Objetos, abra la vista de registro de contactos y de negocios y añada la tarjeta «Invisible Pipeline». Cuenta como hecho cuando alguien haya decidido en una tarjeta.',
    link: 'Cómo se comprueba',
  },
};
