import { expansionDeal, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Mail with customers beside an open expansion deal. */
export const expansionDeals: readonly ThreadScript[] = [
  expansionDeal('qualified')('fr-ext-besoin', 'Extension du périmètre', [
    them(
      0,
      `Bonjour {to},

Comme évoqué au téléphone, nous voudrions étendre la plateforme à nos deux autres sites. Une quinzaine de personnes de plus, réparties à parts égales.`,
      'seat-expansion',
    ),
    us(4, `Bonjour {to}, avec plaisir. Les circuits de validation seront-ils les mêmes que pour le siège ?`),
    them(22, `Les mêmes, avec un seuil plus bas. L'idée est de démarrer au {s40}.`, 'timeline'),
  ]),
  expansionDeal('qualified', 'demo')(
    'fr-ext-module',
    'Module de prévision',
    [
      us(
        0,
        `Bonjour {to}, je vous confirme que le module de prévision peut être ajouté en cours de contrat.`,
      ),
      them(
        26,
        `Bonjour {to}, très bien. Pouvez-vous le montrer à {colleague} et à notre contrôleur ? Une heure suffit.`,
        'evaluation',
        'cross-sell',
      ),
      us(3, `Bien sûr. {d6} ou {d8} ?`),
      them(5, `{d8}, 11 h.`),
    ],
    { rank: 1 },
  ),
  expansionDeal('demo')('fr-ext-cadrage', 'Cadrage de la nouvelle entité', [
    us(
      0,
      `Bonjour {to}, pour le cadrage il me faudrait la liste des comptes de la nouvelle entité et ses dates de clôture.`,
    ),
    them(
      70,
      `Bonjour, voici la liste : onze comptes, deux banques. La clôture est au 30 juin.`,
      'seat-expansion',
    ),
    us(20, `Merci. L'une des deux banques n'est pas encore connectée, il faudra compter trois semaines.`),
    them(5, `C'est jouable, tant que nous démarrons avant {m2}.`, 'timeline'),
    us(2, `Nous tiendrons.`),
  ]),
  expansionDeal('proposal')(
    'fr-ext-devis',
    'Devis utilisateurs supplémentaires',
    [
      us(
        0,
        `Bonjour {to},

Voici le devis pour vingt accès de plus, au tarif de votre contrat.`,
      ),
      them(30, `Bonjour {to}, merci. Pour vingt accès, y a-t-il un palier dégressif ?`, 'discount'),
      us(4, `Il commence à vingt-cinq, avec huit pour cent sur l'ensemble.`),
      them(24, `Alors partons sur vingt-cinq, merci de mettre le devis à jour.`, 'seat-expansion', 'pricing'),
    ],
    { rank: 1 },
  ),
  expansionDeal('proposal')(
    'fr-ext-enterprise',
    'Passage en Enterprise',
    [
      us(
        0,
        `Bonjour {to}, vous trouverez ci-joint la comparaison détaillée entre votre offre actuelle et l'offre Enterprise.`,
      ),
      them(
        50,
        `Bonjour {to},

Le tableau est parlant. Ce qui nous manque aujourd'hui, c'est la délégation par entité et la signature à trois. Je défends le dossier devant notre DAF {d9}.`,
        'tier-upgrade',
        'authority',
      ),
      us(2, `Si je peux vous aider à préparer la présentation, dites-le-moi.`),
      them(
        160,
        `Feu vert du DAF, le budget est débloqué. On peut passer au contrat.`,
        'budget',
        'authority',
        'procurement',
      ),
    ],
    { rank: 1 },
  ),
  expansionDeal('proposal', 'negotiation')(
    'fr-ext-remise',
    'Avenant : conditions',
    [
      them(
        0,
        `Bonjour {to},

Nous sommes clients depuis longtemps, et l'avenant est au prix catalogue. J'attends un effort de votre part, sinon je devrai mettre le module en concurrence.`,
        'discount',
        'competitor',
      ),
      us(20, `Bonjour {to}, votre remarque est légitime. Je vous propose un mois offert et cinq pour cent.`),
      them(28, `Huit pour cent et nous sommes d'accord.`, 'discount'),
    ],
    { rank: 2 },
  ),
  expansionDeal('negotiation', 'contract')(
    'fr-ext-avenant',
    "Projet d'avenant",
    [
      us(
        0,
        `Bonjour {to}, voici le projet d'avenant. Les seules modifications portent sur le nombre d'entités et la durée.`,
      ),
      them(
        46,
        `Bonjour, relu. Une seule correction : la date d'effet doit être le premier jour du mois suivant la signature.`,
        'procurement',
      ),
      us(3, `Corrigé, version à signer en pièce jointe.`),
      them(70, `Signé par les deux parties, exemplaire joint. Merci à vous.`, 'procurement'),
    ],
    { rank: 2 },
  ),
  expansionDeal('demo', 'proposal')(
    'fr-ext-essai',
    'Essai du module de change',
    [
      them(
        0,
        `Bonjour {to}, l'essai se passe bien, mais il se termine vendredi et nous n'avons pas eu le temps de tester les options. Pouvons-nous le prolonger de deux semaines ?`,
        'evaluation',
      ),
      us(2, `Bonjour {to}, c'est prolongé jusqu'au {d16}.`),
      them(
        230,
        `Merci pour la prolongation. Les options fonctionnent, la salle des marchés de notre banque a confirmé les cours. Qu'est-ce que cela donnerait en coût annuel ?`,
        'pricing',
      ),
    ],
    { rank: 1 },
  ),
  expansionDeal('qualified', 'proposal')(
    'fr-ext-renouvellement',
    'Échéance du contrat',
    [
      us(0, `Bonjour {to}, votre contrat se termine à la fin du {q1}. Souhaitez-vous que nous en parlions ?`),
      them(
        40,
        `Bonjour {to}, oui. Nous voulons continuer, en profitant de l'occasion pour revoir le nombre d'accès à la hausse. Une proposition sur deux ou trois ans serait bienvenue.`,
        'renewal',
        'seat-expansion',
        'pricing',
      ),
      us(4, `Avec plaisir, je prépare les deux scénarios.`),
    ],
    { rank: 0 },
  ),
  expansionDeal('contract')(
    'fr-ext-commande',
    "Commande de l'extension",
    [
      them(
        0,
        `Bonjour, le bon de commande de l'extension est joint. Merci de planifier l'ouverture des accès pour le {s7}.`,
        'procurement',
        'timeline',
      ),
      us(1, `Bonjour {to}, merci beaucoup. Les accès seront ouverts {d6} au soir.`),
      them(2, `Parfait.`),
    ],
    { rank: 2 },
  ),
  expansionDeal('demo')(
    'fr-ext-interne',
    'Avancement côté {company}',
    [
      us(0, `Bonjour {to}, avez-vous pu réunir les informations pour le dossier ?`),
      them(50, `Bonjour {to}, presque. Il me manque le volume de factures de deux agences, je relance.`),
      us(120, `Bonjour, un petit rappel amical.`),
      them(20, `Voilà, le tableau est complet : 3 400 factures par an.`),
      us(1, `Merci !`),
    ],
    { rank: 3 },
  ),
];
