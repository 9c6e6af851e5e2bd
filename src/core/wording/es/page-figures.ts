import type { figureWords as english } from '../en/page-figures.ts';
import type { Formats } from '../formats.ts';

export function figureWords(f: Formats): ReturnType<typeof english> {
  const bases = {
    closed: { one: 'negocio cerrado', other: 'negocios cerrados' },
    won: { one: 'negocio ganado', other: 'negocios ganados' },
    open: { one: 'negocio abierto', other: 'negocios abiertos' },
    facts: { one: 'dato indicado', other: 'datos indicados' },
    messages: { one: 'mensaje', other: 'mensajes' },
    both: { one: 'negocio o conversación', other: 'negocios y conversaciones' },
  };
  return {
    money: f.money,
    percent: (share) => f.percent(share),
    count: (value) => f.number(value),
    days: (days) => `${f.number(days)} ${f.plural(days, { one: 'día', other: 'días' })}`,
    hours: (hours) => `${f.number(hours)} ${f.plural(hours, { one: 'hora', other: 'horas' })}`,
    perDay: (amount, currency) => `${f.money(amount, currency)} al día`,
    times: (value) => `${f.number(value)} ${f.plural(value, { one: 'vez', other: 'veces' })}`,
    date: f.date,
    shortDay: f.shortDay,
    shortMonth: f.shortMonth,
    none: '–',
    missing: {
      nothing: 'Nada que contar en este periodo',
      'too-few': 'Muy pocos para saberlo',
      'no-target': 'Se muestra cuando haya un objetivo',
      'no-history': 'Se muestra cuando haya historial',
    },
    tooFew: (n, enough, base) =>
      `${f.number(n)} ${f.plural(n, bases[base])}: se muestra desde ${f.number(enough)}`,
    points: (points) => `${f.number(points)} ${f.plural(points, { one: 'punto', other: 'puntos' })}`,
    unchanged: 'Sin cambios',
    before: (value) => `Antes: ${value}`,
    benchmark: (value) => `Según los estudios: ${value}`,
    how: 'Ver la fórmula',
    formula: 'Cómo se calcula',
    withheld: 'Por qué no se muestra',
    toRecords: 'Ver los registros',
  };
}
