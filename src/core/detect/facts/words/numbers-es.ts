import type { NumberTable } from './tables.ts';

export const spanishNumbers: NumberTable = {
  simple: {
    1: 'un uno una', 2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho', 9: 'nueve', 10: 'diez', 11: 'once', 12: 'doce',
    13: 'trece', 14: 'catorce', 15: 'quince', 16: 'dieciséis', 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve', 20: 'veinte', 21: 'veintiuno veintiún',
    22: 'veintidós', 23: 'veintitrés', 24: 'veinticuatro', 25: 'veinticinco', 26: 'veintiséis', 27: 'veintisiete', 28: 'veintiocho', 29: 'veintinueve',
    30: 'treinta', 40: 'cuarenta', 50: 'cincuenta', 60: 'sesenta', 70: 'setenta', 80: 'ochenta', 90: 'noventa', 200: 'doscientos doscientas',
    300: 'trescientos trescientas', 400: 'cuatrocientos cuatrocientas', 500: 'quinientos quinientas', 600: 'seiscientos seiscientas',
    700: 'setecientos setecientas', 800: 'ochocientos ochocientas', 900: 'novecientos novecientas',
  },
  scales: { 100: 'cien ciento', 1_000: 'mil', 1_000_000: 'millón millones' },
  groups: { 10: 'decena decenas', 12: 'docena docenas', 15: 'quincena', 20: 'veintena', 30: 'treintena', 100: 'centenar centenares', 1_000: 'millar millares' },
  joints: 'y',
  articles: 'una un de',
  isGlued: false,
}; // prettier-ignore
