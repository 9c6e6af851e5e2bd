import type { KindRule } from './kind-rule.ts';

export const procurement: KindRule = {
  id: 'procurement',
  cues: {
    fr: {
      strong: [
        '{LEGAL} ~8 {REVIEW} & {CONTRACT}|vos|votre|questionnaire|vous',
        '{REVIEW} ~8 {CONTRACT}',
        '{CONTRACT} ~8 {REVIEW} & {LEGAL}|notre|juriste|renvo*|ci joint',
        '{CONTRACT} ~8 chez|entre les mains|sur le bureau|est parti|aux mains ~6 {LEGAL}|{BOSS}|signature|notaire',
        '{VENDOR_DOCS} ~12 {WANT}|manque|ouvrir|creer|bloque|avant|sans|pour|vos|votre|?',
        '{WANT}|manque*|reclame*|veut|envoyez|faut|remplir|besoin ~8 {VENDOR_DOCS}',
        '{ORDER} ~6 {ATTACHED}|signe*|tamponne*|part|arrive|s en vient|valant',
        '{ATTACHED} ~10 {ORDER}|{VENDOR_DOCS}|{CONTRACT}|{TENDER}',
        '{TENDER} & vous|votre|{DEADLINE}|{ATTACHED}|plateforme',
        '{CONTRACT} ~10 {SIGN}',
        '{SIGN} ~8 {CONTRACT}|{ORDER}|pages|{ATTACHED}',
        '{ORDER} ~8 {SIGN}',
        'bon de commande|pro forma',
        'creer|referencer|ouvrir ~4 fournisseur',
        'parapheur|en attente de signature|signature ~4 distance|electronique du contrat',
        'clause*|article|art ~4 #',
        '{LEGAL} & {CONTRACT}',
        '{SIGN} & {ATTACHED}',
        '{CONTRACT} & {LEGAL}',
      ],
      fair: [
        '{LEGAL} & {REVIEW}',
        '{VENDOR_DOCS}',
        '{ORDER}',
        '{TENDER}',
        '^signe',
        '{CONTRACT} & {SIGN}',
        'ouvrir ~3 compte & {ATTACHED}|manque',
        '{CONTRACT} & {ATTACHED}',
      ],
      weak: [
        '{LEGAL}',
        '{CONTRACT}',
        '{SIGN}',
        '{SIGN} & {DEADLINE}',
      ],
    },
    en: {
      strong: [
        '{LEGAL} ~8 {REVIEW}|has|wants|needs|stuck|requires & {CONTRACT}|your|{VENDOR_DOCS}|clause',
        '{REVIEW} ~8 {CONTRACT}',
        '{CONTRACT} ~8 {REVIEW}',
        '{CONTRACT} ~8 with|at|under ~4 {LEGAL}',
        '{LEGAL} ~10 {CONTRACT}|{VENDOR_DOCS}',
        '{WANT}|before|until|without|your|fill|pending|waiting|attached|completed|miss* ~8 {VENDOR_DOCS}',
        '{VENDOR_DOCS} ~12 {WANT}|before|attached|for you|waiting|can|half',
        '{ORDER} ~4 is|# |attached|number|sits|signed|release*',
        '{ATTACHED} ~10 {ORDER}|{TENDER}|{VENDOR_DOCS}',
        '{ORDER} ~6 {ATTACHED}',
        '{TENDER} & you|your|we|our|attached|portal',
        '{CONTRACT} ~10 {SIGN}',
        'redline*',
        'who signs',
        'supplier form|vendor form|vendor registration',
        'purchase order|po #|order no',
        '{LEGAL} & {CONTRACT}',
        '{LEGAL} & {REVIEW}',
        '{VENDOR_DOCS}',
      ],
      fair: [
        '{SIGN} ~8 {CONTRACT}|{ORDER}|second signature',
        '{ORDER}',
        '{TENDER}',
        '{CONTRACT} & {SIGN}',
        '{SIGN} & {ATTACHED}',
        'signed ~6 attached|enclosed|this morning|goes to|in the van',
        'second signature|both directors|authorised signator*',
        '{LEGAL}',
        '{CONTRACT} & {LEGAL}',
        'clause*',
      ],
      weak: [
        '{CONTRACT}',
        '{SIGN}',
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
