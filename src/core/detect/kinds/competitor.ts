import type { KindRule } from './kind-rule.ts';

export const competitor: KindRule = {
  id: 'competitor',
  cues: {
    fr: {
      strong: [
        '{RIVAL} ~10 {OFFERED_US}',
        '{OFFERED_US} ~8 {RIVAL}',
        '{COMPARE} ~10 {RIVAL}',
        '{RIVAL} ~10 {COMPARE}',
        '{RIVAL} ~6 {IN_PLACE}',
        '{IN_PLACE} ~4 {RIVAL}',
        'chez {RIVAL}',
        '{SWITCH} ~4 {RIVAL}',
        '{RIVAL} ~14 votre|vous|cote a cote|moins|plus',
        'votre concurrent|vos concurrents|un concurrent|autre prestataire|autre fournisseur|autre editeur|autre courtier|autre assureur|autre factor|autre banque',
        'combo vous et un autre|vous et un autre|dont la votre|dont vous|et vous meme|celle de',
        'le vendeur de|un representant de|les gens de|les gars de|le gars de|la conseillere de',
        'remplac* ~3 {RIVAL}',
      ],
      fair: [
        '{RIVAL} & {COMPARE}',
        '{RIVAL} & {SWITCH}',
        '{RIVAL} & {OFFERED_US}',
        '{IN_PLACE} ~6 depuis # ans|depuis des annees|depuis quinze ans',
        'notre banque|ma banque|notre assureur|notre courtier|mon assureur|mon courtier ~8',
        'passer chez|passe chez|parti chez',
      ],
      weak: [
        '{RIVAL}',
        '{OFFERED_US}',
      ],
    },
    en: {
      strong: [
        '{RIVAL} ~10 {OFFERED_US}',
        '{OFFERED_US} ~8 {RIVAL}',
        '{COMPARE} ~10 {RIVAL}',
        '{RIVAL} ~10 {COMPARE}',
        '{RIVAL} ~6 {IN_PLACE}',
        '{IN_PLACE} ~4 {RIVAL}',
        '{SWITCH} ~6 {RIVAL}',
        '{RIVAL} ~14 you|your|yours',
        'other guys|other vendors|two other vendors|another vendor|other crowd|another supplier|another provider|your competitor*',
        'vs|versus {RIVAL}',
        'had a chap|had the * lady|bloke from|chap from|lady from|lot would|people got here',
        '{RIVAL} people|lady|lot|rep|guys|shop',
        'one more party|another party|another firm|another shop',
        'present broker|current supplier|current provider|current setup|current broker|incumbent|house bank',
      ],
      fair: [
        '{RIVAL} & {COMPARE}',
        '{RIVAL} & {SWITCH}',
        '{RIVAL} & {OFFERED_US}',
        '{RIVAL} & less|cheaper|below|under',
        'shopping around|in talks with|talking to ~3 others|two|three',
      ],
      weak: [
        '{RIVAL}',
        '{OFFERED_US}',
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
