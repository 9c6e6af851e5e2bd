import type { KindRule } from './kind-rule.ts';

export const authority: KindRule = {
  id: 'authority',
  cues: {
    fr: {
      strong: [
        'c est ~6 qui ~2 signera|signe|decide|decidera|tranche|tranchera|choisit|valide',
        'sa signature ~4 indispensable|requise|obligatoire',
        'rien ne se fait sans|rien ne se decide sans|rien ne part sans',
        '{BOSS} ~8 {DECIDE}',
        '{DECIDE} ~6 {BOSS}',
        'c est|cest|c ~4 {BOSS} ~6 qui',
        'c est|cest|c ~4 lui|elle|elles|eux ~2 qui',
        'dernier mot|seul habilite|seule habilitee|seul ordonnateur|a le stylo|tient les cordons|tient le chequier|le chequier|voix sera preponderante|la signature finale',
        'sans ~3 aval|accord|signature|visa|feu vert',
        'soumis ~3 a|au ~6 {BOSS}',
        'passer|passe|present* ~4 devant ~3 {BOSS}',
        'en parler a|en parler avec|en discuter avec ~4 {BOSS}',
        '{MEETS} ~8 {BOSS}|{DECIDE}',
        '{BOSS} ~6 {MEETS}',
        'je ne suis que|moi je prepare|moi je donne|je suis seulement|moi j suis|je ne fais que',
        'accord ~4 {BOSS}',
        'moi je signe|je peux signer|je decide',
        'manque ~6 go|griffe|accord ~6 {BOSS}',
        '{BOSS} & validation|signature|accord',
      ],
      fair: [
        '@ ~4 signe|signera|decide|decidera|tranche|tranchera|valide|validera|choisit',
        '{BOSS} & {DECIDE}',
        'arbitr*|tranch*',
        '{BOSS} ~4 dit|dise|dira ~0 oui|non|amen',
      ],
      weak: [
        '{BOSS}',
        '{MEETS}',
        '{BOSS} & {WANT}',
        '{DECIDE}',
      ],
    },
    en: {
      strong: [
        'it is|its ~5 who ~4 cuts|decides|signs|chooses|settles|rules',
        'without the ~3 in the room|without ~4 in the room',
        'together|jointly & sign*|board member|director*',
        'get it past|got it past|getting it past|get this past|carry upstairs',
        '{BOSS} ~8 {DECIDE}',
        '{DECIDE} ~6 by|with|from|is|of|lies|rests ~3 {BOSS}',
        'final say|last word|final word|final call|final nod|has to ok|say so|final decision|pen counts',
        'needs|need|wait* ~4 {BOSS} ~4 approval|sign off|ok|blessing|signature',
        '{BOSS} ~4 signs|sign|decides|has to|have to say yes|votes|vote',
        'it s|its|it is ~5 {BOSS}|him|her|them ~3 who|that|to decide|call',
        'not mine to|not my call|not my shout|decides not me|i can recommend|i recommend|i shall be recommending|messenger',
        'nothing over|anything over|anything above|past that ~10 {BOSS}|sign*|goes|scribble|bless|ok',
        '{MEETS} ~8 {BOSS}|{DECIDE}',
        '{BOSS} ~6 {MEETS}',
        'goes to|goes past|go to|put to|run it past|run it by|before ~3 {BOSS}',
        'mine is the final word|i can sign|i sign it|my decision|settle the matter',
        'without whose|without whom|without helen',
        '@ ~4 signs|decides|approves|has to|picks|will decide|will sign|signs off',
        '{BOSS} & {DECIDE}',
      ],
      fair: [
        '{BOSS} ~4 has to|must',
        'signing powers|signatory|veto',
        'on his desk|on her desk',
        '{DECIDE}',
      ],
      weak: [
        '{BOSS}',
        '{MEETS}',
        '{BOSS} & {WANT}',
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
