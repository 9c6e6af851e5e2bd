import type { DateTable } from './tables.ts';

export const portugueseDates: DateTable = {
  months: [
    'janeiro|jan', 'fevereiro|fev', 'março|mar', 'abril|abr', 'maio|mai', 'junho|jun', 'julho|jul', 'agosto|ago', 'setembro|set',
    'outubro|out', 'novembro|nov', 'dezembro|dez',
  ], // prettier-ignore
  weekdays: [
    'domingo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira|sexta', 'sábado',
  ], // prettier-ignore
  early: 'início|começo|princípio|princípios|inícios',
  mid: 'meados|meio',
  end: 'último dia|fim|final|finais|fins|fecho|fechamento',
  units: {
    day: 'dia|dias|dias úteis',
    week: 'semana|semanas',
    month: 'mês|meses',
    quarter: 'trimestre|trimestres',
    half: 'semestre|semestres',
    year: 'ano|anos|exercício',
  },
  unitEnds: {},
  next: 'próximo|próxima|próximos|próximas|seguinte|que vem|que entra',
  current: 'este|esta|deste|desta|neste|nesta|corrente|em curso',
  before: 'antes de|antes do|antes da',
  isBeforeStrict: false,
  by: 'até|até ao|até o|até à|até a|para|o mais tardar|no máximo até|o mais tardar até|prazo|data limite',
  from: 'a partir|a partir de|desde|a contar',
  at: 'em|no|na|durante|por volta|a|ao|nos',
  since: 'desde há|passado|passada',
  latest: 'o mais tardar|no máximo|no limite|impreterivelmente',
  within: 'em|dentro de|daqui a|no prazo|nos|dentro',
  glue: 'de|do|da|o|a|os|as|ao|dos|das|mês|à|em|no',
  dayArticles: 'dia|o dia|a',
  daySuffixes: 'º|o',
  ordinals: ['primeiro|primeira', 'segundo|segunda', 'terceiro|terceira', 'quarto|quarta'],
  last: 'último|última',
  today: 'hoje|esta noite|esta tarde',
  tomorrow: 'amanhã',
  afterTomorrow: 'depois de amanhã',
  summer: 'verão',
  feasts: { 101: 'ano novo', 1225: 'natal' },
  quarterMarks: 't|q',
  halfMarks: 's|h',
  weekMarks: 'semana',
};
