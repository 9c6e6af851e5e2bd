import type { KindRule } from './kind-rule.ts';

export const timeline: KindRule = {
  id: 'timeline',
  cues: {
    fr: {
      strong: [
        '{DEADLINE} ~2 {DATE} & {WANT}|{ARRIVE}|{DECIDE}|{ADD}|{SEND_ME}|tourn*|{SIGN}|pret*|place|production',
        'avant ~3 {DATE}',
        '{DATE} ~6 {ARRIVE} ~10 {SEATS}|{PEOPLE}|{SITES}',
        '{MEETS} ~6 {DATE}|#',
        '{DATE} ~6 {MEETS}',
        'tourn*|en place|en route|production|operationnel* ~8 {DATE}|{DEADLINE}',
        'a compter du|a partir du|a partir de|des le|des janvier|d ici ~3 {DATE}',
        'au plus tard|faute de quoi|date limite',
        'signe ~4 ce soir|demain|avant|vendredi|lundi',
        'pour le # |pour vendredi|pour lundi|pour jeudi|pour mardi|pour mercredi',
        '{DEADLINE} ~4 {DATE} ~8 apres|sinon|faute',
      ],
      fair: [
        '{ARRIVE} ~6 {DEADLINE} ~2 {DATE}',
        '{DECIDE} ~8 {DATE}',
        '{ARRIVE} ~4 lundi|mardi|mercredi|jeudi|vendredi|le #|en janvier|en avril|en mars|en juin|en mai',
        '{DEADLINE} ~3 {DATE}',
        '{DATE} & {DECIDE}',
        '{ARRIVE} & {DATE}',
        'obligatoire|impose* ~8 {DATE}',
        'avant l ete|avant noel|avant la|avant les',
        '{DATE} & {SIGN}',
      ],
      weak: [
        '{DATE}',
        '{DEADLINE}',
        '{DATE} & {WANT}',
        '{DATE} & {DEADLINE}',
      ],
    },
    en: {
      strong: [
        '{DEADLINE} ~2 {DATE} & {WANT}|{ARRIVE}|{DECIDE}|{ADD}|{SEND_ME}|live|running|{SIGN}|place|ready',
        'before ~3 {DATE}',
        'by ~2 {DATE}',
        '{MEETS} ~5 {DATE}|#',
        'go live|up and running|must start|kick off|cut over ~8 {DATE}|#|before|by|in',
        'no later than|latest|in time for|no use to me after|has to be in',
        'sign* ~4 today|tonight|tonite|tomorrow|friday|this week|this month|by',
        '{DEADLINE} ~2 {DATE} ~8 or|otherwise|after that',
        'with effect from|from # {DATE}',
        'need ~6 by|before|until ~3 {DATE}',
      ],
      fair: [
        '{ARRIVE} ~5 {DATE}',
        '{DATE} ~5 {ARRIVE}',
        '{DATE} ~8 {MEETS}|board|decide*|vote*',
        '{DEADLINE} ~3 {DATE}',
        '{DATE} & {DECIDE}',
        '{ARRIVE} & {DATE}',
        'obligatory|mandatory|unplugged|goes away ~8 {DATE}',
        'as soon as possible|straight away',
      ],
      weak: [
        '{DATE}',
        '{DEADLINE}',
        '{DATE} & {WANT}',
        '{DATE} & {SIGN}',
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
