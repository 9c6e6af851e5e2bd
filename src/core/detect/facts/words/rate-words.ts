/** Words behind money that make it a price per unit or period, as alternatives of a pattern. */
export const rateWords = [
  "par|pièce|piece|l['’]unité|l['’]heure|un mois|le mois|le poste|la tonne|l['’]an par|mensuel\\p{L}*",
  'per|each|apiece|a head|a month|a seat|a user|a year|an hour|a day|a week|a pop|monthly|pp|p\\.m\\.|p\\.a\\.|pcm',
  'pro|monatlich|je (?:Nutzer|Monat|Stück|Platz)',
  'por|al mes|mensual\\p{L}*|mensal',
  'al mese|mensil\\p{L}',
  'maandelijks|stuk',
].join('|');
