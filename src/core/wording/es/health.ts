import type { StageRange } from '#core/baselines/baselines.ts';
import type { HealthFinding, Pause, StageStep } from '#core/health/health.ts';
import type { healthWords as english } from '../en/health.ts';
import type { Formats } from '../formats.ts';
import { healthEvidenceWords } from './health-evidence.ts';

type Words = ReturnType<typeof english>;

const statuses: Words['statuses'] = {
  moving: { label: 'En marcha', meaning: 'Nada lo frena: los días y las respuestas son los habituales.' },
  slow: { label: 'Lento', meaning: 'Más tiempo de lo habitual en esta etapa.' },
  stalled: { label: 'Parado', meaning: 'Mucho más tiempo de lo habitual en esta etapa.' },
  silent: { label: 'Sin respuesta', meaning: 'El comprador lleva más tiempo de lo habitual sin escribir.' },
  paused: { label: 'En pausa', meaning: 'Hay un motivo para esperar, así que no se le cuenta ningún día.' },
  closed: { label: 'Cerrado', meaning: 'Un negocio cerrado no tiene puntuación.' },
};

const roles: Words['roles'] = {
  prospecting: 'Prospección',
  qualification: 'Calificación',
  meeting: 'Reunión o demo',
  proposal: 'Propuesta',
  negotiation: 'Negociación',
  signature: 'Firma',
  'after-sales': 'Posventa',
};

const parts: Words['parts'] = {
  pace: { label: 'Ritmo', meaning: 'Los días en esta etapa frente a los negocios que ganó.' },
  contact: { label: 'Contacto', meaning: 'Cuánto tiempo lleva el comprador sin escribir.' },
  movement: {
    label: 'Dirección',
    meaning: 'Vuelta a una etapa anterior, cierre aplazado, importe a la baja: un tercio cada uno.',
  },
  evidence: {
    label: 'Lo confirmado',
    meaning: 'Lo que pide esta etapa, en la medida en que está confirmado.',
  },
  'next-step': {
    label: 'Próximo paso',
    meaning: 'Una actividad por delante, o los pasos del playbook hechos a tiempo.',
  },
};

const findingTitles: Words['findingTitles'] = {
  slow: 'Más lento de lo habitual',
  stalled: 'Parado',
  silent: 'Sin respuesta desde hace un tiempo',
  'moved-back': 'Ha vuelto a una etapa anterior',
  pushed: 'Fecha de cierre aplazada',
  shrunk: 'El importe ha bajado',
};

export function healthWords(f: Formats): Words {
  return {
    title: 'Salud',
    score: (score) => `${f.number(score)} de 100`,
    noScore: 'Los negocios cerrados no tienen puntuación.',
    statuses,
    pausedUntil: (until) => `En pausa hasta el ${f.date(until)}`,
    findingTitles,
    range: (range) => rangeSentence(f, range),
    finding: (finding, track) => findingSentence(f, finding, track),
    pause: (pause, now) => pauseSentence(f, pause, now),
    partsTitle: 'De dónde sale la puntuación',
    parts,
    partPoints: ({ points, outOf }) => `${f.number(points)} de ${f.number(outOf)}`,
    roles,
    track: trackWords(f),
    ...healthEvidenceWords(f),
  };
}

function dayCount(f: Formats, days: number): string {
  return `${f.number(days)} ${f.plural(days, { one: 'día', other: 'días' })}`;
}

function rangeSentence(f: Formats, { source, median, p90, n }: StageRange): string {
  const usual = dayCount(f, Math.max(1, Math.round(median)));
  const most = f.number(Math.max(1, Math.ceil(p90)));
  switch (source) {
    case 'stage':
      return `Los ${f.number(n)} negocios que ganó pasaron aquí cerca de ${usual}; nueve de cada diez, ${most} como máximo.`;
    case 'pipeline':
      return `Hay muy pocos negocios ganados para juzgar esta etapa. En el conjunto de etapas del pipeline, una estancia duró cerca de ${usual}; nueve de cada diez, ${most} como máximo (${f.number(n)} estancias).`;
    case 'setting':
      return `Sus negocios ganados aún no bastan: la referencia es de ${usual}, según sus ajustes.`;
  }
}

function findingSentence(f: Formats, finding: HealthFinding, track: readonly StageStep[]): string {
  const money = (amount: number, currency: string | null) =>
    currency ? f.money(amount, currency) : f.number(amount);
  switch (finding.kind) {
    case 'slow':
    case 'stalled':
      return `${dayCount(f, finding.days)} en esta etapa. ${rangeSentence(f, finding.range)}`;
    case 'silent':
      return `${dayCount(f, finding.days)} sin noticias del comprador. ${usualSilence(f, finding)}`;
    case 'moved-back':
      return `De «${stageName(track, finding.fromStageId)}» a «${stageName(track, finding.toStageId)}» el ${f.date(finding.at)}.`;
    case 'pushed':
      return `Aplazada ${f.number(finding.times)} ${f.plural(finding.times, { one: 'vez', other: 'veces' })}, ${dayCount(f, finding.days)} en total.`;
    case 'shrunk':
      return `De ${money(finding.from, finding.currency)} a ${money(finding.to, finding.currency)} (${f.percent(-(1 - finding.to / finding.from))}).`;
  }
}

function usualSilence(f: Formats, { usual, n }: Extract<HealthFinding, { kind: 'silent' }>): string {
  const days = dayCount(f, Math.ceil(usual));
  return n === 0
    ? `Según sus ajustes, lo habitual son ${days}.`
    : `En los negocios que ganó, nueve de cada diez respuestas llegaron en ${days} o menos (${f.number(n)} ${f.plural(n, { one: 'respuesta', other: 'respuestas' })}).`;
}

function stageName(track: readonly StageStep[], stageId: string): string {
  return track.find((step) => step.stageId === stageId)?.label || 'una etapa archivada';
}

function pauseSentence(f: Formats, pause: Pause, now: number): string {
  switch (pause.kind) {
    case 'next-activity':
      return `Próxima actividad: ${f.relativeDay(pause.until, now)}. Todo en orden.`;
    case 'snoozed':
      return `Apartado hasta el ${f.date(pause.until)}.`;
    case 'buyer-said':
      return `El comprador pidió tiempo el ${f.date(pause.at)}. Lo retomamos el ${f.date(pause.until)}.`;
    case 'quiet-season':
      return `Temporada tranquila: pocos de sus negocios se cierran antes del ${f.date(pause.until)}.`;
  }
}

function trackWords(f: Formats): Words['track'] {
  return {
    title: 'Etapas',
    states: { done: 'Superada', skipped: 'Omitida', current: 'Ahora', ahead: 'Por venir' },
    unknownStage: 'Etapa archivada',
    days: (days) => dayCount(f, days),
    usual: ({ median, source }) => {
      const days = f.number(Math.max(1, Math.round(median)));
      return source === 'setting' ? `ajustes: ${days}` : `habitual: ${days}`;
    },
    vague: {
      title: (label) => `«${label}» es difícil de observar`,
      hint: 'Una etapa funciona mejor cuando cualquiera puede ver si un negocio está en ella, como «Propuesta enviada» o «Demo realizada». Un administrador puede cambiarle el nombre o indicar en los ajustes a qué paso de la venta corresponde.',
    },
  };
}
