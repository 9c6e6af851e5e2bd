/**
 * Words that names of deals and products are full of and that are nobody's own: trade, time, places, and the words
 * between them. Folded, in the singular where the plural only adds an s or x.
 */
const french = `
  a au aux avec ce ces cette chez comme contre dans de depuis des du en entre et ex la le les leur mais nos notre nous ou
  par pas plus pour que qui sa sans sauf se ses si son sous sur un une vers via vos votre y
  abandon abonnement accompagnement accord achat achete acquisition action activite actualisation actuel additionnel
  affaire agence agrandissement ajout ajustement allongement alternative amelioration an analyse ancien annee annonce
  annuel annuelle annulation appel approbation assistance association assurance atelier attente audit augmentation autre
  avance avancement avenant avis avoir bail banque bascule base besoin bilan bon bureau budget budgetaire cabinet cadre
  campagne cas centrale centre certification chantier chaud choisi choix client clos cloture collaboration commande
  commentaire commerce commercial commerciale compagnie comparatif complement complementaire complet compte concurrence
  concurrent conditions conduite confidentiel configuration conseil consolidation construction contact contrat controle
  convention cotation cour cout creation credit cycle date debut decision demande demarrage demo demonstration depart
  departement deploiement dernier developpement devis difference direct direction discussion distribution divers division
  document donnee dossier double droit duree echange ecole economie editeur element email encours engagement enquete
  entite entreprise envoi equipe equipement essai etablissement etape etat etude evaluation evolution examen existant
  expansion expert expertise export exploitation extension externe fabrication fabricant facturation facture faible
  familiale fermeture fiche fidelisation filiale fin final finance financement fixe fonctionnalite fond forfait formation
  formule fourniture fournisseur frais franchise froid fusion futur gamme garantie geste gestion global globale grand
  gratuit grille groupe hebergement heure hiver hors implementation import important incident inclus independant
  indexation industrie infogerance information infrastructure initial initiale installation institut integration interet
  interne international intervention inventaire investissement jour journee juridique kit lancement legal licence lieu
  ligne livraison local location logiciel long lot mai maintenance maison maj majeur maj management marche marketing
  materiel mensuel mensuelle mesure methode migration mise mission mobile mode modele modification module mois monde
  montee multi mutuelle national negociation niveau nom nombre nouveau nouvel nouvelle numerique objectif offert offre
  operation opportunite optimisation option oral ordre organisation original ouverture paiement panier parametrage parc
  partenaire partenariat partiel partielle passage pays penalite perdu perimetre periode personnalisation personnel petit
  phase piece pilote plan planification plateforme point pole politique poste potentiel premier prestation preuve prime
  principal prioritaire prix probleme procedure production produit professionnel programme progression projet prolongation
  promotion proposition prospect prospection prototype public qualification qualite question rachat rapport reactivation
  recette recherche reconduction recrutement recurrent redressement reduction refacturation reference refonte region
  regional reglement regularisation relance remise remplacement rendez renegociation renfort renouvellement rentree reponse
  report reprise reseau reservation resiliation restauration resultat retard retour retrait reunion revenu revision revue
  risque sante secteur section securite semaine semestre serveur service seul signature signe simple site situation
  societe solution souscription standard stock strategie structure suite suivi supplementaire support suspension synthese
  systeme tache tarif tarifaire taxe technique telephone temps test tout toute traitement tranche transfert transition
  transport travail travaux trimestre trimestriel type unique unite urgent usage usine vague validation valeur vente
  verification version vie ville virement visite volume vous
  accueil amorcage cadrage coaching deplacement expresse garde integrateur onboarding parametre recette reprises tma
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi
  nord sud est ouest printemps ete automne`;

const english = `
  about above across add addition additional advance after again against agency agreement all alternative amendment amount
  an analysis and annual another any applicant approval approved area as assessment assistance at audit available bank base
  basic batch best big bill billing board book branch brand budget build bundle business but buy by call campaign cancel
  cancellation case center central centre certification change channel charge churn city client close closed closing co
  coaching cold college commercial commitment committed company comparison complete conference consolidation construction
  consultancy consulting contact contract control corporate cost council country course credit cross current custom customer
  customization cycle data date day deal december decision default delayed delivery demo department deployment deposit
  design desk development digital direct discount discovery distribution district division document domestic down draft dual
  early east edition education email emergency end energy engagement engineering enterprise entity equipment estate
  estimate evaluation event exchange executive existing expansion expired export extended extension external extra factory
  family february fee field final finance first fiscal fit fixed follow for foundation framework free friday from full fund
  funding future general gift global go going government grand group growth guarantee half health hold holding home hospital
  hosting hot hour house implementation import in inbound incident income incorporated increase industrial industry info
  information infrastructure initial initiative install installation institute insurance integration interest internal
  international interim intro introduction inventory invoice is issue item its january joint july june just key kickoff kit
  lab land large last later launch lead league learning lease legal level license limited line list live local logistics
  long lost lot ltd main maintenance major management manager manufacturing march market marketing master may medical meeting
  member merger migration minor mobile model modification monday month monthly more move multi national negotiation net
  network new next no non north not november now october of offer office old on once one ongoing online only open operation
  opportunity option or order organization original other our outbound out over owner package paid parent part partial partner
  partnership payment pending per performance period personal phase pilot pipeline place plan planning platform point policy
  portfolio possible post potential practice pre premium presentation price pricing private pro problem process procurement
  product production professional program programme progress project promo proof property proposal prospect public purchase
  qualification quality quarter quarterly question quick quote rate re ready real recurring reduction referral refresh regional
  regulation reinstatement reminder remote removal renegotiation renewal rental reorder repeat replace replacement reply report
  reporting request research reseller reserve retail retainer retention return revenue review revised rfi rfp rfq right risk
  rollout round sale sample saturday scale school scope second section sector security self september series server service
  session set setup shared ship short signed simple single site small software solution south special spring staff stage
  standard start starter state station status stock store strategic strategy studio subscription success summer sunday supplier
  supply support survey switch system target tax team technical tender term test the their third this thursday ticket tier time
  to tool top total trade trading traffic training transfer transition transport travel trial trust tuesday two type unit
  university unlimited up update upgrade upsell urgent us usage use value vendor via volume waiting warm warranty wave we web
  website wednesday week weekly west white wholesale wide win winter with won work workshop world year yearly you your zone
  april august add addon agreed appetite bad best buying chosen competitor competition expensive fit gone lack money nothing
  nobody none priority reason response silence timing unknown went wrong internally cheaper better build built decided ghosted
  august sa sas sarl sasu eurl spa gmbh ag bv nv plc inc llc ltd srl scop corp asbl`;

/** Countries, regions and large cities: a deal is often named after where it is. */
const places = `
  africa allemagne amerique angleterre amsterdam anvers asie auvergne barcelone belgique belgium berlin bordeaux bourgogne
  bretagne brussels bruxelles canada chicago corse dach dijon dublin emea england espagne etats europe europeenne france
  francfort frankfurt geneva geneve germany grenoble hollande iberia ile idf ireland irlande italie italy lausanne liege
  lille lisbon lisbonne london londres lorraine luxembourg lyon madrid manchester marseille milan montpellier montreal
  munich nantes netherlands nice normandie occitanie orleans ottawa paca paris portugal provence quebec reims rennes rome
  rouen scotland spain strasbourg suisse switzerland toronto toulouse tours tunis uk unis usa vancouver wallonie york zurich`;

const ordinaryWords = new Set(`${french} ${english} ${places}`.split(/\s+/).filter(Boolean));

/** A quarter, half or fiscal year, a version: `q3`, `t4`, `fy26`, `v2`. */
const label = /^(?:[a-z]{1,2}\d{1,2}|fy\d{2,4})$/;

/** Whether a folded word belongs to everybody, or is too short or too plain a number to be a name. */
export function isOrdinary(folded: string): boolean {
  if (folded.length < 2 || /^\p{N}+$/u.test(folded) || label.test(folded)) return true;
  return ordinaryWords.has(folded) || (/[sx]$/.test(folded) && ordinaryWords.has(folded.slice(0, -1)));
}
