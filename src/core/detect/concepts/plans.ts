/** Plans and what only some of them have. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const plans = {
  PLAN: {
    fr: `
      formule*, forfait*, abonnement*, plan, plans, offre*, version*, edition*, pack, packs, paquet*,
      gamme*, palier*, option*, niveau*, contrat, etage, licence, compte* de base, compte* pro,
      package, module*, pack*, palier, categorie, tranche, contrat de base, mandat standard,
      version de base
    `,
    en: `
      plan, plans, tier*, edition*, package*, version*, subscription*, bundle*, pack, packs, level*,
      arrangement, account type, class, license, policy, membership, license type, option*, edition,
      scheme, programme, program, band, bracket, account, mandate, entitlement, basic mandate,
      cover level, standard one
    `,
  },
  PLAN_NAME: {
    fr: `
      enterprise, entreprise, premium, pro, pro plus, platinum, platine, gold, silver, bronze, argent,
      ultimate, business, affaires, corporate, expert, serenite, integral*, etablissement, academie,
      plus, avance*, patrimoine, or
    `,
    en: `
      enterprise, premium, pro, professional, platinum, gold, silver, bronze, ultimate, business,
      corporate, scale, growth, advanced, comprehensive, complete, plus, premier, institutional,
      essential*, basic, standard, starter
    `,
  },
  HIGHER: {
    fr: `
      superieur*, au dessus, du dessus, plus haut, plus grand*, plus gros*, gros forfait, gros pack,
      le grand, la grande, plus complet*, plus eleve*, plus cher*, haut de gamme, etendu*, complet*,
      complete*, premium, au dela, sup, pleine, superieure, cran au dessus, un cran, monter en gamme,
      niveau superieur, la complete, l integrale, le plus gros, la plus grosse, version complete,
      gamme superieure, option superieure, plus puissant*, plus riche, meilleure formule
    `,
    en: `
      higher, bigger, above, upper, next level, level above, next one up, step up, larger, top,
      fancier, fancy, fuller, dearer, full blown, posh, big package, bigger customers,
      larger customers, bigger clients, premium, next tier, one up, clever, notch up, a notch,
      one level up, the big one, the full, full version, full package, higher one, better plan,
      the better, most expensive, richer, all singing, the next, go up to, premium one, deluxe,
      senior edition, more powerful
    `,
  },
  FEATURE: {
    fr: `
      fonction*, fonctionnalite*, option*, module*, export*, api, sso, authentification*,
      connexion unique, double validation, signature electronique, signature qualifiee, piste d audit,
      journal, journaux, journaux d acces, tracabilite, historique*, archivage, retention, reporting,
      rapport*, tableau*, statistique*, automatisation*, rappel*, relance*, dictee, multi site*,
      multi societe*, multisite, marque blanche, logo, sandbox, bac a sable, astreinte, support,
      gestionnaire, conseiller, fonds, instantane*, gantt, portail*, integration*, connecteur*,
      alerte*, droits, roles, cloisonnement, temps reel, direct, sms, bulk, envoi en masse,
      fichier, indicateur*, assistance, conservation, virement*, interface, format, connexion,
      synchronisation, base*, marge*, calcul, simulation, planification, previsionnel, cartographie,
      acces en ligne, tableau de bord, recherche avancee, archives, modele*, workflow,
      circuit de validation, validation, parapheur, chiffrement, double authentification, mfa, scan,
      ocr, geolocalisation, app mobile, application mobile, hors ligne, multilingue, multidevise*,
      devises, consolidation, previsions, regles, rapprochement, telechargement, saisie vocale,
      notification*, supervision, h24, nuit, week end
    `,
    en: `
      feature*, function*, option*, capability, capabilities, sso, single sign on, saml, audit log*,
      audit trail, logs, log, api, webhook*, export*, retention, history, reporting, report*,
      dashboard*, permission*, role, roles, role based, workflow*, automation*, integration*,
      data feed, feed, branding, logo, white label, whitelabel, sandbox, dedicated, support,
      account manager, relationship manager, proper person, named engineer, named manager,
      multi entity, multi site, masking, encryption, customer managed, bulk upload, bulk, approval*,
      gps, overlay, portal, self hosted, private networking, same day, rate limit, residency, scim,
      journey*, row level, charts, org chart*, texts, inbox, certificate, scheduling, realtime,
      real time, live, look through, tab, button, padlock, results inbox, interface, format, sync,
      synchronisation, forecast*, map, maps, mapping, module, currency, currencies, multi currency,
      consolidation, reconciliation, offline, mobile app, languages, translation, templates, rules,
      filters, alerts, notification*, search, archive, archiving, backups, mfa, two factor, 2fa, sla,
      response time, hotline, out of hours, weekend, night, intraday, live valuations, csv, datev,
      connector, plug in, plugin, custom field*, views, access control, groups, session replay, replay,
      valuations, signature*
    `,
  },
} as const;
