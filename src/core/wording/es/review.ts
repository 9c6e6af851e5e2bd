import type { ReviewReason } from '#core/views/review-view.ts';
import type { reviewWords as english } from '../en/review.ts';
import type { ReasonTitles } from '../en/review.ts';
import { lowerFirst, type Formats } from '../formats.ts';
import { toOutcome } from '../outcome.ts';

type Words = ReturnType<typeof english>;

const verdicts: Words['verdicts'] = {
  push: {
    title: 'Vivo, y sin nada planificado',
    meaning: 'Un próximo paso esta semana lo mantiene en marcha.',
  },
  requalify: {
    title: 'Merece otra mirada',
    meaning: 'Compruebe necesidad, presupuesto, fecha y quién decide antes de dedicarle más tiempo.',
  },
  'close-lost': {
    title: 'Probablemente terminado',
    meaning: 'Dejarlo ir abre espacio para los negocios que se pueden ganar.',
  },
};

const decisions: Words['decisions'] = {
  push: 'Impulsar',
  requalify: 'Recalificar',
  'close-lost': 'Cerrar como perdido',
  keep: 'Dejar como está',
};

export function reviewWords(f: Formats): Words {
  const deals = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'negocio', other: 'negocios' })}`;
  return {
    intro:
      'Negocios que piden una decisión. Decir que no cuenta tanto como impulsar: lo que se deja ir da tiempo a lo que se puede ganar.',
    noted: 'Aquí solo se anotan las decisiones. El negocio lo cambia usted, en su registro.',
    loading: 'Abriendo la revisión',
    progress: (decided, total) =>
      `${f.number(decided)} de ${f.number(total)} ${f.plural(total, { one: 'decidido', other: 'decididos' })}`,
    week: (monday) => `Semana del ${f.day(monday)}`,
    narrowed: 'Solo los negocios de los filtros que eligió en las otras vistas.',
    showAll: 'Mostrar todos los negocios',
    changes: {
      title: (since) => `Desde el ${f.date(since)}`,
      some: (count, amount, currency) =>
        count === 0 || amount === 0
          ? f.number(count)
          : `${f.number(count)} (${f.roundMoney(amount, currency)})`,
      added: 'Nuevos',
      won: 'Ganados',
      lost: 'Perdidos',
      move: (label, count) => `${label}: ${f.number(count)}`,
      movedOn: 'Avanzaron',
      movedBack: 'Retrocedieron',
      pushed: 'Fecha de cierre aplazada',
      open: 'Negocios abiertos',
      fromTo: (before, now) => `${f.number(before)} → ${f.number(now)}`,
      followed: (done, of) =>
        `De ${f.number(of)} ${f.plural(of, { one: 'decisión', other: 'decisiones' })} de la última revisión, ${f.plural(done, { one: 'se cumplió', other: 'se cumplieron' })} ${f.number(done)}.`,
    },
    verdicts,
    decisions,
    later: 'Más tarde',
    facts: {
      amount: (amount, currency) => f.roundMoney(amount, currency),
      noAmount: 'sin importe',
      closeAt: (at) => `cierre el ${f.date(at)}`,
      noCloseAt: 'sin fecha de cierre',
      gone: 'Un negocio que ahora no se puede leer',
    },
    reasonsTitle: 'Por qué',
    reason: (reason, titles) => reasonSentence(f, reason, titles),
    quotesTitle: 'Lo que escribió el comprador',
    quote: (text, at) => `«${text}» · ${f.date(at)}`,
    earlier: (decision, at) => `Decidido el ${f.date(at)}: ${lowerFirst(decisions[decision])}`,
    done: (decision, name) => `${name}: ${lowerFirst(decisions[decision])}. Anotado.`,
    undo: 'Deshacer',
    restTitle: (count) => `Por venir (${f.number(count)})`,
    decidedTitle: (count) =>
      `${f.plural(count, { one: 'Decidido', other: 'Decididos' })} (${f.number(count)})`,
    more: (shown, total) =>
      `Los ${f.number(shown)} con más en juego, de ${deals(total)} que piden una decisión.`,
    end: {
      title: 'La revisión está hecha',
      outcome: (counts) =>
        toOutcome([
          [counts.push, `${f.number(counts.push)} por impulsar`],
          [counts.requalify, `${f.number(counts.requalify)} por recalificar`],
          [counts['close-lost'], `${f.number(counts['close-lost'])} por cerrar`],
          [counts.keep, `${f.number(counts.keep)} sin cambios`],
        ]),
      less: (amount, currency) =>
        `${f.roundMoney(amount, currency)} menos en el pipeline, que ahora es más real.`,
      closing: 'Ahora ciérrelos en sus registros:',
      moreLeft: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'negocio más pide', other: 'negocios más piden' })} una decisión.`,
      goOn: 'Mostrar los siguientes',
    },
    empty: {
      title: 'Ningún negocio pide una decisión',
      text: 'Los negocios abiertos avanzan, tienen un próximo paso o se apartaron por un motivo. Vuelva la semana que viene.',
    },
    notRead: {
      title: 'La cuenta aún no se ha leído',
      text: 'El resumen la lee una vez; la revisión trabaja con lo que encontró.',
    },
  };
}

function reasonSentence(f: Formats, reason: ReviewReason, titles: ReasonTitles): string {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'día', other: 'días' })}`;
  switch (reason.kind) {
    case 'status':
      return statusSentence(reason, days);
    case 'close-date-past':
      return `La fecha de cierre fue hace ${days(reason.days)}`;
    case 'close-date-pushed':
      return `La fecha de cierre se ha aplazado ${f.number(reason.times)} ${f.plural(reason.times, { one: 'vez', other: 'veces' })}`;
    case 'amount-down':
      return `El importe ha bajado un ${f.percent(reason.share)}`;
    case 'no-activity':
      return `Sin actividad desde hace ${days(reason.days)}`;
    case 'no-next-activity':
      return 'Sin reuniones ni tareas por delante';
    case 'older-than-won':
      return `Lleva ${days(reason.days)} abierto; nueve de cada diez ganados tardaron ${days(Math.round(reason.p90))} como máximo`;
    case 'backwards':
      return 'Ha vuelto a una etapa anterior';
    case 'single-contact':
      return 'Depende de un solo contacto';
    case 'signal':
      return `${titles.kind(reason.signalKind)}, correo del ${f.date(reason.at)}`;
    case 'rule':
      return titles.rule(reason.ruleId);
    case 'due-soon':
      return reason.days === 0
        ? 'La fecha de cierre es hoy'
        : `La fecha de cierre es dentro de ${days(reason.days)}`;
    case 'high-health':
      return `La salud es de ${f.number(reason.score)} sobre 100`;
  }
}

function statusSentence(
  { status, days }: Extract<ReviewReason, { kind: 'status' }>,
  toDays: (count: number) => string,
): string {
  const since = days === null ? '' : `: ${toDays(days)} en esta etapa`;
  const sentences = {
    moving: 'Avanza',
    slow: `Más lento de lo habitual${since}`,
    stalled: `Está parado${since}`,
    silent: 'El comprador lleva más tiempo de lo habitual sin escribir',
    paused: 'Está en pausa',
  };
  return sentences[status];
}
