/** The end of a term and the next one. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const terms = {
  TERM_END: {
    fr: `
      echeance*, arrive a echeance, a terme, au terme, son terme, expir*, prend fin, se termin*,
      s arrete, s acheve, acheve, fin de contrat, fin du contrat, finit, finissent, se finit, tombe*,
      vient a, arrive au bout, au bout, s eteint, jusqu au #, fini fin, a echoir, date finale,
      courant jusqu au, en fin de, date anniversaire, anniversaire, sort de, repart tout seul,
      tacite reconduction, derniere periode, sous votre garde, arriver a terme, echoit, se terminera,
      prendra fin, s achevera, expirera, la fin de notre contrat, fin de periode, fin d engagement,
      derniere annee, troisieme annee, cloture de, reconduite tacite, bout de course, termine le,
      s acheve le, ca s arrete, se terminent, touche a sa fin, la date, arrive en fin,
      arrive a expiration, expiration, fin de bail, dernier mois, touche a son terme
    `,
    en: `
      expir*, run* out, runs out, lapse*, is up, up at the end, up on, up in, comes to an end,
      term end*, ends, end date, wrap*, falls due, renewal date, due for renewal, anniversary,
      maturity, falls away, finishes, closes in, closes on, getting over, nearly up,
      coming up to the year, end of term, end of our contract, terminates, goes out, days left,
      after december, gets hit again, auto debit, year with you, concludes, conclusion of, coming up,
      comes up, is coming up, are coming up, comes round, comes around, nears, nearing, runs to,
      runs until, run until, runs through, up april, we are up, present term, current term, final year,
      last year of, third year, falls in, term closes, rollover date, dies, sunset, finishing, ending,
      due to expire, expiration, expiry, expiry date, coming to its end, runs to the end, last month of
    `,
  },
  RENEW: {
    fr: `
      renouvel*, reconduc*, recondui*, prolong*, prorog*, resign*, rempil*, repart*, repartir,
      continu*, poursui*, rester chez vous, on reste, reste chez vous, on garde, on te garde,
      on vous garde, garder, on la refait, la suite, pour la suite, suite, prochaine periode,
      periode suivante, encore trois ans, encore deux ans, encore une annee, pour un an,
      annee supplementaire, une annee de plus, rouler encore, un tour, renouvelons, on remet ca,
      remettre ca, remet pour, repartons, repartirions, on rempile, reconduire, on signe pour,
      rester avec vous, restons avec vous, rester ensemble, on reste avec, continuer avec vous,
      poursuivre avec vous, meme formule, meme contrat, nouveau bail, nouvelle periode, encore un an,
      un an de plus, deux ans de plus, trois ans de plus, trois ans de mieux, tacite, a l identique,
      sur les memes bases, au dela de la, continuer ensemble, repartir pour, encore pour un an,
      encore un bail, l annee prochaine encore
    `,
    en: `
      renew*, roll*, rollover, extend*, extension, prolong*, continue*, continuation, carry on,
      carry the, carried forward, carries forward, keep going, keep it going, keep rolling,
      keep it rolling, keep paying, stay put, stay with you, another year, another yr, another # yrs,
      another # years, another two years, another term, another three years, two more years,
      # more years, same again, same terms, on the existing terms, same footing, next term,
      ensuing year, go round again, lock us in again, next period, following year, go another, roll it,
      happy to stay, years more, for the coming, re up, re sign, same deal, same package,
      stick with you, sticking with you, staying with you, stay on, staying on, remain with you,
      continue with you, keep you on, keep you, keep on, sign for another, sign another, for a further,
      a further term, further year, further three years, another round, roll again, next three years,
      next two years, beyond the present, go again, same basis, get ahead of it, without interruption,
      uninterrupted, another twelve months, twelve more months, further twelve, one more year,
      same as last year, keep things as they are, as is, roll it over, another # months
    `,
  },
  TIME_SPAN: {
    fr: `
      # ans, # an, un an, deux ans, trois ans, une annee, # mois, trois exercices, # annees, cinq ans,
      trois annees, deux annees, pluriannuel*
    `,
    en: `
      # years, # year, # yrs, a year, two years, three years, # months, multi year, multiyear, year,
      five years, the year, term, # yr
    `,
  },
} as const;
