import { auto, customer, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** How-to questions and incidents: nothing to sell. */
export const support: readonly ThreadScript[] = [
  customer(
    'fr-support-releve-manquant',
    'Relevé du {s1} absent',
    [
      them(
        0,
        `Bonjour {to},

Ce matin nous n'avons pas reçu le relevé {bank} dans le tableau de bord. Les autres comptes sont bien là. Est-ce un souci de votre côté ou de la banque ?

Merci d'avance,`,
      ),
      us(
        2,
        `Bonjour {to},

Merci pour le signalement. La banque a déposé le fichier avec une heure de retard et sous un autre nom, notre robinet l'a donc ignoré. Je l'ai fait rejouer : le solde devrait apparaître d'ici une dizaine de minutes.

Bonne journée,`,
      ),
      them(1, `C'est bon, je vois tout. Merci pour la rapidité !`),
    ],
    { rank: 1, vary: { bank: ['du compte principal', 'du compte en dollars', 'du compte de paie'] } },
  ),
  customer('fr-support-mot-de-passe', 'Compte bloqué', [
    them(
      0,
      `Bonjour,

J'ai saisi trois fois un mauvais code et mon accès est maintenant bloqué. Comment fait-on pour le débloquer ? J'ai un virement à valider avant 16 h.

Cordialement,`,
    ),
    us(
      0.5,
      `Bonjour {to},

Je viens de lever le blocage. Au prochain passage, l'application vous demandera de choisir un nouveau code à six chiffres. Vous pouvez aussi le faire vous-même depuis « Accès refusé ? » sous le bouton de connexion.

Bien à vous,`,
    ),
    them(0.4, `Parfait, virement parti. Merci.`),
  ]),
  customer(
    'fr-support-export-excel',
    'Export des mouvements',
    [
      them(
        0,
        `Bonjour {to},

Petite question pratique : quand j'exporte les mouvements vers Excel, les montants sortent avec un point au lieu d'une virgule, et mes formules ne suivent plus. Y a-t-il un réglage quelque part ?`,
      ),
      us(
        5,
        `Bonjour {to},

Oui : dans Préférences, puis Formats, choisissez « Français » pour le séparateur décimal. Le réglage vaut pour votre seul profil, vos collègues ne seront pas touchés.

N'hésitez pas si cela résiste.`,
      ),
      them(
        20,
        `Trouvé, merci. Tant que j'y suis : peut-on retirer la colonne « identifiant interne » de l'export ?`,
      ),
      us(
        3,
        `Oui, avec la roue dentée en haut à droite du tableau. Décochez la colonne et enregistrez la vue, elle sera reprise à chaque export.

Bonne fin de journée,`,
      ),
    ],
    { rank: 3 },
  ),
  customer('fr-support-lenteur', 'Lenteurs depuis ce matin', [
    them(
      0,
      `Bonjour,

Depuis 9 h les écrans de validation mettent près d'une minute à s'ouvrir, chez moi comme chez {colleague}. Nous sommes sur le réseau de {city}. Un incident en cours ?

Merci`,
    ),
    us(
      1,
      `Bonjour {to},

Nous avons en effet un ralentissement sur une partie des serveurs depuis 8 h 50. L'équipe technique y travaille, la page d'état est à jour. Je reviens vers vous dès que c'est rétabli.`,
    ),
    us(
      3,
      `Re-bonjour {to},

Tout est revenu à la normale à 12 h 10. La cause : une mise à jour d'index qui n'aurait pas dû tourner en journée. Aucun ordre n'a été perdu. Toutes nos excuses pour la gêne.`,
    ),
    them(1, `Merci pour le suivi, tout est fluide à nouveau.`),
  ]),
  customer('fr-support-droits', 'Droits de {colleague}', [
    them(
      0,
      `Bonjour {to},

{colleague} ne voit plus l'onglet des paiements depuis son retour de congés. Son profil n'a pourtant pas changé. Pouvez-vous regarder ?`,
    ),
    us(
      4,
      `Bonjour {to},

Son profil avait été suspendu automatiquement après 30 jours sans connexion, c'est la règle que votre administrateur a choisie. Je n'ai pas la main dessus : dans Administration, Utilisateurs, il suffit de cliquer sur « Réactiver ».`,
    ),
    them(2, `Ah oui, j'avais oublié cette règle. C'est fait, merci beaucoup.`),
  ]),
  customer(
    'fr-support-virement-rejete',
    'Virement rejeté motif AC01',
    [
      them(
        0,
        `Bonjour,

Un virement vers un fournisseur portugais nous revient avec le motif AC01. L'IBAN est pourtant celui de sa facture. Que dois-je vérifier ?

Bien cordialement,`,
      ),
      us(
        3,
        `Bonjour {to},

AC01 signifie que la banque du bénéficiaire ne connaît pas ce numéro de compte. C'est presque toujours un chiffre inversé ou un compte clos. Le plus sûr est d'appeler votre fournisseur à un numéro connu (pas celui de la facture) et de vérifier l'IBAN de vive voix.`,
      ),
      them(
        26,
        `Vous aviez raison, le compte avait été clôturé. Nous avons le nouveau RIB, contrôlé par téléphone. Merci du conseil.`,
      ),
      us(1, `Très bien, et bravo pour la double vérification. Bonne journée à vous.`),
    ],
    { rank: 3 },
  ),
  customer('fr-support-notification', 'Trop de notifications', [
    them(
      0,
      `Bonjour {to}, serait-il possible de ne recevoir qu'un seul courriel par jour au lieu d'un par mouvement ? Ma boîte déborde.`,
    ),
    us(
      6,
      `Bonjour {to},

Bien sûr. Dans votre profil, rubrique Notifications, choisissez « Résumé quotidien » et l'heure d'envoi. Les alertes de fraude resteront immédiates, quoi qu'il arrive.`,
    ),
    them(1, `Top, merci !`),
  ]),
  customer(
    'fr-support-import-erp',
    "Erreur d'import ERP",
    [
      them(
        0,
        `Bonjour,

Le fichier d'échéances de ce matin est refusé avec le message « ligne 214 : date invalide ». Je ne vois rien d'anormal à cette ligne. Je vous le joins.

Merci de votre aide,`,
      ),
      us(
        4,
        `Bonjour {to},

La ligne 214 contient une date au 31 du mois de juin, qui n'existe pas. Votre ERP a sans doute ajouté un mois à une date du 31 mai. Si vous corrigez cette cellule, l'import passera.`,
      ),
      them(
        2,
        `Effectivement… c'est un paramétrage chez nous. Import passé, je vois avec notre informatique pour la suite.`,
      ),
    ],
    { rank: 2 },
  ),
  customer('fr-support-absence', 'Rapprochement du mois', [
    us(
      0,
      `Bonjour {to},

Je fais suite à votre ticket sur le rapprochement : il reste deux écritures sans contrepartie au compte 512. Avez-vous pu les identifier ?`,
    ),
    auto(
      0,
      `Bonjour,

Je suis absent(e) du bureau et de retour le {d9}. Pour toute urgence, vous pouvez écrire à comptabilite@{company}. Votre message ne sera pas transféré.

Cordialement`,
    ),
    them(
      200,
      `Bonjour {to}, de retour aujourd'hui. Les deux écritures sont des frais bancaires, je les ai lettrées. Vous pouvez fermer le ticket.`,
    ),
    us(2, `C'est noté, ticket fermé. Bonne reprise !`),
  ]),
  customer('fr-support-double-auth', 'Changement de téléphone', [
    them(
      0,
      `Bonjour, j'ai changé de téléphone professionnel et l'application d'authentification n'a pas suivi. Comment associer le nouvel appareil ?`,
    ),
    us(
      1,
      `Bonjour {to},

Votre administrateur peut réinitialiser le second facteur. Si c'est vous l'administrateur, il nous faut un courriel de {colleague} pour confirmer la demande, par sécurité.`,
    ),
    them(4, `C'est {colleague} qui s'en est chargé, tout fonctionne. Merci.`),
  ]),
  customer(
    'fr-support-api',
    'Webhook de statut',
    [
      them(
        0,
        `Bonjour,

Notre équipe technique reçoit deux fois le même évènement « paiement exécuté » certains matins. Est-ce voulu ? La documentation n'est pas très claire là-dessus.`,
      ),
      us(
        7,
        `Bonjour {to},

C'est prévu : un évènement peut être rejoué si votre serveur ne répond pas en moins de cinq secondes. Le champ event_id permet d'écarter les doublons. Je fais compléter la page de documentation.`,
      ),
      them(18, `D'accord, nous allons filtrer sur event_id. Merci pour la précision.`),
      us(48, `Pour information, la page a été mise à jour ce matin, avec un exemple de code. Bonne journée.`),
    ],
    { sectors: ['saas', 'payments'], rank: 2 },
  ),
  customer(
    'fr-support-devise',
    'Cours de change affiché',
    [
      them(
        0,
        `Bonjour {to},

Le cours EUR/CHF de votre tableau de bord n'est pas celui de notre banque. D'où vient-il, s'il vous plaît ? C'est pour répondre à notre commissaire aux comptes.`,
      ),
      us(
        5,
        `Bonjour {to},

Il s'agit du cours de référence de la BCE, publié chaque jour ouvré vers 16 h. Il sert à l'affichage uniquement, jamais à l'exécution. Vous pouvez choisir un autre fournisseur de cours dans Paramètres, Devises.`,
      ),
      them(3, `Merci, c'est exactement ce qu'il me fallait.`),
    ],
    { rank: 1 },
  ),
  customer('fr-support-tableau', 'Graphique vide', [
    them(
      0,
      `Bonjour, le graphique « position à 30 jours » est vide chez moi depuis la mise à jour. Chez ma collègue il s'affiche. J'utilise Firefox.`,
    ),
    us(
      3,
      `Bonjour {to}, merci. Pouvez-vous vider le cache du navigateur (Ctrl+F5) et me dire si le graphique revient ? Un fichier de l'ancienne version reste parfois en mémoire.`,
    ),
    them(1, `Oui ! Revenu. Pardon pour le dérangement.`),
    us(0.5, `Aucun dérangement. Bonne journée.`),
  ]),
];
