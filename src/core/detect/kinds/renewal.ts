import type { KindRule } from './kind-rule.ts';

export const renewal: KindRule = {
  id: 'renewal',
  cues: {
    fr: {
      strong: [
        'arrive|arrivons|arrivera|touche ~3 a echeance|au terme|a terme|a sa fin|en fin|au bout',
        'la fin du contrat|fin de notre contrat|prochaine echeance|date de renouvellement|date d echeance',
        'nous voulons|on veut|je veux|souhaitons|souhaite ~2 rester|continuer|garder|conserver',
        'renouvel*|reconduc*|recondui*|prorog*|resign* ~8 {CONTRACT}|abonnement|licence*|ligne|police|mandat|convention|entretien|{TIME_SPAN}|?|{DECIDE}|location|facilite',
        '{CONTRACT}|abonnement|licence*|location|mandat|police|assurance|convention|ligne|maintenance|marche ~6 {TERM_END}',
        'notre annee|l annee avec vous|trois ans|an # ~6 finit|acheve|termine|{TERM_END}',
        '{RENEW} ~6 {TIME_SPAN}',
        'on repart|je repars|on continue|nous continuons|on reste|nous restons|on te garde|on vous garde|je rempile|repart pareil|on renouvelle|on reconduit|on la refait|nous voulons continuer',
        '{WANT} ~4 renouvel*|prolong*|reconduire|continuer|poursuivre|proroger|garder',
        '{TERM_END} ~14 {RENEW}|suite|conditions|garde*|?',
        'que proposez vous ~4 suite|que prevoyez ~4 suite|pour la suite',
        'ca repart tout seul|tacite reconduction',
        '{DATE} ~8 {TERM_END} ~10 on|nous|je ~6 {RENEW}|contents',
        '{RENEW} & {DATE} & avec vous|chez vous|pareil',
        'encore # ans|encore deux ans|encore trois ans|encore une annee|annee supplementaire|annees de plus|ans de plus',
        '{RENEW} & {TIME_SPAN}',
      ],
      fair: [
        '{TERM_END} & {CONTRACT}|abonnement|location|mandat|police|licence*|maintenance|votre',
        '{RENEW} & {CONTRACT}',
        'renouvel*|reconduc*|prolong*|prorog*',
        'finit|tombe|s arrete|expire|s eteint ~4 {DATE}',
        'meme chose que cette annee|memes conditions',
        '{RENEW}',
        '{TERM_END} & {DATE}',
        '{RENEW} & {WANT}',
      ],
      weak: [
        '{TERM_END}',
      ],
    },
    en: {
      strong: [
        'where do we go from here|sign up for another|sign on for another|coming up for renewal|up for renewal|due to renew',
        'our|the|this ~1 {CONTRACT}|subscription|policy|license|cover ~4 is coming|comes up|coming to|is due|runs until|ends',
        'stay|staying|keep|remain ~3 with you|as we are|where we are',
        'renew*|extend*|extension|prolong*|roll* ~8 {CONTRACT}|license*|subscription|policy|facility|{TIME_SPAN}|?|{IF_SIGN}|terms|contract|overdraft',
        '{CONTRACT}|subscription|term|year|12 months|policy|mandate|licence|letter|our year|our # months|three years|insurance ~6 {TERM_END}',
        '{WANT} ~4 renew|extend|continue|carry on|go on|stay|keep',
        'happy|good|agreeable|content|minded|fine ~6 {RENEW}',
        '{RENEW} ~5 {TIME_SPAN}|same terms|existing terms',
        'another|two more|# more|next|coming ~2 year|yr|years|yrs|term',
        '{TERM_END} ~14 {RENEW}|what s next|what next|next|what figure|what happens',
        'about the renewal|our renewal|the renewal|renewal terms|renewal date',
        'keep rolling|keep it rolling|stay put|same again|carry on|go on for|carried forward|lock us in',
        'what s next & year|term|march|contract|{TERM_END}',
        '{RENEW} & happy|keep|content',
        '{RENEW} & {WANT}',
      ],
      fair: [
        '{TERM_END} & {CONTRACT}|with you|year|license*',
        '{RENEW} & {CONTRACT}',
        'renewal|renew|renewing',
        'year with you|years with you|our year',
        'do not let it|not want ~4 lights|gap|interruption',
        '{RENEW}',
        '{TERM_END} & {DATE}',
        '{RENEW} & {TIME_SPAN}',
      ],
      weak: [
        '{TERM_END}',
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
