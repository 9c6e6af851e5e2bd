/** Leaving, and why. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const departures = {
  CANCEL: {
    fr: `
      resili*, annul*, denonc*, denonciation, mettre fin, mettons fin, arret*, clotur*, ferm*, stopp*,
      interromp*, rompre, quitt*, supprim*, retir*, desabonn*, rendre, restitu*, se separer,
      nous separer, sortir de, resiliation, laisse* tomber, laisser tomber, debranch*, desinstall*,
      couper, coupe*, sortie, se passer de, on arrete, reprendre la machine, s eteindre, racheter,
      mettre un terme, met un terme, plus besoin de vos services, cesser, cesse, nous arretons,
      j arrete, arreter tout, reduire, reduisons, diminuer, baisser le nombre, moins de licences,
      moins de postes, descendre a, redescendre, lettre recommandee, recommande, ne garderons,
      ne garder que, on garde que, l enlever, on l enleve, degager, desinstallation, plus reconduire,
      sans suite, ne pas donner suite, laisser filer, laisser mourir, jeter l eponge, depart,
      derniere facture, la derniere, on s en va, je m en vais, on vous quitte, vous quittons,
      fini entre nous, on rend les, plus l utilite, plus d utilite, n en veut plus, n en voulons plus,
      sert plus a rien, sert a rien, faire sans, sans nous, ne comptez plus sur nous, retirer nos,
      rapatri*, solder le compte, liquid*, rachat total, par anticipation, revoqu*
    `,
    en: `
      cancel*, terminat*, discontinu*, wind down, winding down, wind yours down, shut down, shut,
      close the account, close my, close our, close out, stop, stopping, drop, dropping, end, quit,
      leave, leaving, get out, pull out, pull the, opt out, give notice, notice, revoke, scrap, ditch,
      hand back, take back, take off, strike it off, turn off, unsubscribe, redemption, part ways,
      switch off, not be taking, no further call, cease, remove, goodbye, redeem, wind it up, wind up,
      call it a day, bring it to an end, bring to an end, come to an end, let it lapse, let it end,
      let it go, let it run out, not carry on, not go on, will not continue, not continue, walk away,
      walking away, exit, exiting, bow out, retire the, sunset, uninstall, reduce, reducing, downsize,
      downgrade, trim down, cut back, cut down, scale back, fewer, hand it back, last invoice,
      last year with you, deliver the securities, suspend all, go out of the contract, strip out,
      get rid of, dump, chuck it in, jack it in, moving away, we are off, we are out, i am out,
      no use for, no longer of use, of no use, do without, manage without, withdraw*, repatriat*,
      surrender*, liquidat*, repay early, part company, end of the road, pack it in, call time, axe,
      cut the cord, pull the plug, not staying, not be staying
    `,
  },
  NOTICE: {
    fr: `
      preavis, recommande, resiliation, par la presente, notifi*, notifions, denonciation,
      lettre de resiliation, delai de resiliation, modalites de sortie, comment on ferme,
      comment on fait
    `,
    en: `
      notice period, notice, termination, cancellation, hereby, letter to shut, exit terms,
      how do i shut, exit clause, months notice, give notice
    `,
  },
  SWITCH: {
    fr: `
      bascul*, migr*, passer chez, passons chez, partir chez, aller chez, remplacer, remplac*,
      changer de, transferer, transfert*, changeons de, voir ailleurs, regarde ailleurs,
      chercher ailleurs, regarder ailleurs, ailleurs, prendre votre suite, a votre place, chez eux,
      reprise de nos donnees, demenager, quitter, sortir de votre, adopte, leur confier,
      tout lui confier, confier le, de partir, vais partir, allons partir, pour partir, on part,
      nous partons, part a la concurrence, a la concurrence, concurrence, changer de cremerie,
      changer d outil, changer de fournisseur, changer de banque, changer de prestataire, reprend tout,
      reprendra tout, formulaires d ouverture, formulaires de transfert, transfert des dossiers,
      recuperer nos donnees, recuperer mes donnees, exporter toutes nos donnees, sortir nos donnees,
      en interne, internaliser, solution de remplacement, alternative*, demissionn*, nous confions a,
      passera chez, passerons chez, changeons pour, passer a la concurrence, repris par, reprise par,
      groupe impose, imposer le sien, outil du groupe, solution du groupe
    `,
    en: `
      switch*, migrat*, move to, moving to, move over, moved over, moving all, move the,
      shift* the lot, shifting, transition*, transfer*, replace you, replacing you, in your place,
      take over from you, go elsewhere, looking elsewhere, look elsewhere, look around,
      shopping around, jump ship, should jump, swap, moving off, come from your system, back on paper,
      give you the, leave you, moved everything, convert to, go with, cut over to, see in place,
      alternative*, other options, another home, elsewhere, take our business, take the business,
      take the whole relationship, moving our, move our, moved to, going over to, gone over to,
      go over to, go across, taking over, in house, inhouse, bring it in house, export all our data,
      get our data out, our data out, data out, off your platform, off your system, leave for,
      left for, jump, jumping, defect, take them in your place, in your stead, next to yours,
      taking our custom, going with someone, back in house, group standard, group tool, group system,
      parent company s, rip out, ripping out, replace it with, replaced by, taken over by
    `,
  },
  COMPLAIN: {
    fr: `
      panne*, plant*, bug*, faux, fausse*, erreur*, interruption*, retard*, lent, lente, lenteur*,
      ne repond, personne ne repond, sans reponse, aucune reponse, morte, rate*, manque*, excuses,
      decu*, decevant*, inacceptable*, intenable, insatisf*, mecontent*, sous performance,
      perte de confiance, en panne, tombe en rade, indisponib*, coupure*, trop de, desagreable*,
      taches, vide mes, perdus, perdu, froid*, incident*, semaine sans, dysfonction*, a l arret,
      ne marche pas, marche pas, marche plus, ne fonctionne, defaillan*, oubli*, rien ne bouge,
      toujours rien, silence radio, relance*, bacle, bacle*, injoignable*, personne au bout,
      personne pour, personne ne rappelle, rappelle jamais, jamais rappele, tickets sans, ticket*,
      rejete*, tombe* en panne, hors service, casse*, degrade*, baisse de qualite, surfactur*,
      double facturation, hausse*, augmentation de #, a triple
    `,
    en: `
      outage*, down, crash*, bug*, fail*, wrong, late, slow, unanswered, no reply, nobody answer*,
      no one return*, not one returns, never returns, nobody calls, nobody rang, no phone call, delay*,
      broken, mess, lost, errors, poor, disappoint*, unacceptable, sub par, bottom quartile,
      underperform*, freezing, apologis*, apologiz*, excuses, penalty, declined claim, incident*,
      unreliable, uneaten, wet, double charged, missed, without reply, unmatched, unresolved,
      unexplained, no answer, nobody answered, never answered, radio silence, silence, ignored,
      chasing, chased, chase, tickets, ticket open, still open, third time, second time,
      again this week, again this month, breaks, broke, dead, hung, freezes, froze up, glitch*,
      drop out, dropped out, let us down, let down, complaints, complain*, cold, dirty, overcharged,
      mistakes, mistake, mess up, messed up, botched, price hike, doubled the price, unusable, useless
    `,
  },
  FED_UP: {
    fr: `
      marre, ras le bol, plein le dos, plus confiance, confiance est rompue, confiance n y est plus,
      la confiance, perdu confiance, c est trop, la goutte, regrett*, je commence a regretter, lasse,
      lassitude, patience, excede*, epuise*, furieu*, se passer de vous, on s est pas trompes,
      s il fallait perseverer, expliquez moi pourquoi, vaut encore la peine, votre nom, maintien,
      comme un numero, n en peut plus, tanne*, degout*, marre de, en ai assez, en avons assez,
      n en pouvons plus, y en a assez, ca suffit, exasper*, agac*, ulcere*, degu, ras la casquette,
      plus y croire, n y croit plus, plus d arguments, derniere fois, derniere chance, a bout,
      au bout du rouleau, a quoi bon, pourquoi nous restons, pourquoi on reste, pourquoi on paie,
      pourquoi nous payons, deception, la facon dont, on merite mieux, indefendable, a honte,
      pas paye pour, perdu la foi, n osons plus, lamentable*, honteu*, scandaleu*, catastroph*,
      pas a la hauteur, tourne en rond, payer pour rien, paie pour rien, payons pour rien,
      je ne paierai plus, plus satisfait*, pas satisfait*, mecontent*, insatisf*
    `,
    en: `
      fed up, had enough, up to here, lost faith, lost confidence, lost trust, patience, last straw,
      tired of, sick of, asking why we pay, why we pay, what we are paying for, paying for this,
      had a gutful, gutful, done making excuses, i am done with, we are done with, finished with this,
      is end between us, can not forgive, not forgive, one more and, regret, no longer trust, livid,
      exhausted, unacceptable, furious, worth it, run out of arguments, hard to justify,
      difficult to explain, never again, had it with, cheesed off, at the end of our, end of my tether,
      wits end with, no confidence, losing faith, losing patience, losing confidence,
      run out of patience, last chance, last time, why do we, why are we still, why we stay,
      why we are still, not what we pay, not what we signed, embarrass*, ashamed, frustrat*, let down,
      deserve better, seriously unhappy, not happy, unhappy, disillusioned, disgusted, appalled,
      shambles, joke, the final straw, can not defend, no longer defend, why i should, think twice,
      waste of money, money for nothing, paying for nothing, dead weight, not what we were promised,
      letting us down, falling short, below par, pathetic, dreadful, awful, terrible, dismal, abysmal,
      rubbish, not satisfied, dissatisf*
    `,
  },
} as const;
