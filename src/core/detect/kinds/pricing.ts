import type { KindRule } from './kind-rule.ts';

export const pricing: KindRule = {
  id: 'pricing',
  cues: {
    fr: {
      strong: [
        'me chiffrer|nous chiffrer|le chiffrer|chiffrer le|chiffrer la',
        'votre bareme|vos tarifs|votre grille|vos honoraires|vos frais',
        'a combien passerait|combien passerait|combien de plus',
        '{DOCUMENT_PRICE} ~6 {SEND_ME}|svp|pour|{DEADLINE}',
        '{SEND_ME} ~6 {DOCUMENT_PRICE}',
        '^un devis',
        '{HOW_MUCH} & ?',
        'combien ~3 pour|si|de plus|par mois|ca',
        '{SEND_ME} ~5 prix|tarif|chiffre*|montant*|conditions|bareme|propal|proposition',
        'quel* ~3 prix|tarif|cout|montant|prime|taux|loyer|redevance',
        'vos|votre|tes|ton ~1 chiffre*|chiffrage|tarif|proposition|conditions|prix|bareme ~8 {DEADLINE}|ecrit*|noir sur blanc|avant',
        'noir sur blanc',
        'ordre de grandeur|grosse louche',
        'ca me coute|ca coute|coute combien|en couterait|couterait|nous reviendrait|reviendrait',
        'combien & {WANT}|vous|ca|par|pour',
        'conditions ecrites|conditions ~5 entre les mains',
        '{HOW_MUCH} ~8 {PLAN}|{SEATS}|{UNITS}|{OTHER_PRODUCT}',
        '{HOW_MUCH}',
        'ca donne* quoi|ca ferait',
      ],
      fair: [
        'montant ~8 delibera*|dossier|tableau|global|total|annuel',
        'des chiffres|les chiffres ~6 pour|noir',
        'voir ~4 ce que ca coute|chiffres|prix',
        'cote* #',
        'donne*|dites ~4 prix|tarif|montant|difference',
        'proposition ~4 {DEADLINE}',
      ],
      weak: [
        '{PRICE}',
        '{PRICE} & ?',
        '{DOCUMENT_PRICE}',
        'conditions & {DEADLINE}',
        '{PRICE} & {SEND_ME}',
      ],
    },
    en: {
      strong: [
        'advise|confirm|state ~3 your ~3 charges|fees|rates|rate|tariff|price*',
        'a monthly figure|an annual figure|a yearly figure|figure per',
        'what would we be paying|what would i be paying|what would we pay',
        '{SEND_ME} ~6 {DOCUMENT_PRICE}|{PRICE}',
        '{HOW_MUCH} & ?',
        '{HOW_MUCH} ~10 {SEATS}|{UNITS}|{PEOPLE}|{PLAN}|{OTHER_PRODUCT}',
        'how much ~4 for|would|is|more|on top|do|does|to|per|a',
        'what ~5 cost|charge|price|damage|sting|owe',
        'a quote|quote me|quote for|quotation|price up|price for|rough ballpark|ballpark',
        'need|want ~4 number|figure|figures|price ~6 {DEADLINE}|for|on|from you',
        'your number|a number|figure from you|the numbers|what numbers ~10 {DEADLINE}|paper|sheet|tender|{SEND_ME}',
        'make us an offer|make an offer|offer for ~4 #',
        'what ~3 difference|delta|jump ~8 {PRICE}|month|rand*|pounds|edition|to',
        'in black and white|written quotation|price list|total cost|landed cost|all in cost',
        'pricing',
        'commercials',
        '{HOW_MUCH}',
      ],
      fair: [
        'what ~4 looking at',
        '{PRICE} ~6 for|of ~6 # & ?',
        'on paper|one paper|single sheet ~10 cost*|price|total',
        '{DOCUMENT_PRICE} & {WANT}',
        'what terms|under which conditions',
        'what ~5 do to the bill|to the premium|to the figure|the monthlies',
        '{PRICE} & ?',
      ],
      weak: [
        '{PRICE}',
        '{DOCUMENT_PRICE}',
        '{PRICE} & {SEND_ME}',
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
