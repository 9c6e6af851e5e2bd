/** Money that is there, or is not. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const money = {
  MONEY: {
    fr: `
      €, $, £, # euros, # euro, # k, # ke, # keur, euros, eur, ke, kf, # balles, balles, # piasses,
      piasses, dollars, # francs, # millions, # million, # mille, fcfa, francs, kchf, livres
    `,
    en: `
      €, $, £, # euro*, # k, # grand, grand, quid, dollars, # dollars, pounds, # pounds, lakhs,
      # lakhs, # million, # thousand, thousand, rand, rupees, bucks, thousand euro*, # m, crore*,
      # euros, cent more, penny more, hundred thousand
    `,
  },
  BUDGET: {
    fr: `
      budget*, enveloppe, credits, dotation*, subvention*, subv, subside*, ligne budgetaire,
      financement*, cagnotte, apport, fonds, argent, rallonge, tresor*, ligne, bourse, heritage,
      prime de depart, somme, don, legs, bon a payer, ligne de credit, ressources, reserve*, economies,
      investissement*, credit d impot, aide*, plan de relance, capex, opex, moyens
    `,
    en: `
      budget*, funds, funding, money, pot, kitty, grant*, capex, opex, legacy, award, allocation,
      training pot, bucket, moneys, subsidy, bequest, allotment, sum, savings, cash, endowment,
      resources, reserves, investment plan, capital, allotted, purse, war chest, coffers, subsidies,
      proceeds, settlement, spare cash, appropriation
    `,
  },
  APPROVED: {
    fr: `
      valid*, vot*, approuv*, accord*, debloqu*, liber*, obten*, inscrit*, inscrits, acquis*, notifi*,
      alloue*, octroy*, fleche*, fleches, feu vert, tombe*, mis de cote, mettre de cote, mis # de cote,
      de cote, reserve*, prevu*, provisionn*, arrete*, disponible*, donne*, est la, sur le compte,
      figurent, figure au, dans le plan, signe, passe, valides, budgete*, budgetis*, sanctuaris*,
      provision*, deblocage, au plan, met a ma disposition, met a disposition, laisse, me laisse,
      tient bon, confirme*, delegue*, delegation de, autorise*, fait voter
    `,
    en: `
      approved, approval, signed off, sign off, sanctioned, released, earmarked, ring fenced,
      ringfenced, set aside, put aside, put by, put #, carved out, allocated, secured, granted, voted,
      came through, landed, ok d, okd, okayed, green lit, cleared, available, confirmed, in the plan,
      in our plan, in the bank, sitting in, left in, leftover, passed a sum, entered in,
      in next year s, scraped together, got #, found #, there is, was approved, budgeted, ratified,
      agreed, authorised, authorized, ok ed, given me, gives me, let me have, lets me, allotted,
      assigned, pencilled in, penciled in, on the table, unlocked, freed up, signed for,
      waiting to be spent, burning a hole, at our disposal, at my disposal, voted through,
      carries a line
    `,
  },
  CEILING: {
    fr: `
      max, maxi, maximum, grand max, pas plus, au dela, au dessus, pas un euro de plus,
      pas une cenne de plus, pas un de plus, plafond*, tout compris, limite*, au maximum, jusqu a,
      s arrete a, ne depass*, pas depasser, en deca, depasse, pas plus que, ne saurions consacrer,
      plus haut c est mort, c est mort, limite a, dernier prix, plafonne*, grand maximum, guere plus,
      faut pas depasser, sous la barre, ne pas depasser, budget max, maximum de, dans la limite
    `,
    en: `
      max, maximum, tops, not a penny more, not a penny over, penny over, not a cent more,
      no more than, not more than, ceiling, cap, up to, anything over, anything above, nothing over,
      above #, over #, within, under #, below, all in, most the, can not go, not go above, cant go,
      limit*, fit within, not exceed, above, at most, at the most, ceiling of, upper limit, no higher,
      stretch to, can stretch, not stretch, top whack, absolute max, hard cap, capped at, limited to,
      inside, south of, shy of
    `,
  },
  NO_MONEY: {
    fr: `
      pas de budget, plus de budget, plus un rond, aucun budget, pas d argent, plus d argent,
      perdu notre financement, budget epuise, pas les moyens, ne nous permettent pas,
      ne permettent pas, dans le rouge, credits epuises, depenses gelees, budget coupe, englouti,
      on est a sec, rien dans la caisse, budgets geles, plus aucune depense, moindre depense,
      toute depense, budget a ete coupe, coupes budgetaires, coupe budgetaire, plus de credits,
      pas les credits, caisses vides, caisses sont vides, caisse est vide, tresorerie tendue,
      tresorerie exsangue, bourse vide, economies, tour de vis, rien ne sera depense, pas un sou,
      pas un centime, pas un euro, fauche*
    `,
    en: `
      no budget, no money, zero dollars, nothing in the kitty, not a bean, skint, broke, pot is empty,
      no funds, no funding, money was spent, been spent, simply no money, zip left, blew the lot,
      out of budget, budget is gone, budget has been cut, cuts, nothing left, not a penny left,
      no cash, zero left, isnt a bean left, not a bean left, budget has gone, budget was cut,
      budget is frozen, purse strings, tightened, belt tightening, cost cutting, cupboard is bare,
      coffers, tight this year, cannot afford, can not afford, cash is tight, money is tight,
      no allocation, unfunded, not a cent, not a penny, dry
    `,
  },
} as const;
