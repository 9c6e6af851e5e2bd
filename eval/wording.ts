import type { LabelledMessage } from './labelled.ts';

/** The words that everybody expects of a buyer, as the writers' instructions name them; a quote with one is plain. */
const obviousWords = new RegExp(
  [
    'devis|prix|tarifs?|remises?|renouvel\\p{L}*|d[eé]mos?|licences?|abonnements?|budgets?|pilote|r[eé]sili\\p{L}*|appel d.offres',
    'quotes?|quotation|pricing|prices?|discounts?|renew\\p{L}*|trial|pilot|upgrad\\p{L}*|licen[cs]es?|seats?|cancel\\p{L}*|rfp',
    'presupuestos?|descuentos?|precios?|renovar|renovaci[oó]n|licencias?|angebote?|rabatte?|preise?|verl[aä]nger\\p{L}*',
    'lizenzen|k[uü]ndig\\p{L}*|preventiv[oi]|scont[oi]|prezz[oi]|rinnov\\p{L}*|licenze|offertes?|korting|prijzen|licenties',
    'verleng\\p{L}*|or[cç]amentos?|descontos?|pre[cç]os?|renova\\p{L}*|licen[cç]as?|enterprise',
  ]
    .map((words) => `(?<![\\p{L}])(?:${words})(?![\\p{L}])`)
    .join('|'),
  'iu',
);

/**
 * Whether the signals of a message are said in the obvious words (`plain`: at least one quote is) or sideways; null
 * where there are none. What the row itself says comes first.
 */
export function wordingOf({ wording, labels }: LabelledMessage): 'plain' | 'indirect' | null {
  if (labels.length === 0) return null;
  return wording ?? (labels.some(({ quote }) => obviousWords.test(quote)) ? 'plain' : 'indirect');
}
