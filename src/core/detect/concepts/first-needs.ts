/** A first need: doing without, by hand, and looking around. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const firstNeeds = {
  MANUAL: {
    fr: `
      excel, tableur*, papier*, cahier*, tableau blanc, a la main, post it, fichiers excel, word,
      classeur*, carnet*, fiche* carton*, agenda papier, telephone arabe, feuille* volante*,
      google sheet*, ressaisi*, on imprime, imprimons, registre papier, talkie walkie, de tete, copier,
      copient, copie, recopi*, manuel*, a la mano, au feutre, feutre, tableau velleda, stylo, crayon,
      calepin, bloc notes, registre*, au telephone, par mail et, google sheets, feuille de calcul,
      feuilles de calcul, classeurs, archives papier, carnet a souches, souches, bristol,
      fichier partage, saisie manuelle, ressaisie, ressaisit, retape*, double saisie, des heures a,
      perdons un temps, on y passe, s en sort plus, fichier excel, fichiers, classeur
    `,
    en: `
      spreadsheet*, excel, paper, by hand, manually, whiteboard, white board, wall chart,
      wall calendar, shoebox*, sheila, notebook*, magnets, post it*, sticky notes, google sheet*,
      word docs, in their heads, fax, envelope, brown paper, stamp card, outlook contacts, scripts in,
      diary book, patchwork, biro, passes a bucket, rekey*, by post, on the back of, felt pen, marker,
      clipboard, filing cabinet*, carbon copy, ledger book, diary, index cards, card index,
      access database, home made, homemade, home grown, retyp*, re key*, copy paste, copy and paste,
      copying, double entry, phone calls and, whatsapp group, emails and, pencil and paper,
      three islands, recompute, takes us hours, takes hours, takes days, takes forever, waste hours,
      wasting hours, losing track, lose track, can not keep up, workbook*, manual keying,
      run it on files
    `,
  },
  SEEK: {
    fr: `
      cherch*, recherch*, a la recherche, en quete, besoin d un*, besoin de, faut un*, nous faut,
      trouver, trouve, equiper, s equiper, remplac*, mettre en place, instruire, choisir un*,
      en vue de, appel a, consult*, dematerialis*, se doter, doter, m equiper, moderniser, pallier,
      remedier, sortir du, en recherche, prospect*, etudi*, etude de, comparer les offres, consulter,
      sollicit*, interesse* par, decouvrir, renseigner, me renseigner, renseignement*,
      informations sur, savoir si vous, aimerions savoir, voudrais savoir, nous lancons,
      nous demarrons, on demarre, projet de, chantier de, refondre, refonte, mise en conformite,
      automatis*, centralis*, professionnalis*, industrialis*, numeris*, structurer, en finir avec,
      gagner du temps
    `,
    en: `
      looking for, look for, search*, seeking, seek*, in search, in want of, find, finding, need a,
      need an, needs a, in the market, replace*, replacing, set up, put in place, something to,
      something that, something better, someone to, somebody to, way of, move off, get rid,
      ringing round, asking around, evaluating, source, sourcing, shopping for, want a, want an,
      explore something, hunting for, trying to find, find something, somebody who, someone who,
      enquir*, inquir*, interested in, would like to know, would like to understand, find out,
      learn more, information about, information on, details about, curious about, scoping,
      investigating, researching, exploring, tackle, modernise, modernize, overhaul, digitise,
      digitize, launching, kick off, streamline, automate, centralise, centralize, digitalise,
      simplify, get organised, get rid of, something for
    `,
  },
  NOTHING_YET: {
    fr: `
      n avons rien, rien pour, n ai rien, ai rien, aucun*, pas encore, rien du tout, part* de zero,
      partons de zero, feuille blanche, rien derriere, rien en ce moment, rien pantoute,
      n y connais rien, y connais rien, connais rien, aucun outil, zero surveillance, pas de, personne,
      nul assureur, sans rien, ne sais, ne savons, ne sait, ne disposons, a qui m adresser,
      a qui nous adresser, personne ne sait, sans en connaitre, page blanche, inexistant*, a l aveugle,
      en aveugle, ne possedons, demunis, demuni*, depourvu*, personne ne s en occupe, sans outil,
      sans logiciel, rien d autre, rien a, n existe pas chez nous, pas d outil, pas de logiciel,
      pas de systeme, jamais eu, on bricole, bricol*, on fait avec, vide
    `,
    en: `
      have nothing, has nothing, got nothing, nothing at all, nothing in place, no system, no clue,
      no idea, from nothing, from scratch, zero way, zero monitoring, not have any, no tool, no cover,
      not a cent of cover, without anybody, nobody to, nobody lined up, no lender, never had,
      never employed, for the first time, at a loss, do not know, does not know, nobody knows,
      no one behind, knows not, we have nothing, still no, still with fax, no place, nobody insures,
      none of our, flying blind, blind, blank page, blank sheet, nonexistent, none at all, no such,
      no proper, without any, lacking, nothing but, winging it, making do, cobbled, held together,
      no process, never used, never bought, no coverage, no insurance, no provider, no supplier,
      no way to, no means, nowhere to
    `,
  },
  NOT: {
    fr: `
      pas, ne, n, aucun*, jamais, ni, sans, rien, nullement, non, guere, nul
    `,
    en: `
      not, no, never, none, nor, neither, without, nobody, nothing, hardly, zero
    `,
  },
  NOT_REALLY: {
    fr: `
      n hesite* pas, n hesitez surtout pas, pas de souci*, pas de probleme*, pourquoi pas, pas seulement
    `,
    en: `
      not hesitate, not only, why not, no problem, no doubt
    `,
  },
} as const;
