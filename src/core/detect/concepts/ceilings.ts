/** Limits, and meeting them. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const ceilings = {
  LIMIT: {
    fr: `
      limite*, plafond*, quota*, maximum, maxi, seuil, capacite, compteur, # sur #, nombre maxima*,
      plafonn*, nombre de places, palier, au taquet, borne, contingent, forfait de #, maxi*,
      nombre limite, limitation*
    `,
    en: `
      limit*, cap, capped, ceiling, quota*, maximum, max, threshold, capacity, allowance, # of #,
      # out of #, counter, headcount cap, fair use, committed credits, entitlement, bandwidth limit,
      upper limit, the roof, tier limit, hard stop, quota exceeded, licence count, license count,
      ration*
    `,
  },
  FULL: {
    fr: `
      atteint*, depass*, explos*, satur*, sature*, plein*, complet, epuis*, franchi*, fini, bloqu*,
      coup*, refus*, mange, suffi*, ne suffi*, tient plus, tenir, suit pas, deborde*, a l etroit,
      tape dans, tapons dans, au maximum, a bloc, au boutte, rendus a, pas assez, trop juste,
      trop petit*, plus de place, plus de, il me reste, il reste, reste #, insuffisan*, a court, a sec,
      au bout, manquer, manquent, manque de place, plus un, plus de credits, consomme*, ecoule*,
      refuse, rejete*, on sature, au plafond, etroit*, debord*, ca coince, coince, coincent,
      ne rentre* plus, ne passe plus, plus possible, tirons la langue, au complet, grimpe
    `,
    en: `
      full, maxed, max out, reached, exceed*, hit, hitting, hits, past the, over the, sailed past,
      crossed, ran dry, run dry, ran out, run out, running out, used up, outgrow*, outgrown,
      at capacity, no more, stops at, stop at, stops us, stopped, cuts off, overflow*, bursting, tight,
      blocked, refus*, not enough, not be enough, will not do it, not do it anymore, no longer enough,
      too small, tripped, taken, occupied, went quiet, limit reached, storage full, remaining,
      sat on the ceiling, no logins left, none left, left on, hit the wall, hit a wall, chock, crammed,
      packed, exhausted, depleted, burnt through, burned through, gone through, gobbled,
      chewed through, short of, too few, cannot fit, can not fit, no space, no room, spilling,
      over quota, over limit, over our, drawn above, greyed, blown, blew, blown through, breached,
      breaching, above the, consumed, used all, eaten up, tops out, topping out, getting over, warns,
      warning, choking, creaking, straining
    `,
  },
} as const;
