import type { historyWords as english } from '../en/history.ts';
import type { Formats } from '../formats.ts';
import { historyReportWords } from './history-report.ts';

type Words = ReturnType<typeof english>;

const minuteMs = 60_000;

export function historyWords(f: Formats): Words {
  const duration = durations(f);
  return {
    loading: 'Buscando una lectura anterior',
    before: {
      title: '¿Qué había en su correo que ningún negocio muestra?',
      text: 'La aplicación lee el correo que ya está en HubSpot y muestra, mes a mes, lo que alguien quiso comprar y qué parte nunca llegó a ser un negocio.',
      months: 'Desde cuándo',
      monthsOption: (months) => `${f.number(months)} ${f.plural(months, { one: 'mes', other: 'meses' })}`,
      pace: 'Ritmo',
      paces: { gentle: 'Suave', normal: 'Normal', fast: 'Rápido' },
      paceOption: (pace, share) => `${pace}: ${f.percent(share)} del límite de HubSpot`,
      paceHint:
        'HubSpot limita cuánto puede pedir una aplicación a la vez. El resto queda libre para las tarjetas y otras aplicaciones.',
      about: (count, ms) =>
        `${emailCount(f, count)} llevan cerca de ${duration(ms)}. Primero se cuentan los suyos y luego verá cuánto tardará.`,
      whatHappens: 'Qué ocurre',
      happenings: [
        'Se lee el correo de sus contactos, empezando por el más reciente. Del correo de sus compañeros, y de lo que excluyen sus ajustes, solo se lee el encabezado.',
        'No se pregunta a ningún modelo de lenguaje y nada se transmite a otros.',
        'Solo se guardan señales donde la venta sigue abierta. El correo antiguo no crea tareas para nadie.',
        'Puede pausar o salir cuando quiera. Lo leído se conserva y nada cuenta dos veces.',
      ],
      start: 'Empezar a leer',
      starting: 'Empezando',
    },
    progress: progressWords(f),
    interrupted: {
      title: 'La lectura se ha interrumpido',
      kept: 'Lo leído se conserva y nada cuenta dos veces.',
      retry: 'Continuar',
    },
    empty: emptyWords(f),
    report: historyReportWords(f),
  };
}

function emailCount(f: Formats, count: number): string {
  return `${f.number(count)} ${f.plural(count, { one: 'correo', other: 'correos' })}`;
}

function durations(f: Formats): (ms: number) => string {
  return (ms) => {
    const whole = Math.max(1, Math.round(ms / minuteMs));
    if (whole < 120) return `${f.number(whole)} ${f.plural(whole, { one: 'minuto', other: 'minutos' })}`;
    return `${f.number(Math.round(whole / 6) / 10)} horas`;
  };
}

function progressWords(f: Formats): Words['progress'] {
  const duration = durations(f);
  return {
    counting: 'Contando los correos',
    reading: (months) =>
      `Leyendo el correo ${f.plural(months, { one: 'del último mes', other: `de los últimos ${f.number(months)} meses` })}`,
    paused: 'En pausa',
    done: (read, total) => `${f.number(read)} de ${emailCount(f, total)}`,
    rate: 'Correos por segundo',
    left: 'Tiempo restante',
    signals: 'Señales hasta ahora',
    timeLeft: (ms) => (ms < minuteMs ? 'menos de un minuto' : `cerca de ${duration(ms)}`),
    notYet: '–',
    number: (value) => f.number(value),
    pause: 'Pausar',
    pausing: 'Pausando',
    resume: 'Continuar',
    goesOn:
      'Mientras tanto mire otras vistas, o cierre la página y vuelva: sigue donde estaba. Con el trabajo en segundo plano también sigue sin usted.',
    background: '¿Está configurado el trabajo en segundo plano?',
    others:
      'Otra página abierta, o el trabajo en segundo plano, lee en este momento. Esta página se actualiza sola.',
    pausedText: 'Lo leído se conserva. No se sigue hasta que usted lo diga.',
  };
}

function emptyWords(f: Formats): Words['empty'] {
  return {
    noMail: {
      title: 'Ningún correo de contactos en estos meses',
      text: 'La aplicación lee lo que está registrado en HubSpot. Conecte sus buzones y haga registrar también el correo entrante; la comprobación de la instalación muestra dónde falta.',
    },
    nothingFound: {
      title: 'No se ha encontrado una intención de compra clara',
      text: (read) =>
        `Se ${f.plural(read, { one: 'ha leído', other: 'han leído' })} ${emailCount(f, read)}. Solo cuenta lo seguro. Donde se registran sobre todo sus propias respuestas faltan las palabras de los compradores: la comprobación de la instalación lo muestra.`,
    },
    allCovered: {
      title: 'Cada oportunidad tenía su negocio',
      text: (count) =>
        f.plural(count, {
          one: `Se ha encontrado ${f.number(count)} oportunidad, y un negocio ya la recogía. Nada era invisible.`,
          other: `Se han encontrado ${f.number(count)} oportunidades, y un negocio ya recogía cada una. Nada era invisible.`,
        }),
    },
    check: 'Ir a la comprobación de la instalación',
  };
}
