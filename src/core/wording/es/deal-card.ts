import type { RangeSource } from '#core/baselines/baselines.ts';
import type { RuleSubject } from '#core/quality/rule.ts';
import type { dealCardWords as english } from '../en/deal-card.ts';
import { lowerFirst } from '../formats.ts';
import type { Formats } from '../formats.ts';

export function dealCardWords(f: Formats): ReturnType<typeof english> {
  return {
    outOfHundred: 'de 100',
    noAmount: 'aún sin importe',
    noHistory: 'HubSpot no guarda fechas de esta etapa, así que sus días no se cuentan.',
    sinceToday: (stage) => `En ${stage} desde hoy.`,
    daysInStage: (spent, stage, { median, source }) =>
      source === 'setting'
        ? `${spent} en ${stage}; según sus ajustes, ${f.number(Math.round(median))}`
        : `${spent} en ${stage}; lo habitual: ${f.number(Math.max(1, Math.round(median)))}`,
    daysOfSilence: (spent, usual) =>
      `${spent} sin noticias del comprador; lo habitual: hasta ${f.number(Math.ceil(usual))}`,
    reason: (title, figures) => `${title}: ${lowerFirst(figures)}`,
    next: {
      title: 'Qué hacer ahora',
      then: (action) => `Después: ${action}`,
      setAside: 'Apartar el negocio',
      setAsideUntil: 'Recordarme este negocio',
      confirmLost: (reason) => `El motivo será «${reason}». Podrá deshacerlo durante 30 días.`,
    },
    warnings: {
      title: 'Conviene mirarlo',
      allWell: (rules) =>
        rules === 1
          ? 'La comprobación de los datos está bien.'
          : `Las ${f.number(rules)} comprobaciones de datos están bien.`,
      more: (count) => `${f.number(count)} más`,
      moreInTab: (count) => `${f.number(count)} más en la pestaña Invisible Pipeline.`,
      hidden: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'oculto por usted', other: 'ocultos por usted' })}`,
      hide: 'Ocultar',
      show: 'Volver a mostrar',
      mend: 'Corregir',
      about: aboutRecord,
      unknown: {
        title: 'Una comprobación más reciente ha encontrado algo',
        why: 'Esta página se abrió antes de que existiera la comprobación.',
        fix: 'Recargue la página para leerlo.',
      },
    },
    repair: repairWords(f),
    stages: {
      titleWithDays: (days, stage) => `Etapas: ${days} en ${stage}`,
      skipped: 'omitida',
      fullBar: fullBar(f),
    },
    evidence: {
      title: (proved, total) => `Lo confirmado: ${f.number(proved)} de ${f.number(total)}`,
      proved: 'Confirmado',
      open: 'Pendiente',
    },
    score: {
      title: (score) =>
        f.plural(score, {
          one: `De dónde sale ${f.number(score)} punto`,
          other: `De dónde salen los ${f.number(score)} puntos`,
        }),
    },
    learning:
      'Aprendiendo de sus negocios ganados. Hasta entonces, los tiempos habituales son los de los ajustes.',
    notLearned: 'Los tiempos habituales son los de los ajustes hasta que se aprenda de sus negocios ganados.',
  };
}

const fullBar = (f: Formats): Record<RangeSource, (n: number) => string> => ({
  stage: (n) =>
    `Una barra llena: para entonces, nueve de cada diez de sus ${f.number(n)} negocios ganados ya habían avanzado.`,
  pipeline: (n) =>
    `Una barra llena: nueve de cada diez de las ${f.number(n)} etapas de negocios ganados en este pipeline fueron más cortas.`,
  setting: () =>
    'Una barra llena es el doble del tiempo de sus ajustes: aquí se conocen muy pocos negocios ganados.',
});

const aboutRecord: Record<RuleSubject, (name: string) => string> = {
  deal: (name) => `Negocio: ${name}`,
  contact: (name) => `Contacto: ${name}`,
  company: (name) => `Empresa: ${name}`,
};

function repairWords(f: Formats): ReturnType<typeof english>['repair'] {
  return {
    preparing: 'Leyendo el valor actual',
    change: (label, from, to) => (from === null ? `${label}: ${to}` : `${label}: ${from} → ${to}`),
    done: (label, to) => `${label}: ${to}`,
    nothingMended: 'No queda nada que se pueda deshacer.',
    mendedOn: (at) => `Escrito el ${f.date(at)}`,
  };
}
