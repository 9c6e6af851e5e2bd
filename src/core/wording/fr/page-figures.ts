import type { figureWords as english } from '../en/page-figures.ts';
import type { Formats } from '../formats.ts';

export function figureWords(f: Formats): ReturnType<typeof english> {
  const bases = {
    closed: { one: 'transaction fermée', other: 'transactions fermées' },
    won: { one: 'transaction gagnée', other: 'transactions gagnées' },
    open: { one: 'transaction ouverte', other: 'transactions ouvertes' },
    facts: { one: 'fait écrit', other: 'faits écrits' },
    messages: { one: 'message', other: 'messages' },
    both: { one: 'transaction ou conversation', other: 'transactions et conversations' },
  };
  return {
    money: f.money,
    percent: (share) => f.percent(share),
    count: (value) => f.number(value),
    days: (days) => `${f.number(days)} ${f.plural(days, { one: 'jour', other: 'jours' })}`,
    hours: (hours) => `${f.number(hours)} ${f.plural(hours, { one: 'heure', other: 'heures' })}`,
    perDay: (amount, currency) => `${f.money(amount, currency)} par jour`,
    times: (value) => `${f.number(value)} fois`,
    date: f.date,
    shortDay: f.shortDay,
    shortMonth: f.shortMonth,
    none: '–',
    missing: {
      nothing: 'Rien à compter sur cette période',
      'too-few': 'Trop peu pour conclure',
      'no-target': 'Affiché dès qu’un objectif est fixé',
      'no-history': 'Affiché dès qu’il y a un historique',
    },
    tooFew: (n, enough, base) =>
      `${f.number(n)} ${f.plural(n, bases[base])} : affiché à partir de ${f.number(enough)}`,
    points: (points) => `${f.number(points)} ${f.plural(points, { one: 'point', other: 'points' })}`,
    unchanged: 'Inchangé',
    before: (value) => `Avant : ${value}`,
    benchmark: (value) => `Les études constatent ${value}`,
    how: 'Voir le calcul',
    formula: 'Comment il se calcule',
    withheld: 'Pourquoi il n’est pas affiché',
    toRecords: 'Voir les fiches',
  };
}
