import type { figureWords as english } from '../en/page-figures.ts';
import type { Formats } from '../formats.ts';

export function figureWords(f: Formats): ReturnType<typeof english> {
  const bases = {
    closed: { one: 'trattativa chiusa', other: 'trattative chiuse' },
    won: { one: 'trattativa vinta', other: 'trattative vinte' },
    open: { one: 'trattativa aperta', other: 'trattative aperte' },
    facts: { one: 'informazione indicata', other: 'informazioni indicate' },
    messages: { one: 'messaggio', other: 'messaggi' },
    both: { one: 'trattativa o conversazione', other: 'trattative e conversazioni' },
  };
  return {
    money: f.money,
    percent: (share) => f.percent(share),
    count: (value) => f.number(value),
    days: (days) => `${f.number(days)} ${f.plural(days, { one: 'giorno', other: 'giorni' })}`,
    hours: (hours) => `${f.number(hours)} ${f.plural(hours, { one: 'ora', other: 'ore' })}`,
    perDay: (amount, currency) => `${f.money(amount, currency)} al giorno`,
    times: (value) => `${f.number(value)}×`,
    date: f.date,
    shortDay: f.shortDay,
    shortMonth: f.shortMonth,
    none: '–',
    missing: {
      nothing: 'Niente da contare in questo periodo',
      'too-few': 'Troppo pochi per dirlo',
      'no-target': 'Visibile una volta fissato un obiettivo',
      'no-history': 'Visibile quando ci sarà uno storico',
    },
    tooFew: (n, enough, base) =>
      `${f.number(n)} ${f.plural(n, bases[base])}: visibile da ${f.number(enough)} in su`,
    points: (points) => `${f.number(points)} ${f.plural(points, { one: 'punto', other: 'punti' })}`,
    unchanged: 'Invariato',
    before: (value) => `Prima: ${value}`,
    benchmark: (value) => `Secondo gli studi: ${value}`,
    how: 'Vedi la formula',
    formula: 'Come si calcola',
    withheld: 'Perché non si vede',
    toRecords: 'Vedi i record',
  };
}
