import type { NumberTable } from './tables.ts';

export const frenchNumbers: NumberTable = {
  simple: {
    1: 'un une', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf', 10: 'dix', 11: 'onze', 12: 'douze',
    13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize', 20: 'vingt vingts', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante',
    70: 'septante', 80: 'huitante octante', 90: 'nonante',
  },
  scales: { 100: 'cent cents', 1_000: 'mille', 1_000_000: 'million millions', 1_000_000_000: 'milliard milliards' },
  groups: {
    10: 'dizaine dizaines', 12: 'douzaine douzaines', 15: 'quinzaine', 20: 'vingtaine', 30: 'trentaine', 40: 'quarantaine', 50: 'cinquantaine',
    60: 'soixantaine', 100: 'centaine centaines', 1_000: 'millier milliers',
  },
  joints: 'et',
  articles: 'une un de',
  isGlued: false,
}; // prettier-ignore
