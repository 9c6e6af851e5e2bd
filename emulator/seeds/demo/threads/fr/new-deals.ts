import { newDeal, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Mail that goes with an open deal, stage by stage. */
export const newDeals: readonly ThreadScript[] = [
  newDeal('meeting')('fr-affaire-premier-rdv', 'Suite à notre premier échange', [
    us(
      0,
      `Bonjour {to},

Merci pour cet échange. Pour préparer la suite, pourriez-vous me dire combien de banques et de comptes sont concernés ?`,
    ),
    them(
      24,
      `Bonjour {to},

Cinq banques, trente-deux comptes, deux ERP. Nous cherchons surtout à supprimer les saisies à la main. Le sujet est porté par notre direction générale.`,
      'new-need',
      'authority',
    ),
    us(5, `Merci, c'est très clair. Je vous propose une démonstration sur ces cas précis.`),
    them(3, `D'accord, mais avec la DSI cette fois.`, 'evaluation'),
  ]),
  newDeal('meeting', 'qualified')(
    'fr-affaire-besoin',
    'Votre projet de trésorerie',
    [
      them(
        0,
        `Bonjour {to},

Pour compléter notre conversation : le projet doit démarrer au {q1}, et nous avons {amount} au budget de l'année prochaine. C'est moi qui porte le dossier, la décision finale revient à la présidence.`,
        'timeline',
        'budget',
        'authority',
      ),
      us(4, `Bonjour {to}, merci pour ces précisions, elles m'aident beaucoup à cadrer la suite.`),
    ],
    { rank: 0, vary: { amount: ['45 000 €', '60 000 €', '30 000 €'] } },
  ),
  newDeal('qualified', 'demo')(
    'fr-affaire-demo',
    'Démonstration',
    [
      us(
        0,
        `Bonjour {to},

Voici l'ordre du jour de la démonstration : position bancaire, validation des paiements, prévisions. Souhaitez-vous y ajouter un point ?`,
      ),
      them(
        20,
        `Bonjour, oui : le rapprochement automatique et la gestion des droits. {colleague} participera aussi et devra valider la partie sécurité.`,
        'authority',
      ),
      us(2, `C'est ajouté. À {d5}.`),
      them(
        150,
        `Merci pour la démonstration, l'équipe a été convaincue par le rapprochement. Nous vous avons placé dans notre liste restreinte avec un autre éditeur.`,
        'evaluation',
        'competitor',
      ),
    ],
    { rank: 1 },
  ),
  newDeal('demo')(
    'fr-affaire-comparatif',
    'Questions après la démonstration',
    [
      them(
        0,
        `Bonjour {to},

Quelques questions avant de remplir notre grille de comparaison :
1. Où sont hébergées les données ?
2. Gérez-vous le format camt.053 ?
3. Quel délai pour ajouter une banque ?

Merci de vos réponses,`,
        'evaluation',
      ),
      us(
        22,
        `Bonjour {to},

1. En France, sur deux sites. 2. Oui, ainsi que le MT940. 3. De une à trois semaines selon la banque.

Je reste à votre disposition,`,
      ),
      them(
        40,
        `C'est complet, merci. Sur le papier vous êtes à égalité avec Monarvo, le prix fera la différence.`,
        'evaluation',
        'competitor',
      ),
    ],
    { rank: 2 },
  ),
  newDeal('demo', 'pilot')('fr-affaire-reference', 'Référence client', [
    them(
      0,
      `Bonjour, avant d'aller plus loin, nous aimerions parler à un de vos clients de notre secteur. Est-ce envisageable ?`,
      'evaluation',
    ),
    us(
      26,
      `Bonjour {to}, bien sûr. Un directeur financier d'une maison comparable accepte de vous appeler. Quand seriez-vous libre ?`,
    ),
    them(4, `{d7} entre 9 h et 11 h.`),
    us(120, `Bonjour {to}, l'appel vous a-t-il été utile ?`),
    them(6, `Très. Il nous a surtout rassurés sur la reprise des données.`),
  ]),
  newDeal('pilot')(
    'fr-affaire-pilote',
    'Pilote : point à mi-parcours',
    [
      us(
        0,
        `Bonjour {to},

Nous sommes à mi-parcours du pilote. Les trois banques remontent sans erreur depuis huit jours. De votre côté, quelles sont les impressions ?`,
      ),
      them(
        26,
        `Bonjour {to},

Bonnes dans l'ensemble. Il reste à tester la délégation de signature. Si c'est concluant, nous présenterons le dossier au comité d'investissement {d25}.`,
        'timeline',
        'authority',
        'evaluation',
      ),
      us(3, `Parfait, je demande à {mate} de vous accompagner sur la délégation.`),
      them(
        70,
        `Testé ce matin, cela fonctionne comme nous le souhaitons. Vous pouvez préparer votre proposition.`,
        'pricing',
      ),
    ],
    { rank: 1 },
  ),
  newDeal('pilot')(
    'fr-affaire-pilote-technique',
    'Accès pour le pilote',
    [
      us(0, `Bonjour {to}, voici les accès à l'environnement de test. Ils sont valables six semaines.`),
      them(5, `Bonjour, bien reçu. Il manque l'adresse à autoriser dans notre pare-feu.`),
      us(2, `Je vous l'envoie dans un message séparé, par prudence.`),
      them(3, `Reçue, tout passe.`),
    ],
    { rank: 2 },
  ),
  newDeal('proposal')(
    'fr-affaire-proposition',
    'Notre proposition',
    [
      us(
        0,
        `Bonjour {to},

Vous trouverez en pièce jointe notre proposition pour trente utilisateurs, avec les deux options évoquées. Je suis à votre disposition pour la parcourir ensemble.`,
      ),
      them(
        46,
        `Bonjour {to},

Merci. À première lecture c'est conforme à nos échanges, mais un peu au-dessus de l'enveloppe. Notre plafond est de {amount} la première année.`,
        'budget',
      ),
      us(5, `Bonjour {to}, je comprends. Regardons ce qui peut être décalé sur la deuxième année.`),
      them(
        26,
        `D'accord. Envoyez-moi une version révisée, avec un engagement sur trois ans pour comparer.`,
        'pricing',
      ),
    ],
    { rank: 0, vary: { amount: ['40 000 €', '55 000 €', '28 000 €'] } },
  ),
  newDeal('proposal')(
    'fr-affaire-relance',
    'Avez-vous pu avancer ?',
    [
      us(
        0,
        `Bonjour {to},

Je me permets de revenir vers vous au sujet de notre proposition du mois dernier. Avez-vous eu l'occasion d'en parler en interne ?`,
      ),
      us(
        170,
        `Bonjour {to}, votre retour m'intéresse toujours. Un appel de dix minutes suffirait peut-être ?`,
      ),
      them(
        60,
        `Bonjour {to}, pardon pour ce silence, nous sommes en pleine clôture. Le dossier passe devant le directoire {d21}, je vous tiens au courant après.`,
        'authority',
        'timeline',
      ),
    ],
    { rank: 0 },
  ),
  newDeal('proposal', 'negotiation')(
    'fr-affaire-remise',
    'Conditions tarifaires',
    [
      them(
        0,
        `Bonjour {to},

Nous sommes prêts à avancer, mais il faut faire un geste. Avec un engagement de trois ans, proposez-vous une remise ? Vos concurrents descendent à quinze pour cent.`,
        'discount',
        'competitor',
      ),
      us(20, `Bonjour {to}, je comprends votre demande et j'en parle à ma direction.`),
      us(
        30,
        `Bonjour {to}, pour trois ans fermes nous pouvons aller jusqu'à dix pour cent et offrir la mise en service.`,
      ),
      them(22, `C'est mieux. À douze pour cent, je signe avant le {s14}.`, 'discount', 'timeline'),
      us(4, `Je reviens vers vous demain matin avec une réponse ferme.`),
    ],
    { rank: 2 },
  ),
  newDeal('negotiation')(
    'fr-affaire-juridique',
    'Relecture du contrat',
    [
      us(
        0,
        `Bonjour {to},

Voici le projet de contrat cadre et l'annexe sur les données personnelles. Dites-moi qui s'en charge chez vous.`,
      ),
      them(
        50,
        `Bonjour {to}, notre service juridique relit le contrat, {colleague} vous enverra ses remarques directement.`,
        'procurement',
      ),
      them(
        96,
        `Bonjour, voici nos remarques : articles 9 (responsabilité) et 14 (réversibilité). Le reste nous convient.`,
        'procurement',
      ),
      us(
        28,
        `Bonjour {to}, d'accord sur l'article 14. Pour l'article 9, nous proposons un plafond de deux fois le montant annuel.`,
      ),
      them(20, `Accepté. Merci d'envoyer la version consolidée.`, 'procurement'),
    ],
    { rank: 2 },
  ),
  newDeal('negotiation')(
    'fr-affaire-securite',
    'Questionnaire de sécurité',
    [
      them(
        0,
        `Bonjour,

Avant toute signature, nos règles imposent une revue de sécurité. Merci de remplir le questionnaire joint (84 questions) sous dix jours.

Cordialement,`,
        'procurement',
      ),
      us(100, `Bonjour {to}, le questionnaire rempli est dans l'espace sécurisé, avec les certificats.`),
      them(
        70,
        `Merci. Deux précisions : la durée de conservation des journaux, et le chiffrement des sauvegardes.`,
        'procurement',
      ),
      us(
        4,
        `Treize mois pour les journaux, et AES-256 pour les sauvegardes avec des clés qui ne quittent pas la France.`,
      ),
      them(24, `Parfait, avis favorable de notre part.`, 'procurement'),
    ],
    { sectors: ['bank', 'insurer', 'payments', 'asset-manager', 'saas', 'leasing'], rank: 2 },
  ),
  newDeal('contract')(
    'fr-affaire-signature',
    'Contrat pour signature',
    [
      us(
        0,
        `Bonjour {to},

Le contrat est prêt dans l'outil de signature. Qui signe de votre côté ?`,
      ),
      them(
        5,
        `Bonjour {to}, c'est notre directeur général qui signe, après mon visa. Je m'en occupe aujourd'hui.`,
        'authority',
        'procurement',
      ),
      us(50, `Bonjour {to}, le visa est posé mais la signature manque encore. Un souci ?`),
      them(3, `Il est en déplacement, il signera {d4} à son retour.`, 'procurement', 'timeline'),
    ],
    { rank: 0 },
  ),
  newDeal('contract')(
    'fr-affaire-bon-commande',
    'Bon de commande',
    [
      them(
        0,
        `Bonjour,

Veuillez trouver ci-joint notre bon de commande {po}. Merci d'en accuser réception et de rappeler la référence sur vos factures.

Service achats`,
        'procurement',
      ),
      us(
        2,
        `Bonjour {to}, bien reçu, un grand merci pour votre confiance. {mate} vous contactera pour le lancement.`,
      ),
    ],
    { rank: 2, vary: { po: ['BC-51177', '4500088410', 'A-20931'] } },
  ),
  newDeal('contract')(
    'fr-affaire-ouverture-fournisseur',
    'Référencement fournisseur',
    [
      them(
        0,
        `Bonjour,

Pour vous créer dans notre base fournisseurs avant la signature, il nous faut : Kbis, attestation Urssaf, RIB, attestation d'assurance et le formulaire joint complété.`,
        'procurement',
      ),
      us(26, `Bonjour {to}, voici le dossier complet.`),
      them(72, `Le dossier est validé. Vous êtes référencés sous le numéro F-{num}.`, 'procurement'),
    ],
    { rank: 2, vary: { num: ['20417', '33082', '1196'] } },
  ),
  newDeal('qualified')(
    'fr-affaire-documentation',
    'Documentation technique',
    [
      us(
        0,
        `Bonjour {to}, comme convenu, voici la documentation de nos connecteurs et le schéma d'architecture.`,
      ),
      them(48, `Bonjour, merci, je transmets à l'équipe. C'est bien fait, on comprend du premier coup.`),
    ],
    { rank: 2 },
  ),
];
