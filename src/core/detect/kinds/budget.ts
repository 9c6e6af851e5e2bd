import type { KindRule } from './kind-rule.ts';

export const budget: KindRule = {
  id: 'budget',
  cues: {
    fr: {
      strong: [
        '{BUDGET} ~8 {APPROVED}',
        '{MONEY} ~8 {APPROVED}|de cote|{CEILING}',
        '{APPROVED} ~6 {MONEY}',
        '{CEILING} ~4 {MONEY}|#',
        '# ~6 {CEILING}',
        '{BUDGET} ~6 {MONEY}',
        '{MONEY} ~5 de budget|de cote|d apport',
        'feu vert ~2 pour #',
        'au dela de #|au dessus de #',
        'grand max|pas un euro de plus|pas une cenne de plus|pas plus & #',
        '{BUDGET} ~10 {CEILING}',
        'depense* ~8 avant|{DEADLINE} & {BUDGET}|argent|enveloppe',
        'mis # ~3 de cote|debloque #',
        '{CEILING} & {MONEY}',
      ],
      fair: [
        '{APPROVED} ~8 {BUDGET}',
        '{BUDGET} & {APPROVED}',
        '{BUDGET} & {MONEY}',
        'deja au budget|prevu au budget|inscrit au budget',
        'subvention*|dotation|subside',
        '# ~2 max',
        'j ai # max|peux depenser',
      ],
      weak: [
        '{MONEY}',
        '{APPROVED}',
        '{CEILING}',
        '{BUDGET}',
        '{MONEY} & {DECIDE}',
        '{MONEY} & pour ca',
      ],
    },
    en: {
      strong: [
        '{BUDGET} ~8 {APPROVED}',
        '{APPROVED} ~8 {BUDGET}',
        '{MONEY}|# ~6 {APPROVED}',
        '{APPROVED} ~6 {MONEY}|#',
        '{CEILING} ~4 {MONEY}|#',
        '# ~5 {CEILING}',
        '{BUDGET} ~6 {MONEY}',
        '{MONEY} ~8 pot|bucket|kitty|budget|to spend|to burn|set aside|left',
        'budget is|budget s|budget of',
        'up to #',
        'spent by|has to be spent|vanishes if',
        'put by|set aside|earmarked|ring fenced|ringfenced|carved out',
        'grant ~6 came|landed|turned up|letter',
        'ceiling ~8 {MONEY}|#',
        'come in under|fit within|all in under',
        '{BUDGET} & {MONEY}',
        '{MONEY} & for this',
      ],
      fair: [
        '{BUDGET} & {APPROVED}',
        '{CEILING} & {MONEY}',
        'signed off|sanctioned|voted & {MONEY}|money|budget|line',
        'approve* ~4 #',
      ],
      weak: [
        '{MONEY}',
        '{APPROVED}',
        '{CEILING}',
        '{BUDGET}',
        '{MONEY} & {DECIDE}',
      ],
    },
  },
  examples: {
    fr: {
      positive: [
      ],
      negative: [
      ],
    },
    en: {
      positive: [
      ],
      negative: [
      ],
    },
  },
};
