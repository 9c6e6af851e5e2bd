/** What else is sold, and asking for it. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const products = {
  OUR_PRODUCTS: {
    fr: `
      vous, chez vous, votre maison, votre societe, vos equipes, votre equipe, vos autres,
      votre catalogue, votre gamme
    `,
    en: `
      you, your house, your firm, your team, your people, your company, your group, you lot, you guys,
      your end, your family, your shelf, you mob
    `,
  },
  OTHER_PRODUCT: {
    fr: `
      module*, volet, formation*, cours, service*, produit*, outil*, logiciel*, application*, appli,
      assurance*, assurance groupe, prevoyance, rc, decennale, caution, leasing, location longue duree,
      credit bail, affacturage, change, couverture de change, epargne salariale, placement*,
      notes de frais, paie, recrutement, sauvegarde*, archivage, coffre fort, facturation,
      facture electronique, feuilles de temps, gestion documentaire, caisse, monetique,
      entretiens annuels, registre*, sms, saisie, nettoyage, maintenance, reparation*,
      test* d intrusion, faux phishing, cantine, testament, hypotheque, hypothecaire, carte* cadeau*,
      gestion de patrimoine, depannage, conseil, installation
    `,
    en: `
      module*, add on*, bolt on*, product*, service*, training, course*, dental, insurance, cover,
      card*, fx, hedging, foreign exchange, guarantee*, bond*, leasing, asset finance, pension*,
      annuity, payroll, expenses, mileage, rota, rostering, recruitment, checks, surveys,
      text messages, sms, status page, load testing, data cataloguing, backup*, consulting,
      consultancy, customs, declaration*, weighing, payments, card machine, maintenance, servicing,
      money market, estate planning, private credit, wellbeing, whistleblowing, appraisal*,
      secret scanning, dictation, imaging, quality management, labels, prepaid, ach, telematics,
      installation, disposal, catering, cleaning, dry ice, marquees
    `,
  },
  PRODUCT_GENERIC: {
    fr: `
      outil*, logiciel*, solution*, systeme*, plateforme*, appli*, application*, truc, machin,
      produit*, service*, prestataire*, fournisseur*, courtier*, editeur*, banque, assureur*,
      entreprise capable, partenaire*, conseiller*, gerant, entrepreneur, materiel, equipement*,
      quelqu un, dispositif
    `,
    en: `
      tool*, software, solution*, system*, platform*, app, product*, service, vendor*, supplier*,
      provider*, broker*, bank, lender*, insurer, contractor, adviser, advisor, manager, partner,
      equipment, somebody, someone, home for, firm, way to, place to, crm, erp, data warehouse
    `,
  },
  ASK_OFFER: {
    fr: `
      faites vous, vous faites, vous proposez, proposez vous, avez vous, vous avez, auriez vous,
      auriez, vs auriez, vous vendez, vendez vous, vous louez, existe, existe t il, ca existe,
      fournissez, vous gerez, vous branchez, intervenez, interviennent, savez vous, vous savez,
      pratiquez, traitez, seriez vous, etes vous, couvrez, vous couvrez, editez, vous editez, pourriez,
      pouvez, vous pouvez, possible, tu as, as tu, t as, moyen de, si vous faites, touchez vous,
      vous touchez, est ce un sujet, est ce que vous, avez vous dans, dans vos cordes,
      faites vous cela, vous occupez vous, vous occupez, savez faire, vous savez faire, proposeriez,
      proposeriez vous, un sujet que, un produit, est ce dans, prenez vous, assurez vous,
      avez vous une offre, avez vous des
    `,
    en: `
      i gather you have, i believe you have, i hear you have, do you, can you, could you, are you, have you, would you, is there, does your, has your,
      is that something, you do, you offer, you sell, you cover, can your, could your,
      might your, might you, offer, provide, supply, sell, handle, do you make, do you also, able to,
      within your, something you, you stock, you run, dont suppose you, do not suppose you,
      do you people, are you people, you people, something for, take over for us, can take over,
      is this something, is that a thing, up your street, in your line, within your scope, also have,
      also a program, any vault type, having any, set up for, anything for, look after that,
      look after, would you be able, take care of, turn your hand, cover that
    `,
  },
  ALSO: {
    fr: `
      aussi, egalement, en plus, outre, en outre, de plus, a cote, tant qu on y est, tant que j y suis,
      pendant qu on y est, par ailleurs, au passage, autre*, encore, meme, ainsi que, itou, a part,
      en complement, en parallele, dans la foulee, puisque vous, en meme temps
    `,
    en: `
      also, as well, aswell, too, besides, in addition, on top, while we are at it, apart from,
      alongside, other than, likewise, additionally, other, furthermore, on a different note,
      separately, since you already, as you already, next to
    `,
  },
} as const;
