import { auto, them, unloggedExpansion, unloggedNew, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Requests in passing that nobody typed in: what the product is for. */
export const unlogged: readonly ThreadScript[] = [
  unloggedExpansion(
    'fr-cache-utilisateurs',
    'Rapport du mois',
    [
      us(
        0,
        `Bonjour {to},

Votre rapport mensuel est prêt dans l'espace client. Rien d'anormal à signaler.

Bonne journée,`,
      ),
      them(
        4,
        `Bonjour {to},

Merci, bien reçu. Au passage, l'équipe de {site} nous rejoint en {m2} et nous envisageons d'ajouter {n} utilisateurs. Quel serait le tarif pour ce nombre ?

Bien à vous,`,
        'seat-expansion',
        'pricing',
        'timeline',
      ),
      us(6, `Bonjour {to}, bonne nouvelle pour {site} ! Je me renseigne et je reviens vers vous.`),
      them(
        50,
        `Parfait. Notre DAF souhaite trancher avant la fin du mois, si cela vous aide à caler votre réponse.`,
        'authority',
        'timeline',
      ),
    ],
    { rank: 1, vary: { site: ['Lyon', 'Lille', 'Nantes'], n: ['18', '25', '40'] } },
  ),
  unloggedExpansion(
    'fr-cache-entite',
    "Cours de change dans l'export",
    [
      them(
        0,
        `Bonjour {to},

Deux choses. D'abord, l'export reprend le cours de la veille, est-ce normal ?

Ensuite, nous avons repris une société de {head} salariés à {place} et il faudrait la faire entrer dans la plateforme, avec ses {n} comptes bancaires. Comment cela se passe-t-il côté contrat ?

Merci,`,
        'seat-expansion',
        'procurement',
      ),
      us(
        5,
        `Bonjour {to},

Pour l'export : oui, le cours du jour n'est publié qu'à 16 h. Pour le reste je reviens vers vous.`,
      ),
      them(70, `Merci. Pour la société reprise, l'idéal serait d'être opérationnels au {s45}.`, 'timeline'),
    ],
    { vary: { head: ['60', '85', '110'], place: ['Grenoble', 'Metz', 'Anvers'], n: ['7', '5', '9'] } },
  ),
  unloggedExpansion(
    'fr-cache-change',
    'Facture en francs suisses',
    [
      them(
        0,
        `Bonjour {to},

Nous payons de plus en plus de fournisseurs en dollars et les écarts de change commencent à se voir. Est-ce que vous proposez aussi quelque chose pour se couvrir, ou faut-il aller voir ailleurs ?

Cordialement,`,
        'cross-sell',
      ),
      us(
        20,
        `Bonjour {to}, merci pour votre message. Je suis en déplacement aujourd'hui, je vous réponds demain.`,
      ),
      them(
        48,
        `Pas d'urgence à la journée. Notre volume est d'environ {usd} de dollars par an, si cela vous aide à chiffrer une proposition.`,
        'pricing',
      ),
    ],
    { rank: 1, vary: { usd: ['4 millions', '2,5 millions', '9 millions'] } },
  ),
  unloggedExpansion(
    'fr-cache-enterprise',
    'Piste d’audit',
    [
      them(
        0,
        `Bonjour {to},

Notre contrôle interne voudrait une piste d'audit exportable et des circuits de validation par entité. Sur l'offre {plan}, je ne les trouve pas. C'est réservé à Enterprise ?`,
        'tier-upgrade',
      ),
      us(3, `Bonjour {to}, exactement, les deux fonctions sont dans l'offre Enterprise.`),
      them(
        28,
        `D'accord. Pourriez-vous me dire ce que changerait un passage en Enterprise pour nous, prix compris ? Le comité d'audit se réunit {d20}.`,
        'tier-upgrade',
        'pricing',
        'timeline',
      ),
    ],
    { rank: 0 },
  ),
  unloggedExpansion('fr-cache-formation', 'Nouveaux arrivants', [
    them(
      0,
      `Bonjour {to},

Trois personnes sont arrivées au service comptable ce mois-ci et apprennent sur le tas. Vous faites aussi de la formation ? Une demi-journée sur place à {city} serait l'idéal.`,
      'cross-sell',
    ),
    us(
      4,
      `Bonjour {to}, oui, nous avons des formateurs. Je vous envoie le programme dès que je l'ai sous la main.`,
    ),
    them(
      26,
      `Merci. Joignez un devis au passage, il me reste un peu de budget formation à consommer avant la fin de l'année.`,
      'pricing',
      'budget',
      'timeline',
    ),
  ]),
  unloggedExpansion(
    'fr-cache-facture-electronique',
    'Réforme de la facturation',
    [
      them(
        0,
        `Bonjour {to},

Avec la réforme, tout le monde nous parle de plateforme agréée. Avant d'aller voir le marché : avez-vous une offre de facturation électronique qui s'ajouterait à ce que nous avons déjà ?

Bien cordialement,`,
        'cross-sell',
      ),
      us(8, `Bonjour {to}, oui, un module existe depuis cette année.`),
      them(
        16,
        `Alors cela nous intéresse. Serait-il possible d'en voir une démonstration avec {colleague} ? Nous devons avoir choisi avant l'été.`,
        'evaluation',
        'timeline',
      ),
    ],
    { rank: 0 },
  ),
  unloggedExpansion(
    'fr-cache-renouvellement',
    'Votre contrat',
    [
      them(
        0,
        `Bonjour {to},

En rangeant mes dossiers je vois que notre contrat arrive à échéance fin {m2}. Comment procède-t-on pour le prolonger ? Deux ans nous conviendraient si les conditions suivent.`,
        'renewal',
        'discount',
      ),
      auto(0, `Bonjour, je suis absent(e) jusqu'au {d4}. Votre message sera lu à mon retour.`),
      us(100, `Bonjour {to}, merci pour votre message, je fais le point avec notre service juridique.`),
    ],
    { rank: 0 },
  ),
  unloggedExpansion(
    'fr-cache-filiale',
    'Présentation',
    [
      them(
        0,
        `Bonjour {to},

Merci pour l'assistance d'hier, tout est rentré dans l'ordre.

J'en ai parlé à {colleague}, qui s'occupe de notre filiale de {place}. Ils ont exactement le même besoin que nous et travaillent encore avec des fichiers. Vous pouvez l'appeler de ma part.

À bientôt,`,
        'referral',
      ),
      us(3, `Bonjour {to}, c'est très gentil, merci ! Et tant mieux si tout fonctionne.`),
    ],
    { vary: { place: ['Gand', 'Lugano', 'Sherbrooke'] } },
  ),
  unloggedExpansion('fr-cache-cartes', 'Notes de frais', [
    us(
      0,
      `Bonjour {to},

Pour information, l'export des notes de frais a été corrigé cette nuit.`,
    ),
    them(
      3,
      `Merci {to}, c'est bien mieux.

Nos commerciaux avancent encore leurs frais de leur poche, ce qui crée des tensions. Je crois que vous avez un programme de cartes : comment cela marche, et pour une trentaine de porteurs cela coûterait combien ?`,
      'cross-sell',
      'pricing',
    ),
    us(24, `Bonjour {to}, oui, nous avons des cartes. Je vous en parle à notre prochain point.`),
    them(
      140,
      `Bonjour {to}, je me permets de revenir sur les cartes. Le sujet est remonté en comité de direction et je dois présenter deux solutions {d21}.`,
      'evaluation',
      'authority',
    ),
  ]),
  unloggedExpansion(
    'fr-cache-plafond',
    "Limite d'utilisateurs atteinte",
    [
      them(
        0,
        `Bonjour,

Impossible de créer un accès pour notre nouvelle trésorière : l'application répond que le nombre maximal d'utilisateurs est atteint. Que fait-on ?`,
        'seat-expansion',
      ),
      us(
        1,
        `Bonjour {to}, votre contrat prévoit en effet un nombre fixe d'accès. En attendant, vous pouvez désactiver un compte inutilisé.`,
      ),
      them(
        2,
        `Ils servent tous. Il nous en faudrait trois de plus, et sans doute cinq autres à la rentrée.`,
        'seat-expansion',
        'timeline',
      ),
      us(20, `Bien compris, je transmets.`),
    ],
    { rank: 1 },
  ),
  unloggedExpansion(
    'fr-cache-prevision',
    'Question du comité de direction',
    [
      them(
        0,
        `Bonjour {to},

La présidence me demande une vision de la trésorerie à treize semaines, que je bricole aujourd'hui le dimanche soir. Le module de prévision dont vous parliez au salon est-il compatible avec notre ERP ?

Merci de votre éclairage,`,
        'cross-sell',
      ),
      us(7, `Bonjour {to}, oui, les connecteurs sont les mêmes que pour les relevés.`),
      them(
        30,
        `Alors je veux bien l'essayer un mois sur nos données, si c'est faisable. Une enveloppe de {amount} a été mise de côté pour ce sujet.`,
        'evaluation',
        'budget',
      ),
    ],
    { rank: 1, vary: { amount: ['12 000 €', '18 000 €', '9 500 €'] } },
  ),
  unloggedExpansion(
    'fr-cache-mandat',
    'Encours sous gestion',
    [
      them(
        0,
        `Bonjour {to},

Deux nouveaux fonds seront lancés au {q1} et il faudra les suivre dans l'outil avec les mêmes circuits que les autres. Pouvez-vous préparer l'avenant ? Notre juridique aime relire tôt.`,
        'seat-expansion',
        'timeline',
        'procurement',
      ),
      us(5, `Bonjour {to}, félicitations pour ces lancements. Je regarde ce qu'il faut prévoir.`),
      them(96, `Bonjour, avez-vous pu avancer sur l'avenant ?`, 'procurement'),
    ],
    { sectors: ['asset-manager', 'insurer', 'bank'], rank: 3 },
  ),
  unloggedNew('fr-cache-tableurs', 'Votre article sur la trésorerie', [
    us(
      0,
      `Bonjour {to},

Je vous fais suivre l'article que nous avons publié sur les erreurs de saisie en trésorerie, il devrait vous parler.`,
    ),
    them(
      22,
      `Bonjour {to},

Il me parle, oui : nous tenons encore tout dans sept classeurs et la dernière clôture a été un cauchemar. On lance un projet pour en sortir, avec l'idée d'être équipés au {q2}. Que proposez-vous pour une maison de notre taille ?`,
      'new-need',
      'timeline',
    ),
    us(5, `Bonjour {to}, merci de votre retour ! Je vous réponds plus longuement demain.`),
    them(
      100,
      `Bonjour, j'attends toujours votre réponse. Nous voyons deux autres éditeurs la semaine prochaine.`,
      'competitor',
    ),
  ]),
  unloggedNew(
    'fr-cache-premier-contact',
    'Demande de renseignements',
    [
      them(
        0,
        `Bonjour,

Nous recherchons une solution pour centraliser les paiements de nos {n} entités. Un confrère m'a donné votre nom. Avez-vous une plaquette et une idée de prix ?

Cordialement,`,
        'new-need',
        'pricing',
      ),
      us(28, `Bonjour {to}, merci de votre intérêt, vous trouverez la plaquette jointe.`),
      them(
        24,
        `Bien reçu. Une démonstration serait utile, {colleague} et moi sommes libres {d9} ou {d11}.`,
        'evaluation',
      ),
    ],
    { vary: { n: ['quatre', 'six', 'onze'] } },
  ),
  unloggedNew(
    'fr-cache-appel-offres',
    'Consultation en cours',
    [
      them(
        0,
        `Bonjour {to},

Nous avions échangé il y a un an sans donner suite. Depuis, la direction a validé le principe d'un outil de gestion de trésorerie et un cahier des charges part {d12} à quatre éditeurs. Souhaitez-vous le recevoir ?

Bien à vous,`,
        'procurement',
        'new-need',
        'evaluation',
        'competitor',
      ),
      us(6, `Bonjour {to}, oui, très volontiers.`),
      them(
        130,
        `Le voici. Réponses attendues pour le {s33}, la décision revient au comité des engagements.`,
        'procurement',
        'timeline',
        'authority',
      ),
    ],
    { sectors: ['bank', 'insurer', 'payments', 'industry', 'saas'], rank: 2 },
  ),
  unloggedNew(
    'fr-cache-nouveau-poste',
    'Changement de fonction',
    [
      them(
        0,
        `Bonjour {to},

Petit mot pour vous dire que j'ai pris la direction financière de {company}. J'utilisais votre plateforme dans mon poste précédent et elle me manque ! Il n'y a rien ici. Pouvons-nous en parler, avec un ordre de grandeur de prix pour une équipe de dix ?`,
        'new-need',
        'pricing',
      ),
      us(4, `Bonjour {to}, félicitations pour cette prise de fonction ! Quel plaisir de vous relire.`),
    ],
    { rank: 0 },
  ),
  unloggedExpansion(
    'fr-cache-effectifs',
    'Organigramme',
    [
      us(
        0,
        `Bonjour {to}, pourriez-vous me confirmer qui sont vos administrateurs ? Nous tenons la liste à jour.`,
      ),
      them(
        26,
        `Bonjour {to},

Toujours {colleague} et moi. La liste va s'allonger : avec le rachat, la comptabilité passe de neuf à vingt-deux personnes et toutes devront valider des factures. Notre forfait s'arrête à quinze, si je ne me trompe pas.`,
        'seat-expansion',
      ),
      us(3, `Merci {to}, les administrateurs sont confirmés.`),
      them(70, `Et pour les quinze, que fait-on ? La fusion juridique est au {s35}.`, 'timeline'),
    ],
    { rank: 1 },
  ),
  unloggedExpansion(
    'fr-cache-transfert',
    'TR : demande de notre usine',
    [
      them(
        0,
        `Bonjour {to},

Voyez la demande ci-dessous. De mon côté c'est d'accord, il faudrait donc ouvrir une douzaine d'accès de plus à {place}. Dites-moi ce que cela coûte et je le fais signer par notre DAF.

---------- Message transféré ---------
De : responsable de site
Objet : accès

Bonjour, serait-il possible que mes équipes voient enfin leurs paiements sans passer par le siège ?`,
        'seat-expansion',
        'pricing',
        'authority',
      ),
      us(26, `Bonjour {to}, bien reçu, merci. Je vous reviens.`),
    ],
    {
      vary: { place: ['Cholet', 'Mulhouse', 'Valence'] },
      rank: 1,
      sectors: ['industry', 'leasing', 'payments'],
    },
  ),
  unloggedExpansion(
    'fr-cache-procuration',
    'Délégations pendant les congés',
    [
      them(
        0,
        `Bonjour {to},

Comment déléguer ma validation pendant trois semaines ?

Par ailleurs, la signature à trois niveaux n'existe pas dans notre formule et nos statuts vont l'imposer. Faut-il changer de formule pour l'avoir ?`,
        'tier-upgrade',
      ),
      us(
        2,
        `Bonjour {to}, la délégation se règle dans votre profil, rubrique Absences. Pour la signature à trois, je vérifie.`,
      ),
      them(
        140,
        `Merci pour la délégation, cela a bien fonctionné. Et pour la signature à trois ? L'assemblée vote les statuts {d27}.`,
        'tier-upgrade',
        'timeline',
      ),
    ],
    { rank: 0 },
  ),
  unloggedExpansion(
    'fr-cache-reconduction',
    'Budget {y1}',
    [
      them(
        0,
        `Bonjour {to},

Je prépare le budget {y1} et je dois savoir sur quel montant repartir pour votre ligne. Nous souhaitons rester avec vous, mais votre indexation de l'an passé a fait tousser. Un engagement plus long permettrait-il de la plafonner ?`,
        'renewal',
        'discount',
        'pricing',
      ),
      us(20, `Bonjour {to}, merci de votre fidélité. Je transmets à ma direction.`),
      them(96, `Il me faudrait une réponse avant {d10}, date à laquelle je rends ma copie.`, 'timeline'),
    ],
    { rank: 0 },
  ),
  unloggedExpansion('fr-cache-confrere', 'Bon retour de la réunion', [
    us(0, `Bonjour {to}, merci pour votre accueil hier. La documentation promise est jointe.`),
    them(
      20,
      `Bonjour {to}, c'est parfait.

J'ai déjeuné avec le directeur financier d'un de nos distributeurs, qui compte ses virements à la main. Je lui ai dit du bien de vous et il attend votre appel. Ses coordonnées suivent par SMS.`,
      'referral',
    ),
    us(2, `Merci mille fois {to} !`),
  ]),
  unloggedNew(
    'fr-cache-audit',
    'Recommandation de nos auditeurs',
    [
      us(0, `Bonjour {to}, notre dernière note sur les contrôles internes vient de paraître, la voici.`),
      them(
        46,
        `Bonjour {to},

Elle tombe bien. Notre commissaire aux comptes exige que les virements ne partent plus d'un fichier modifiable, et nous avons six mois pour y remédier. Nous partons d'une page blanche.`,
        'new-need',
        'timeline',
      ),
      us(6, `Bonjour {to}, merci de ce retour, très intéressant !`),
      them(
        120,
        `Concrètement, par quoi commence-t-on avec vous ? Notre présidente a débloqué {amount}.`,
        'budget',
        'new-need',
      ),
    ],
    { rank: 0, vary: { amount: ['35 000 €', '50 000 €', '22 000 €'] } },
  ),
  unloggedNew(
    'fr-cache-fournisseur-actuel',
    'Changement en vue',
    [
      them(
        0,
        `Bonjour {to},

Notre outil actuel, Monarvo, ne sera plus maintenu après {m5}. Nous remettons donc tout à plat. Pourrions-nous voir votre solution tourner sur un cas réel, avec nos deux banques ?`,
        'new-need',
        'evaluation',
        'competitor',
        'timeline',
      ),
      us(30, `Bonjour {to}, avec plaisir, je vois les disponibilités de notre avant-vente.`),
      them(
        72,
        `Je vous confirme notre intérêt. {colleague} prépare la liste des pièces à réunir pour vous référencer.`,
        'procurement',
      ),
    ],
    { rank: 1 },
  ),
];
