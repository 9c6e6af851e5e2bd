import type { NumberTable } from './tables.ts';

export const portugueseNumbers: NumberTable = {
  simple: {
    1: 'um uma', 2: 'dois duas', 3: 'três', 4: 'quatro', 5: 'cinco', 6: 'seis', 7: 'sete', 8: 'oito', 9: 'nove', 10: 'dez', 11: 'onze', 12: 'doze',
    13: 'treze', 14: 'catorze quatorze', 15: 'quinze', 16: 'dezasseis dezesseis', 17: 'dezassete dezessete', 18: 'dezoito', 19: 'dezanove dezenove',
    20: 'vinte', 30: 'trinta', 40: 'quarenta', 50: 'cinquenta', 60: 'sessenta', 70: 'setenta', 80: 'oitenta', 90: 'noventa', 200: 'duzentos duzentas',
    300: 'trezentos trezentas', 400: 'quatrocentos quatrocentas', 500: 'quinhentos quinhentas', 600: 'seiscentos seiscentas',
    700: 'setecentos setecentas', 800: 'oitocentos oitocentas', 900: 'novecentos novecentas',
  },
  scales: { 100: 'cem cento', 1_000: 'mil', 1_000_000: 'milhão milhões', 1_000_000_000: 'bilhão bilhões' },
  groups: { 10: 'dezena dezenas', 12: 'dúzia dúzias', 15: 'quinzena', 20: 'vintena', 100: 'centena centenas', 1_000: 'milhar milhares' },
  joints: 'e',
  articles: 'uma um de',
  isGlued: false,
}; // prettier-ignore
