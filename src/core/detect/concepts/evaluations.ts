/** Trying, asking around, comparing. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const evaluations = {
  TRIAL: {
    fr: `
      demo, demos, demonstration*, essai*, essayer, tester, test, pilote*, poc, preuve de concept,
      periode d essai, maquette, bac a sable, acces d essai, acces provisoire, en conditions reelles,
      jouer dedans, bidouiller, manipuler, eprouver, prise en main, voir tourner, voir la bete,
      voir ca tourner, tourner en vrai, faites moi voir, montrer, montrez, simulation, pret d un,
      preter, juger sur pieces, sur pieces, en vrai, voir comment marche, echantillon*, voir en action,
      en action, montrer en ligne, visio de presentation, essaye*, un mois d essai, a l essai,
      prendre en main, mettre entre les mains, laissez nous, confiez nous, pret, prete nous,
      experiment*, eprouv*, galop d essai, test grandeur nature, grandeur nature, faire tourner,
      tourner sur, fasse tourner, seance de presentation, tour du proprietaire, demonstrateur,
      voir le produit, voir l outil, une heure en visio, phase pilote, tests, jeu d essai,
      mettre a l epreuve, version d essai, version de test, voir concretement, voir ce que ca donne,
      voir si ca tient, visite guidee, presentation de l outil, premier test
    `,
    en: `
      demo, demos, demonstration*, trial*, pilot*, proof of concept, sandbox, test drive, try, try out,
      have a play, a play with, a play on, a go on, have a go, muck around, walkthrough, walk through,
      side by side test, run it for, run yours, see it live, see it working, see it in action,
      see by you live, look at it working, shown how, show us how, show us your, watch it run,
      bake off, guinea pig, evaluation, flip it on, loose on, test it, hands on, trial key,
      loan of one, sample*, dummy, paper portfolio, show our, show it to us, show us on line,
      walk us through, run through, take us through, live session, hands on session, pilot phase,
      evaluate, evaluating, kick the tyres, kick the tires, dry run, on loan, lend us, borrow one,
      leave us two, live on it, in anger, with real traffic, real data, real orders, run the platform,
      start small, small scale, phase one, taster, beta, see how it behaves, in practice,
      put it through, trial run, test run, play around, see for ourselves, get a feel, a feel for,
      under the bonnet, guided tour, try before, put to the test, evaluation copy, evaluation license,
      live demo, test account
    `,
  },
  REFERENCE: {
    fr: `
      un client, un autre client, une reference, references client*, client a vous, clients a vous,
      deja client*, qui utilise*, qui s en sert, qui l utilise, qui vous utilise, un etablissement,
      un confrere qui, mettre en relation avec, s entretenir avec, parler avec, entretenir avec,
      passer un coup de fil, que je l appelle, que je pourrais appeler, jaser avec, jase, causer avec,
      temoignage*, retour d experience, equipe ou, visiter, aller voir, aller regarder, entendre leur,
      avis d un, client comparable, clients comparables, entreprise comparable,
      etablissement comparable, meme taille, meme secteur, que vous suivez depuis, deja equipe*,
      utilisateur actuel, retour d un client, leur avis, un de vos clients, vos clients,
      quelqu un qui l utilise, un utilisateur, un client dans, clients dans notre
    `,
    en: `
      reference*, reference call, speak to, speak with, talk to, chat with, ring them,
      that i could ring, i could ring, could ring, phone with, another client, another customer,
      one of your, existing client*, existing customer*, other clients, who uses, who use it,
      already using, already on, running it, runs this in, anybody near, who else,
      visit somebody, see a live site, pick their brains, honest chat, in confidence with, go an look,
      leave to telephone, who would show us, similar size, same size, comparable customer,
      company like us, companies like us, somebody like us, others like us, someone who already,
      who has been using, been through it, same sector, our sector, customers of yours,
      clients of yours, someone using, somebody using, a customer in, clients in our, customers in our,
      user in our
    `,
  },
  COMPARE: {
    fr: `
      compar*, cote a cote, shortlist, short list, liste courte, derniere* liste, finaliste*, en lice,
      en concurrence, note*, notation, notera, notes, noter, grille, criteres, tableau comparatif,
      grand tableau, tableau points, tableau de notes, bench*, face a face, met en face, mettons en concurrence, departager, retenu #,
      retenu deux, retenu trois, trois offres, deux offres, # offres, # papiers,
      troisieme sur notre liste, sur notre liste, points dans, des etoiles, une a cote de l autre,
      colonne par colonne, ligne par ligne, match, le gagnant, gagne, comparatif*, comparaison*,
      banc d essai, deux derniers, plus que deux, n etes plus que deux, trois en lice, trois candidats,
      colonnes, trois colonnes, evaluation, auditionn*, audition, entendre trois, oral*,
      soutenance, classement, depart age*, mise en concurrence, consulte trois, trois devis,
      deux devis, bareme de notation, appel a concurrence, selon la grille
    `,
    en: `
      compar*, side by side, shortlist*, short list, short listed, finalist*, scoring, score, scored,
      scorecard, bake off, matrix, grid, criteria, head to head, last two, last two standing,
      down to you, one of three, one of two, marks out of, marked against, three proposals,
      two proposals, down the left, lining you up, lining you, up against, best auth rate wins,
      see who wins, gives points, give points, tallying, table of the merits, beside,
      have been retained, out of ten, two left, evaluation of, beauty parade, beauty contest, run off,
      runoff, down to two, last three, final two, final three, in the frame, in the running,
      spreadsheet with you, columns, three columns, on the grid, scores, scoring sheets,
      evaluating three, weigh* up, weighing, stack up, stacked against, same events, same dashboards,
      picks the winner, winner, tie, ties, rank*, next to
    `,
  },
} as const;
