/** Building blocks of plain sentences: asking, counting, naming what is sold. Entries as in the other concepts. */
export const plainWords = {
  ASK: {
    fr: `
      pouvez vous, pourriez vous, peux tu, pourrais tu, pouvons nous, pourrions nous, puis je,
      serait il possible, est il possible, serait ce possible, est ce possible, merci de, veuillez,
      seriez vous, accepteriez, est ce que vous pouvez, est ce que vous pourriez, possible de,
      possible d, y a t il, auriez vous la possibilite, vous serait il, prions, moyen de, moyen d
    `,
    en: `
      could you, can you, would you, will you, could we, can we, may we, might we, could i, can i,
      please, kindly, is it possible, would it be possible, would it be ok, any chance, is there,
      are you able, would you be able, are there, be good to, be great to, be possible
    `,
  },
  NUMBER: {
    fr: `
      #, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze,
      seize, vingt, vingt cinq, trente, quarante, cinquante, soixante, cent, dizaine, douzaine,
      quinzaine, vingtaine, trentaine, quarantaine, cinquantaine, centaine, quelques, plusieurs,
      une quinzaine de, une dizaine de, une vingtaine de, une trentaine de, le double
    `,
    en: `
      #, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
      fifteen, sixteen, seventeen, eighteen, nineteen, twenty, twenty two, twenty five, thirty, forty,
      fifty, sixty, hundred, dozen, a dozen, half a dozen, a few, a couple, a couple of, several
    `,
  },
  SEAT_WORD: {
    fr: `
      utilisateur*, utilisatrice*, licence*, acces, comptes, comptes utilisateur*, postes, sieges,
      identifiants, places, login*, porteurs, cartes, profils, habilitations
    `,
    en: `
      user, users, seat, seats, license*, logins, accounts, user accounts, named user*, cards, log ins,
      profiles, places
    `,
  },
  PLAN_WORD: {
    fr: `
      formule*, forfait*, plan, plans, offre*, version, versions, edition*, pack, palier*, gamme,
      abonnement*, carte, mandat, gestion, licence, couverture, garantie*, contrat, niveau
    `,
    en: `
      plan, plans, tier*, edition*, package*, version*, subscription*, bundle*, card, mandate*, cover,
      policy, level, license, contract, service level
    `,
  },
  PLAN_TITLE: {
    fr: `
      enterprise, entreprise, premium, pro, business, platinum, platine, gold, silver, ultimate,
      corporate, superieur*, haut de gamme, plus complet*, plus elev*, au dessus, infinite, prestige,
      avance, integral*
    `,
    en: `
      enterprise, premium, pro, professional, business, platinum, gold, silver, ultimate, corporate,
      higher, upper, comprehensive, advanced, above, bigger, plus, premier
    `,
  },
  OFFER_VERB: {
    fr: `
      vous faites, faites vous, proposez vous, vous proposez, avez vous, auriez vous, vous avez,
      vendez vous, vous vendez, occupez vous, vous occupez, assurez vous, vous assurez, gerez vous,
      vous gerez, couvrez vous, vous couvrez, fournissez vous, vous fournissez, proposeriez vous,
      la proposez vous, le proposez vous, les proposez vous, pratiquez vous, louez vous, existe t il
    `,
    en: `
      do you offer, do you cover, do you sell, do you provide, do you have, do you do, do you handle,
      do you also, can you also, could you also, would you also, have you got, do you supply,
      do you support, do you run, do you stock, do you insure, do you finance, do you happen to,
      is there a product, is that something you, i gather you have, i understand you have, you also
    `,
  },
  RELATIVE: {
    fr: `
      collegue*, confrere*, consoeur*, homologue*, filiale*, societe soeur, maison mere, ami, amie,
      soeur, frere, cousin, cousine, un autre service, l autre service, autre departement,
      autre societe, autre entite, partenaire*, ancien collegue, beau frere, mon pere, ma mere,
      mon mari, ma femme, un de nos fournisseurs, un de nos clients, un de nos distributeurs,
      un de mes clients, une connaissance, directeur financier d un, autre direction
    `,
    en: `
      colleague*, counterpart*, subsidiary, subsidiaries, sister company, parent company, friend,
      brother, sister, cousin, another department, another team, another company, other department,
      partner*, former colleague*, father, mother, husband, wife, one of our suppliers,
      one of our clients, one of our customers, one of our distributors, peer, another director,
      the finance director of, acquaintance, another division, sister firm, our madrid office
    `,
  },
  SUPPLIER: {
    fr: `
      prestataire*, fournisseur*, editeur*, banque*, assureur*, courtier*, solution*, logiciel*,
      concurrent*, etablissement*, gerant*, societe*, outil*, offre*, systeme*, plateforme*, factor,
      agence*, cabinet*, maison*
    `,
    en: `
      supplier*, vendor*, provider*, bank, banks, insurer*, broker*, solution*, product, products, tool*,
      software, competitor*, lender*, firm, firms, system*, platform*, house, houses, manager*
    `,
  },
} as const;
