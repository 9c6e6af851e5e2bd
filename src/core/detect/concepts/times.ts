/** Dates, deadlines, and not now. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const times = {
  DATE: {
    fr: `
      janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre,
      lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, demain, rentree, printemps, ete,
      automne, hiver, noel, paques, pentecote, toussaint, trimestre, t #, t1, t2, t3,
      t4, fin d annee, fin du mois, fin de mois, debut d annee, fin mars, le #, au #, # er, # #,
      an prochain, annee prochaine, mois prochain, semaine prochaine, bientot, exercice, saison,
      soldes, ce soir, cette semaine, saint jean, fetes, vacances, d ici, avant, des que possible,
      au plus vite, rapidement, dans # mois, dans # semaines, sous # jours, # semaines, # mois
    `,
    en: `
      january, february, march, april, may, june, july, august, september, october, november, december,
      jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, monday, tuesday, wednesday,
      thursday, friday, saturday, sunday, mon, tues, weds, wed, thurs, thu, fri, tomorrow, tonight,
      spring, summer, autumn, fall, winter, christmas, xmas, easter, quarter, quarter end, year end,
      end of the month, month end, new year, next month, next week, next year, black friday,
      cyber week, half term, start of term, michaelmas, this month, this week, this quarter, # th,
      # st, # nd, # rd, on the #, as soon as possible, within # weeks, within # days, in # weeks,
      in # months, labor day, paddy s day, season, #
    `,
  },
  DEADLINE: {
    fr: `
      avant le, avant la, avant les, avant fin, avant l, avant noel, avant, d ici, au plus tard,
      pour le, pour la, pour les, pour fin, pour lundi, pour mardi, pour mercredi, pour jeudi,
      pour vendredi, a compter du, a partir du, a partir de, des le, des janvier, des, jusqu a,
      jusqu au, date limite, dernier delai, delai, le #, au # er, depuis le, doit etre,
      devra etre, devront, en production, mise en service, operationnel*, en route, faut que ca tourne,
      tourne, sinon, faute de quoi, apres c est, demarre, debute, ouvre, imperativement, fin prochain,
      en janvier, en mars, en avril, en juin, en septembre, en octobre, pour la rentree, d ici la,
      d ici fin, d ici au, pas plus tard, au plus tot, des que, courant, debut, mi, fin,
      sous quinze jours, sous huitaine, a temps, dans les temps, butoir, calendrier, planning de,
      le jour ou, a la date, des lors, la date de, le lancement, date butoir, opere*, bascule le,
      en service
    `,
    en: `
      before, by, no later than, not later than, latest, until, starting, start on, starts, start,
      from the, from #, with effect from, deadline, go live, live by, live before, up and running,
      in place by, running by, up an running, in by, must be, has to be, have to be, otherwise,
      must start, kick off, kicks off, due by, on or before, opens, open on, open #, in time for,
      ready for, due, begins, go ahead, cut over, or it, goes on sale, first of, by the end, end of,
      start of, beginning of, mid, early, late, ahead of, in time, on time, before the, before we,
      before our, not later, closing date, cut off, cutoff, target date, target, launch*, goes live,
      going live, live in, live from, in place for, in place before, ready by, ready before,
      switch over, commence*, as of, effective, drop dead, countdown, from here
    `,
  },
  LATER: {
    fr: `
      plus tard, apres, ensuite, rappel*, recontact*, reven*, revien*, relanc*, repasse*, reparl*,
      recause*, en reparle*, repren*, reprendre contact, d ici la, attendra, attendr*, attend*,
      attendent, report*, repouss*, differ*, decal*, remet* a, l an prochain, l annee prochaine,
      prochain exercice, au printemps, a la rentree, a l automne, en janvier, en septembre, verra,
      verrons, quand, une fois, jusqu a, jusqu au, tant que, pas avant, prochaine, fais signe,
      ferai signe, nous reviendrons, reprendre, on reprend, remettre sur le tapis, remettre le couvert,
      plus tard dans, courant #, second semestre, deuxieme semestre, premier semestre,
      a partir de la rentree, apres l ete, apres les vacances, apres noel, apres la saison,
      apres les fetes, d ici quelques mois, dans quelques mois, le moment venu, en temps voulu,
      pas tout de suite, pas pour l instant, pas maintenant, laissons, pas ce trimestre, trop tot,
      prematur*, le temps que, on y reviendra, y reviendrons, ajourn*, sursoi*, retard*, dans six mois,
      dans trois mois, dans un an
    `,
    en: `
      later, after, come back, try me, try us, ask me again, ask again, call me, ping you, revert,
      until, next quarter, next year, next financial year, new year, in spring, in the autumn,
      postpone*, push back, pushed back, defer*, delay*, wait, again when, once, pick this up, revisit,
      circle back, another time, in # months, not this side, second half, resume, then we, when the,
      nudge, gimme a bell, give me a bell, raise this again, come to us again, re speak, pick up again,
      take up again, take this up, look again, see this in, write me again, write again,
      write to me again, get back to you, come round again, dust it off, in a few months,
      in due course, when things, once things, once the, after the summer, after easter,
      after the season, after harvest, after labor day, first half, till after, until after, by then,
      not yet, not for the moment, not just now, too early, too soon, premature, adjourn*,
      leave it for now, sit on it, let it rest, give us time, hold off, holding off, next cycle,
      next season, after the audit, in six months, in three months, down the line, down the road
    `,
  },
  FREEZE: {
    fr: `
      gele*, gel, gelees, gelent, suspend*, suspens*, en suspens, pause, en pause, frigo, au frigo,
      au frais, sur la glace, en stand by, standby, tiroir, dans le tiroir, de cote pour, mets de cote,
      laisse de cote, en attente, bloque*, coupees, arret, a l arret, dormir, dormir dessus,
      laisser dormir, laisse dormir, mijoter, murir, reposer, interdit, pas le moment, pas le temps,
      tete sous l eau, la tete dans, la tete ailleurs, ferme tous les robinets, chomage partiel,
      differe*, hors de question, dans le rouge, pas la tete a, restructuration, redressement,
      jours meilleurs, en l etat, zero achat, plus aucun, plus rien, au chaud, mettre au chaud,
      en sommeil, remis* aux calendes, mis entre parentheses, entre parentheses, en jachere, en berne,
      range dans le tiroir, en bas de la pile, pas la priorite, pas une priorite, plus la priorite,
      pas prioritaire, autres priorites, d autres chats, tetanise*, bloque tout, verrouille*,
      rien ne bougera, rien ne bouge, rien ne sera, rien ne se fera, ne bougera pas, aucune decision,
      pas de decision, moratoire, en veille, en dormance, ajourne*, sursis, stoppe*, a plat,
      au point mort, plus d actualite
    `,
    en: `
      freeze, froze, frozen, hold, on hold, on ice, parked, park it, park the, parking it, back burner,
      shelf, on the shelf, paused, pause, abeyance, suspended, stopped, locked the chequebook,
      put away the purse, stood over, no decisions, blocked, full stop, postpone*, heads down,
      cant think, can not think, can not get my head, nothing happening, nothing gets touched,
      nothing will move, nothing new, dust settles, restructuring, redundancies, layoffs,
      on the table until, wait in the queue, in the queue, place in the queue, every penny spoken for,
      untouched, stalled, rest for the time being, in limbo, in the freezer, mothballed, in the drawer,
      bottom of the pile, not a priority, other priorities, bigger fish, bandwidth for, no bandwidth,
      no capacity, no appetite for, nothing gets signed, nothing will be signed, will not move,
      not moving, moratorium, embargo, standstill, hiatus, halted, kicked into the long grass,
      long grass, put off, everything is closed, closed until, hands are tied, no new po, lull,
      spending ban, cut to the bone, shelve*, mothball*, snowed under, swamped, busy until, hold fire,
      at a standstill, further notice, slipped, slips
    `,
  },
} as const;
