/** Steps of a purchase. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const purchasing = {
  LEGAL: {
    fr: `
      juridique*, juriste*, avocat*, notaire*, dpo, delegue* a la protection, dpd, conseil juridique,
      service juridique, direction juridique, achats, service des achats, direction des achats,
      direction des risques, rssi, securite, equipe de securite, compliance, conformite,
      cellule des marches, la compta, directeur juridique, directrice juridique, le juridique,
      du juridique, expert comptable, commissaire, acheteur*, acheteuse, service achat, cellule achats,
      controle interne, comite des risques, referencement fournisseur, panel fournisseurs,
      audit interne, reviseur
    `,
    en: `
      legal, lawyer*, solicitor*, counsel, attorney*, dpo, data protection, infosec,
      information security, security team, security office, compliance, procurement, purchasing,
      general counsel, gc, risk department, company secretary, notary, it cell, our it,
      vendor management, accounts payable, legal cell, in house counsel, house counsel, security folks,
      security people, security review, risk team, risk committee, audit committee, buyer,
      category manager, commercial team, contracts team, contract manager, tax team, vendor risk,
      third party risk, privacy, ciso, accounts department, legal team, legal department,
      supplier management
    `,
  },
  CONTRACT: {
    fr: `
      contrat*, convention*, avenant*, accord cadre, cgv, conditions generales, msa, dpa, annexe*,
      clause*, article*, art, mandat, bail, projet de contrat, acte*, lettre de mission, police,
      paperasse, papiers, marche
    `,
    en: `
      contract*, agreement*, msa, dpa, terms, clause*, redline*, order form, facility letter, deed*,
      indemnity, liability, nda, sow, statement of work, draft agreement, mandate, papers,
      engagement letter, document, amendments, side letter
    `,
  },
  REVIEW: {
    fr: `
      relit, relu*, relire, relecture, lecture, annot*, barre*, remarque*, commentaire*, observation*,
      reserve*, valide*, analys*, examin*, vise*, visa*, rouge, points bloquants, modifi*, remont*,
      rature*, corrig*, a relire, barbouille*, gribouill*, bloque*, questions, revient avec,
      est revenu, revenu de, amende*, amendement*, contre proposition, redige*, redaction, conteste*,
      tique sur, coince sur, butte sur, discute*, points a revoir, a revoir, reprend*, porte sur,
      valider, accord sur, retour de
    `,
    en: `
      review*, redlin*, comment*, remark*, red pen, in red, red, markup, mark up, marked up, amend*,
      observation*, stuck on, not happy with, questions on, scribbled, through, under the microscope,
      looked over, going over, look over, edits, changes to, approve the draft, reading, follow ups,
      came back with, come back with, back from, sent back, redraft*, wording, draft, drafted,
      counter proposal, sticking point, sticks at, hung up on, pushback, pushing back on, negotiating,
      wants changes, raised points, points on, questions about, sign off on, is with, sits with,
      went back
    `,
  },
  VENDOR_DOCS: {
    fr: `
      kbis, rib, attestation fiscale, attestation de vigilance, attestation* d assurance,
      certificat iso, iso #, soc #, pentest, rapport de controle interne,
      questionnaire de securite, questionnaire securite, questions secu, questionnaire,
      fiche fournisseur, formulaire fournisseur, compte fournisseur, code fournisseur,
      creer en fournisseur, referencer, referencement, vous creer, vous cree, registre de commerce,
      extrait kbis, statuts, cni, carte* d identite, beneficiaires effectifs, bilans,
      specimen de cheque, piece* d identite, dc #, dc1, dc2, preuves d adresse,
      profil d investisseur, formulaire dc2, hebergeur de donnees, sous traitance, procuration,
      liasse fiscale, attestation urssaf, attestation, assurance responsabilite, rc pro, bilan, kyc,
      formulaire a, certificat*, accreditation, habilitation, hds, rgpd, registre de traitement,
      annexe securite, pouvoir, pouvoirs, delegation de signature, passeport*, justificatif*,
      mandat sepa, dossier d ouverture, dossier fournisseur, dossier d entree, formulaire*,
      documents a fournir, pieces a fournir, quels documents
    `,
    en: `
      w #, soc #, soc2, iso certificate, pen test, pentest, penetration test, questionnaire*,
      security form, vendor form, vendor registration, supplier form, supplier set up, supplier setup,
      new supplier, vendor portal, vendor number, cancelled cheque, bank letter, insurance cert*,
      cover certificate, sub processor*, onboarding form, modern slavery, code of conduct,
      account opening, due diligence, account opening pack, id documents, last two years accounts,
      directors identification, rams, vapt, tax pin, bee certificate, aged list of debtors, whitelist,
      data residency, create your code, load you as a supplier, set you up as, iso #,
      certificate of insurance, insurance certificate, proof of, articles of association, kyc pack,
      kyc documents, onboarding pack, onboarding portal, vendor pack, supplier pack,
      supplier questionnaire, security questionnaire, dpia, sub processors, subprocessor*, 
      article #, annex, registration form, w9, coi, msa, data processing, tax certificate,
      bank details form, incorporation, certified copies, specimen signatures, ariba, coupa,
      supplier code, vendor code, bond form, power of attorney
    `,
  },
  ORDER: {
    fr: `
      bon de commande, bons de commande, commande d achat, n de commande, numero de commande, commande,
      contrat signe, mandat signe, convention signee, contrat a signer, ordre de service, devis signe,
      acte d engagement, bon tamponne, engagement juridique, bon pour accord, liasse, le marche,
      page par page, lettre de commande, ordre d achat, demande d achat, bon a signer,
      proposition signee, offre signee, exemplaires, deux exemplaires, exemplaire signe, avenant signe,
      bulletin de souscription, bulletin d adhesion, formulaire de souscription, date de signature,
      commande ferme, acompte
    `,
    en: `
      purchase order, po, p o, order no, order number, order form, signed form, signed contract,
      signed mandate, signed agreement, our order, formal order, requisition, signature page,
      countersign*, application form, signed by both, docusign, sign the, po number, purchase req,
      pr number, proforma, letter of intent, loi, signed order, order confirmation, signed copy,
      counterparts, the order, subscription form, signed proposal, signed quote, signed sow, deposit,
      release the order, order is, term sheet
    `,
  },
  ATTACHED: {
    fr: `
      ci joint*, pj, en pj, piece jointe, pieces jointes, en annexe, sous ce pli, attache*, joint*,
      trouverez, trouver, voila, voici, en fichier, en photo, scan*, la pj
    `,
    en: `
      attached, attachment, enclosed, enclose*, herewith, find, pfa, in the annex, under this mail,
      attaching, scan, is posted, please find
    `,
  },
  TENDER: {
    fr: `
      appel* d offres, consultation*, cahier des charges, dce, rfp, rfi, remise des plis, plis,
      marche public, procedure adaptee, mapa, soumissionner, depouillement,
      reglement de la consultation, seao, memoire technique, commission d appel d offres,
      profil d acheteur
    `,
    en: `
      rfp, rfi, rfq, tender*, invitation to tender, request for proposal*, itt, framework call,
      q a portal, bid, bids, gebiz, etenders, e tendering, specification attached, bidders
    `,
  },
  SIGN: {
    fr: `
      sign*, paraph*, tampon*, cachet*, coup de stylo, griffe, visa, contresign*, initial*, stylo
    `,
    en: `
      sign, signs, signed, signature*, signatory, countersign*, initial, ink*, put his name, pen,
      seal*, execut*, stamp, notar*, witnessed
    `,
  },
} as const;
