/** What is bought, and how it is counted. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const units = {
  SEATS: {
    fr: `
      utilisateur*, utilisatrice*, licence*, siege*, login*, identifiant*, acces, compte utilisateur*,
      comptes, connexion*, place*, badge*, jeton*, poste*, fiche*, abonne, abonnes, jeu de cles, session*,
      ouverture de compte, compte nominatif, comptes nominatifs, droits d acces, codes d acces,
      code d acces, cle, cles, profil*, inscription*, postes de travail
    `,
    en: `
      user*, seat*, license*, login*, logon*, log in, log ins, access, accesses, accounts, account for,
      badge*, spot*, place for, places, profile*, named user*, headcount, head, heads, 
      credential*, sign in, key, keys, named account*, permit*, entry to the system, activation*,
      workspace*
    `,
  },
  UNITS: {
    fr: `
      carte*, terminal, terminaux, tpe, lecteur*, tablette*, machine*, serveur*, boite* mail, boites,
      portable*, ordinateur*, telephone*, camion*, vehicule*, voiture*, remorque*, camionnette*, velo*,
      nacelle*, fourgon*, tracteur*, pompe*, lit, lits, berceau*, enceinte*, envois, envoi, signature*,
      credit*, jeton*, facture*, dossier*, bulletin*, paie*, volume*, encours, palette*, tonne*, kilo*,
      go, to, espace disque, stockage, disque, capacite, sms, requete*, appel* api, logs, journaux,
      robot*, capteur*, borne*, ligne*, moteur*, casier*, mission*
    `,
    en: `
      card*, terminal*, reader*, scanner*, handheld*, handset*, tablet*, device*, laptop*, pc, pcs,
      endpoint*, server*, node*, mailbox*, truck*, van, vans, vehicle*, trailer*, lorry, lorries,
      tipper*, forklift*, crane*, digger*, tracker*, pump*, bed, beds, cot, meter*, credit*, minutes,
      envelope*, contact*, email*, message*, text*, invoice*, document*, transaction*, parcel*,
      pallet*, volume*, record*, storage, disk, space, gb, tb, compute, runs, build, builds, api call*,
      calls, environment*, sensor*, merchant id, portaloo*, skip*, uniform*, lockers, line, throughput,
      orders, plates, pieces, tonnage, doc, docs
    `,
  },
  FINANCE_LINE: {
    fr: `
      plafond*, ligne*, decouvert, facilite de caisse, encours, marge de credit, limite*, enveloppe,
      garantie*, couverture*, capital*, mandat*, portefeuille*, flotte, police*, mutuelle, hospi,
      contrat groupe, contrat de groupe, assurance*, affacturage, factoring, cautionnement*, pret*,
      convention*
    `,
    en: `
      limit*, facility, facilities, overdraft, credit line, line of credit, rcf, invoice line, loan,
      cover, coverage, policy, policies, mandate*, portfolio*, scheme*, sum insured, fund*, endowment,
      guarantee*, asset finance, premium cover, cap
    `,
  },
  MORE: {
    fr: `
      de plus, en plus, plus de, supplementaire*, additionnel*, autre*, nouveau*, nouvel*, encore,
      davantage, second, seconde, deuxieme, troisieme, quatrieme, sixieme, double, le double, rajout*,
      extension*, un # e, # e
    `,
    en: `
      more, extra, additional, another, further, new, second, third, fourth, sixth, twice, double,
      rather #, on top, increase*, increment*, instead of, bigger, larger, next door, others
    `,
  },
} as const;
