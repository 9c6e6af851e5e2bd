import type { KindRule } from './kind-rule.ts';

export const discount: KindRule = {
  id: 'discount',
  cues: {
    fr: {
      strong: [
        'ne se defend*|ne passe*|reste en travers',
        'descend* d un cran|d un cran|un cran',
        'les # ~8 , non|non merci',
        'a zero|a 0 & {PRICE}|renvo*|sign*',
        '{DISCOUNT} ~8 si|svp|?|{WANT}|pour',
        '{WANT}|possible|pouvez|peux|faites|accord*|demand*|avez vous|consent*|appliqu*|proposez ~6 {DISCOUNT}',
        'si ~8 {DISCOUNT} ~8 {IF_SIGN}|signe|accord',
        '{IF_SIGN} & {MONEY}|{PRICE}|{DISCOUNT}|enlev*|{DEADLINE}|a #|#',
        'a # ~3 {IF_SIGN}',
        '{TOO_DEAR} & {DISCOUNT}',
        '{RIVAL} ~10 # & {DISCOUNT}|{TOO_DEAR}|moins|alors|donc|vous',
        'un geste|faire un geste|un effort|petit effort|ptit effort|geste commercial|coupe la poire',
        '{OFFERED_US} ~8 moins|gratos|cadeau|de moins',
        'enlev*|fais sauter|sauter|renonc*|absorb*|gomm*|supprim*|disparai*|offert* ~4 {PRICE}|mise en service|mise en route',
        'prix|tarif ~6 reculer|descendre|maigrir|plus doux|baisser|bouger',
        '# ~2 % ~4 moins|rabais|remise',
      ],
      fair: [
        '{TOO_DEAR} & {PRICE}|{MONEY}',
        '{PRICE} ~8 {TOO_DEAR}',
        '{DISCOUNT}',
        '# max & vous',
        'petit quelque chose',
        'meme prix|meme tarif ~8 ?|pas|plus',
        'prix ~4 bouge*|remett* au prix',
        'conditions plus favorables|meilleures conditions',
        'restez a #|vous etes a #|est de #',
        '{IF_SIGN}',
      ],
      weak: [
        '{PRICE}',
        '{TOO_DEAR}',
        'anciennete|fidelite & {PRICE}|geste|tarif',
        '{PRICE} ~6 trop',
      ],
    },
    en: {
      strong: [
        'started with a|starts with a|begin with a & {MONEY}|#|total|price',
        'more than i can|more than we can|not something i can ~4 defend|carry|justify|sell',
        'bring it back|bring it down|bring it to|drops ~4 back',
        'is what you charge|what you charge a',
        '{DISCOUNT} ~8 ?|if|for|we|before',
        '{WANT}|could|can|any|possible|would|kindly|you|please ~6 {DISCOUNT}',
        '{IF_SIGN} & {PRICE}|{DISCOUNT}|{MONEY}|off|lose|drop',
        'if|lose|knock|take|drop|waive|reduce ~10 {IF_SIGN}|sign|signed',
        '{DISCOUNT} ~10 {IF_SIGN}|sign|signed',
        '{RIVAL}|other guys|others|they ~8 {OFFERED_US} ~8 #|less|below|under|%',
        '{TOO_DEAR} ~10 {PRICE}|#|for',
        '{PRICE}|# ~6 {TOO_DEAR}',
        'discount*|rebate*',
        'money off|price break|volume break|multi yr',
        'get near that|match it|match that|sharpen*|come down',
        'provided|if ~12 {PRICE} ~6 brought|reflected|reduced|drops',
        '{IF_SIGN}',
      ],
      fair: [
        '#|two ~2 grand|% ~3 less|below|under|off',
        '{DISCOUNT}',
        '{TOO_DEAR}',
        'loyalty|long standing|repeat customer|charity|non profit ~14 {PRICE}|off|rate*|consideration|reflect*|terms',
        'reflected ~4 in',
        'not one|no claim* ~12 {PRICE}|charging|reflect*|rate',
        'instead of|not # ~2 #',
      ],
      weak: [
        '{PRICE}',
        'less than|cheaper',
        '{PRICE} & too',
        'sharpen|trim',
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
