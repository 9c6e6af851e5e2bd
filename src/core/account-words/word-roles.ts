import { isOrdinary } from './ordinary-words.ts';

/** What a word does in the name of a product or a deal. */
export type WordRole = 'plan-marker' | 'module-marker' | 'tier' | 'ordinary' | 'name';

const toSet = (words: string) => new Set(words.split(' '));

/** Words that say that the word beside them is a plan's name. */
const planMarkers = toSet(
  'plan plans offre offres formule formules forfait forfaits edition abonnement abonnements subscription tier package',
);

/** Words that say that the word beside them is a module's name. */
const moduleMarkers = toSet(
  'module modules addon addons option options extension extensions connecteur connector plugin brique',
);

/** Steps of a price list. On their own they are everybody's words, beside a name or a marker they make a plan. */
const tiers = toSet(
  'starter basic pro premium business enterprise entreprise essentiel essentielle essential essentials standard team ' +
    'growth scale plus advanced avance gold silver bronze platinum ultimate professional professionnel lite unlimited ' +
    'illimite corporate',
);

export function roleOf(folded: string): WordRole {
  if (planMarkers.has(folded)) return 'plan-marker';
  if (moduleMarkers.has(folded)) return 'module-marker';
  if (tiers.has(folded)) return 'tier';
  return isOrdinary(folded) ? 'ordinary' : 'name';
}
