import type { ScopeRule } from './scope-rule.ts';

/** Third parties, news and general remarks. */
export const others: ScopeRule = {
  id: 'others',
  spares: ['referral', 'competitor', 'authority'],
  cues: {
    fr: [
      'le voisin|la voisine|mon voisin|la commune|la mairie|la ville|le ministere|la presse|le journal|la radio|une etude|d apres la presse|selon la presse|lu dans|reportage|notre transporteur|mon beauf|mon bail|un de nos clients|nos clients|mes clients|un gros client|notre banque|l assureur adverse|monsieur le sous prefet|en general|les entreprises|les gens|tout le monde negocie|ma mere|nos confreres|chacun se plaignait|la prefecture|le groupement|une famille',
      'mon comptable|le comptable|notre commissaire|ma soeur|mon cousin ~6 change|a change|negocie|a quitte',
    ],
    en: [
      'council|neighbour*|newspaper*|the papers|in the paper|saw in the|i read|the article|the press|the times|cnbc|the examiner|the courier|the speaker|the analyst|lecture|companies usually|everybody negotiates|general tendency|nearly always|most charities|my cousin*|cousin*|daughters firm|bloke next door|our own customers|our customers|many of our customers|my counterpart|a client of mine|tv licence|competition authority|his own account|a caller|multinationals|in our trade|by the municipality|for school project',
      'nothing to do with us|nowt to do with|between them',
    ],
  },
};
