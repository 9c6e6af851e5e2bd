/** Other suppliers. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const rivals = {
  RIVAL: {
    fr: `
      concurrent*, concurrence, autre prestataire, autre fournisseur*, autre editeur*, autre banque,
      autre assureur*, autre courtier, autre offre, votre concurrent, vos concurrents, docusign,
      universign, yousign, salesforce, hubspot, sap, oracle, microsoft, workday, cegid, silae, lucca,
      payfit, sage, kelio, eurecia, factorial, crowdstrike, sentinelone, sophos, bitdefender,
      proofpoint, defender, fortinet, palo alto, asana, monday, clickup, notion, jira, trello, wrike,
      smartsheet, boursobank, qonto, bnp, credit agricole, societe generale, banque populaire,
      banque pop, caisse d epargne, cic, lcl, credit mutuel, banque postale, ethias, axa, allianz,
      generali, maif, groupama, belfius, baloise, amundi, carmignac, rothschild, lazard, candriam,
      power bi, powerbi, tableau software, looker, qlik, metabase, business objects, dedalus, maincare,
      softway, evolucare, factofrance, eurofactor, bibby, atlas copco, trumpf, fanuc, siemens, sumup,
      zettle, stripe, adyen, square, paypal, metro, elior, sodexo, desjardins, tangerine, questrade,
      quickbooks, pennylane, odoo, avimark, autre maison, autre cabinet, deux autres, trois autres,
      d autres devis, deux autres devis, autre devis, banque privee, editeur concurrent, start up,
      un autre editeur, un courtier, un autre loueur, prestataire actuel, fournisseur actuel,
      fournisseur historique, editeur actuel, banque actuelle, autre solution, autres solutions,
      d autres solutions, autre logiciel, autre outil, autres outils, autres prestataires,
      autres fournisseurs, autres editeurs, autres banques, un autre acteur, l autre offre,
      prestataire en place, la concurrence, deux editeurs, trois editeurs, deux prestataires,
      trois prestataires
    `,
    en: `
      competitor*, competing, other vendor*, other supplier*, other provider*, another vendor,
      another supplier, another provider, other guys, other crowd, other lot, other bank, other broker,
      two other, three other, salesforce, hubspot, sap, oracle, microsoft, google, aws, workday, sage,
      xero, quickbooks, netsuite, github, gitlab, circleci, travis, jenkins, datadog, mailchimp,
      klaviyo, dotdigital, activecampaign, emarsys, typeform, snowflake, databricks, redshift,
      bigquery, tableau, looker, power bi, stripe, adyen, square, fiserv, shift4, clover, heartland,
      paypal, worldpay, zettle, sumup, bamboohr, deputy, planday, rotacloud, personio, adp,
      transporeon, shippeo, descartes, cargowise, alpega, lloyds, barclays, hsbc, santander, natwest,
      starling, monzo, revolut, allica, aib, aviva, irish life, new ireland, laya, vhi, zurich, aon,
      axa, allianz, coface, atradius, euler, bibby, close brothers, schroders, fidelity, blackrock,
      rathbones, cazenove, nikko, eastspring, arbor, bromcom, tradify, servicem8, simpro, screwfix,
      simply business, procore, jira, asana, monday com, clickup, notion, zendesk, intercom, freshdesk,
      okta, splunk, crowdstrike, sophos, sentinelone, firebolt, incumbent, present supplier,
      present bank, present provider, present insurer, another house, another firm, other firm, others,
      three others, two others, other quotes, two quotes, three quotes, other bidders, other proposals,
      a start up, a startup, local firm, bigger firm, cheaper outfit, other outfit, current bank,
      current insurer, current advisor, current adviser, association plan, another lender,
      other lender, next to our current, other solutions, other vendors, other suppliers, other banks,
      rival*, your rivals, another bank, another insurer, another broker, another tool,
      another platform, another product, incumbents, two vendors, three vendors, two suppliers,
      three suppliers, alternative supplier*, alternative vendor*
    `,
  },
  OFFERED_US: {
    fr: `
      me propose, nous propose, nous consent, me fait, nous fait, m a sorti, nous revient a,
      a ramene son offre, descend a, m ont lache, est venu*, viennent, a ete recu*, rencontr*,
      rendez vous avec, rdv avec, represent*, vendeur de, demarch*, recu une offre, autre offre,
      offre de, seconde proposition, en discussion avec, en contact avec, discut* avec, m a invite,
      nous a propose, est en train de nous, est passe, presentation de, sollicit*, a dejeune,
      a deja presente, demonstration de, presentation chez, leur offre, leur devis, leur proposition,
      m a appele, m a relance, au telephone aussi, courtise*, tourne autour, fait les yeux doux,
      fait du pied, est passe nous voir, m a tendu, met sur la table, met une offre
    `,
    en: `
      offered us, offered me, has offered, came in at, come in at, come back at, came in,
      are at, have come back, quoted us, quoted, are giving us, in talks with, talking to,
      also talking, have had, had a chap, was in, were in, were here, has been to see, decks from,
      deck from, was here, visit from, sent a, sent us, got here first, approached us, courting,
      at half price, under yours, below yours, below that, cheaper than you, for the same, do the same,
      on the door, with samples, had a visit, pitched, present on, proposal from, terms from,
      bought lunch, took us to lunch, took me to lunch, keeps calling, keeps ringing, on the phone too,
      wooing, circling, sniffing, have offered to, is offering, are offering, offers us, their offer,
      their quote, their proposal, put in a bid, put forward, knocking at, knocking on,
      already here with, gave us a demo, showed us, shown us, ran a demo, trying us with, free setup
    `,
  },
  IN_PLACE: {
    fr: `
      utilise*, utilisent, utilisons, travaill* avec, travaillons avec, on est sur, on est chez,
      nous sommes chez, chez eux, chez nous c est, tourne sur, passent par,
      fonctionn* avec, actuel*, aujourd hui, auj, a ce jour, en place, pour le moment, depuis # ans,
      depuis des annees, deja un, deja chez, fidele*, attache*, suivi par, arrivent de, conserve*,
      sert depuis, machine actuelle, jusqu ici, encore un vieux, impose, livre aujourd hui, bosse sur,
      bossent sur, adopte, penche pour, choisi, retenu, opte pour, pousse a fond pour, herite*,
      historiquement, fournis par, fournit, gere par, heberge chez, installe par, livre par, paye a,
      tient la moitie, tient a peu pres, nous avons aussi du, nous avons du, maison avec laquelle
    `,
    en: `
      we use, we pay, uses, using, used to, we are on, on travis, are on, runs on, works with,
      work with, currently, at the moment, already with, already have, in place, incumbent, existing,
      bound to, since before, tied to, has been in all, current setup, swear by, swears by,
      standardised on, standardized on, brought his own, taking their, signed with, went with,
      gone with, chosen, prefer, uses it, at their last place, teamed up with, our present, deal with,
      bank with, today we, been with, we have had, inherited, supplied by, managed by, hosted with,
      serviced by, placed with, sits with, handled by, run by, our people use, still on, built on,
      comes from
    `,
  },
} as const;

/** Capitalised words that are no names. */
export const notNames = {
  fr: `
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, fevrier, mars, avril, mai,
    juin, juillet, aout, septembre, octobre, novembre, decembre, noel, paques, monsieur, madame, mme,
    mr, mlle, bonjour, excel, europe, france, paris, rgpd, iso, tva, ht, pdf, rib, kbis, internet,
    je, nous, vous, merci, cordialement, erp, crm, sso, ebics, sepa, csv, eur, usd, chf, gbp, daf,
    dsi, drh, dg, rssi, dpo, kyc, api, ok, t1, t2, t3, t4, ben, firefox, windows, chrome, outlook, teams, zoom, enterprise, business, premium, entreprise, pro
  `,
  en: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april,
    may, june, july, august, september, october, november, december, christmas, easter, mr, mrs, ms,
    miss, dr, sir, i, excel, europe, uk, us, english, french, german, iso, vat, pdf, api, sso, gdpr,
    internet, hi, thanks, regards, ok, ceo, cfo, cto, it, hr, po, rfp, msa, erp, crm, ebics, sepa, csv, eur, usd, chf, gbp, dpo, kyc, q1, q2, q3, q4, enterprise,
    business, premium, pro, coo, gc, ciso, nda, dpa, quarter, ben, form, firefox, windows, chrome, outlook, teams, zoom
  `,
};
