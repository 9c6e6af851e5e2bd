/** What is bought, and in what units. Entries: words, stems (`licen*`), phrases; folded, comma separated. */
export const things = {
  SEATS: {
    fr: 'utilisateur*, utilisatrice*, licence*, siege*, login*, identifiant*, acces, compte utilisateur*, comptes, connexion*, place*, badge*, jeton*, poste*, fiche*, abonne*, jeu de cles, session*',
    en: 'user*, seat*, license*, login*, logon*, log in, log ins, access, accesses, accounts, account for, badge*, spot*, place for, places, profile*, named user*, headcount, head, heads, subscription*',
  },
  PEOPLE: {
    fr: 'personne*, salarie*, collaborateur*, collegue*, embauche*, recrue*, recrutement*, arrivant*, entrant*, stagiaire*, interimaire*, saisonnier*, apprenti*, alternant*, negociateur*, commercia*, vendeu*, technicien*, ingenieur*, infirmier*, soignant*, medecin*, docteur*, praticien*, interne*, kine*, veterinaire*, chauffeur*, conducteur*, livreur*, ouvrier*, compagnon*, operateur*, regleur*, chef* de chantier, chef* de rayon, charge* de projet, conseiller*, analyste*, developpeu*, consultant*, gestionnaire*, assistant*, secretaire*, comptable*, juriste*, avocat*, agent*, animateur*, enseignant*, professeur*, formateur*, monitrice*, moniteur*, eleve*, etudiant*, apprenant*, adherent*, beneficiaire*, patient*, resident*, gars, gang, equipe*, mecs, effectif*, monde, gestionnaires, directeur*, responsable*, pigiste*, equipier*, serveu*, cuisinier*, manutentionnaire*, magasinier*, caissi*, associe*, cogerant*, co gerant, auditeur*, acheteu*, nouveaux, nouvelles, nouveau, nouvelle',
    en: 'people, person*, employee*, staff, colleague*, hire*, starter*, joiner*, newcomer*, recruit*, contractor*, intern, interns, trainee*, apprentice*, temp, temps, seasonal*, engineer*, dev, devs, developer*, designer*, analyst*, consultant*, adviser*, advisor*, agent*, rep, reps, seller*, manager*, officer*, nurse*, carer*, clinician*, doctor*, registrar*, dietitian*, physio*, practitioner*, receptionist*, driver*, haulier*, fitter*, lad*, guy*, bloke*, girl*, boys, crew*, gang, mechanic*, operator*, picker*, packer*, shift, surveyor*, foreman, foremen, planner*, dispatcher*, teacher*, tutor*, pupil*, student*, member*, governor*, trustee*, volunteer*, fundrais*, accountant*, clerk*, controller*, lawyer*, paralegal*, associate*, team, teams, squad, department, newbie*, workforce, souls, patients, residents, tenant*, colleagues, part timers, part timer, sparkies, cook, chef, chefs',
  },
  SITES: {
    fr: 'site*, agence*, bureau*, magasin*, boutique*, filiale*, succursale*, entrepot*, depot*, usine*, atelier*, clinique*, hopita*, ehpad*, etablissement*, residence*, ecole*, college*, lycee*, internat, creche*, hotel*, restaurant*, entite*, societe*, structure*, antenne*, chantier*, centre*, laboratoire*, labo, cabinet*, chambre*, salle*, hall, batiment*, logement*, prefecture*, franchise*, hypermarche*, service*, unite*, maternelle, pole*, ferme*, station*, region*, departement*, association*, immeuble*, etage*',
    en: 'site*, branch*, office*, shop*, store*, subsidiar*, entit*, depot*, warehouse*, plant*, factory, factories, hall, clinic*, hospital*, surgery, practice*, school*, academ*, campus*, college*, nursery, hotel*, restaurant*, location*, unit, units, venue*, gym*, salon*, home, homes, kiosk*, bakery, compan*, trading co, affiliate*, region*, country, countries, ward*, wing*, building*, floor*, lab*, studio*, yard, hub, centre*, center*, brand*, division*, region, room, rooms, kitchen*, office, facility in, parish, tenant',
  },
  UNITS: {
    fr: 'carte*, terminal, terminaux, tpe, lecteur*, tablette*, machine*, serveur*, boite* mail, boites, portable*, ordinateur*, telephone*, camion*, vehicule*, voiture*, remorque*, camionnette*, velo*, nacelle*, fourgon*, tracteur*, pompe*, lit, lits, berceau*, enceinte*, envois, envoi, signature*, credit*, jeton*, facture*, dossier*, bulletin*, paie*, volume*, encours, palette*, tonne*, kilo*, go, to, espace disque, stockage, disque, capacite, sms, requete*, appel* api, logs, journaux, robot*, capteur*, borne*, ligne*, moteur*, casier*, mission*',
    en: 'card*, terminal*, reader*, scanner*, handheld*, handset*, tablet*, device*, laptop*, pc, pcs, endpoint*, server*, node*, mailbox*, truck*, van, vans, vehicle*, trailer*, lorry, lorries, tipper*, forklift*, crane*, digger*, tracker*, pump*, bed, beds, cot, meter*, credit*, minutes, envelope*, contact*, email*, message*, text*, invoice*, document*, transaction*, parcel*, pallet*, volume*, record*, storage, disk, space, gb, tb, compute, runs, build, builds, api call*, calls, environment*, sensor*, merchant id, portaloo*, skip*, uniform*, lockers, line, throughput, orders, plates, pieces, tonnage, doc, docs',
  },
  FINANCE_LINE: {
    fr: 'plafond*, ligne*, decouvert, facilite de caisse, encours, marge de credit, limite*, enveloppe, garantie*, couverture*, capital*, mandat*, portefeuille*, flotte, police*, mutuelle, hospi, contrat groupe, contrat de groupe, assurance*, affacturage, factoring, cautionnement*, pret*, convention*',
    en: 'limit*, facility, facilities, overdraft, credit line, line of credit, rcf, invoice line, loan, cover, coverage, policy, policies, mandate*, portfolio*, scheme*, sum insured, fund*, endowment, guarantee*, asset finance, premium cover, cap',
  },
  PLAN: {
    fr: 'formule*, forfait*, abonnement*, plan, plans, offre*, version*, edition*, pack, packs, paquet*, gamme*, palier*, option*, niveau*, contrat, etage, licence, compte* de base, compte* pro, package, module*',
    en: 'plan, plans, tier*, edition*, package*, version*, subscription*, bundle*, pack, packs, level*, arrangement, account type, class, license, policy, membership, license type, option*',
  },
  PLAN_NAME: {
    fr: 'enterprise, entreprise, premium, pro, pro plus, platinum, platine, gold, silver, bronze, argent, ultimate, business, affaires, corporate, expert, serenite, integral*, etablissement, academie, plus, avance*, patrimoine, or',
    en: 'enterprise, premium, pro, professional, platinum, gold, silver, bronze, ultimate, business, corporate, scale, growth, advanced, comprehensive, complete, plus, premier, institutional, essential*, basic, standard, starter',
  },
  HIGHER: {
    fr: 'superieur*, au dessus, du dessus, plus haut, plus grand*, plus gros*, gros forfait, gros pack, le grand, la grande, plus complet*, plus eleve*, plus cher*, haut de gamme, etendu*, complet*, complete*, premium, au dela, sup, pleine',
    en: 'higher, bigger, above, upper, next level, level above, next one up, step up, larger, top, fancier, fancy, fuller, dearer, full blown, posh, big package, bigger customers, larger customers, bigger clients, premium, next tier, one up, clever',
  },
  FEATURE: {
    fr: 'fonction*, fonctionnalite*, option*, module*, export*, api, sso, authentification*, connexion unique, double validation, signature electronique, signature qualifiee, piste d audit, journal, journaux, journaux d acces, tracabilite, historique*, archivage, retention, reporting, rapport*, tableau*, statistique*, automatisation*, rappel*, relance*, dictee, multi site*, multi societe*, multisite, marque blanche, logo, sandbox, bac a sable, astreinte, support, gestionnaire, conseiller, fonds, instantane*, gantt, portail*, integration*, connecteur*, alerte*, droits, roles, cloisonnement, temps reel, direct, 24 7, sms, bulk, envoi en masse, fichier, indicateur*, assistance, conservation, virement*',
    en: 'feature*, function*, option*, capability, capabilities, sso, single sign on, saml, audit log*, audit trail, logs, log, api, webhook*, export*, retention, history, reporting, report*, dashboard*, permission*, role, roles, role based, workflow*, automation*, integration*, data feed, feed, branding, logo, white label, whitelabel, sandbox, dedicated, support, account manager, relationship manager, proper person, named engineer, named manager, multi entity, multi site, masking, encryption, customer managed, bulk upload, bulk, approval*, gps, overlay, portal, self hosted, private networking, same day, rate limit, residency, scim, journey*, row level, charts, org chart*, texts, inbox, certificate, scheduling, realtime, real time, live, look through, tab, button, padlock, results inbox',
  },
  OUR_PRODUCTS: {
    fr: 'vous, chez vous, votre maison, votre societe, vos equipes, votre equipe, vos autres, votre catalogue, votre gamme',
    en: 'you, your house, your firm, your team, your people, your company, your group, you lot, you guys, your end, your family, your shelf, you mob',
  },
  OTHER_PRODUCT: {
    fr: 'module*, volet, formation*, cours, service*, produit*, outil*, logiciel*, application*, appli, assurance*, assurance groupe, prevoyance, rc, decennale, caution, leasing, location longue duree, credit bail, affacturage, change, couverture de change, epargne salariale, placement*, notes de frais, paie, recrutement, sauvegarde*, archivage, coffre fort, facturation, facture electronique, feuilles de temps, gestion documentaire, caisse, monetique, entretiens annuels, registre*, sms, saisie, nettoyage, maintenance, reparation*, test* d intrusion, faux phishing, cantine, testament, hypotheque, hypothecaire, carte* cadeau*, gestion de patrimoine, depannage, conseil, installation',
    en: 'module*, add on*, bolt on*, product*, service*, training, course*, dental, insurance, cover, card*, fx, hedging, foreign exchange, guarantee*, bond*, leasing, asset finance, pension*, annuity, payroll, expenses, mileage, rota, rostering, recruitment, checks, surveys, text messages, sms, status page, load testing, data cataloguing, backup*, consulting, consultancy, customs, declaration*, weighing, payments, card machine, maintenance, servicing, money market, estate planning, private credit, wellbeing, whistleblowing, appraisal*, secret scanning, dictation, imaging, quality management, labels, prepaid, ach, telematics, installation, disposal, catering, cleaning, dry ice, marquees',
  },
  DOCUMENT_PRICE: {
    fr: 'devis, soumission*, proposition tarifaire, proposition financiere, proposition commerciale, proposition chiffree, chiffrage*, cotation*, offre de prix, proforma, pro forma, tarification, bareme*, grille tarifaire, liste de prix, propal*, estimation, ordre de grandeur',
    en: 'quote*, quotation*, pricing, price list, price book, rate card, proposal*, estimate, ballpark, commercials, tender price, cost breakdown, pro forma, fee schedule, fee proposal, written price, price, prices, tariff',
  },
  PRICE: {
    fr: 'prix, tarif*, cout*, montant*, prime, mensualite*, mensuel*, loyer, frais, commission*, taux, redevance, facture, chiffre*, somme, honoraires, conditions tarifaires, conditions financieres, cotisation, addition, note, marge',
    en: 'price*, pricing, cost*, fee*, rate, rates, premium*, charge*, figure*, number*, amount, monthly, monthlies, spread, margin, bill, total, sum, commission, tariff, damage, basis points, bps, outlay',
  },
  PRODUCT_GENERIC: {
    fr: 'outil*, logiciel*, solution*, systeme*, plateforme*, appli*, application*, truc, machin, produit*, service*, prestataire*, fournisseur*, courtier*, editeur*, banque, assureur*, entreprise capable, partenaire*, conseiller*, gerant, entrepreneur, materiel, equipement*, quelqu un, dispositif',
    en: 'tool*, software, solution*, system*, platform*, app, product*, service, vendor*, supplier*, provider*, broker*, bank, lender*, insurer, contractor, adviser, advisor, manager, partner, equipment, somebody, someone, home for, firm, way to, place to, crm, erp, data warehouse',
  },
} as const;
