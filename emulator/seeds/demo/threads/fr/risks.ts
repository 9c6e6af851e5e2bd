import { customerRisk, prospectRisk, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Leaving, shrinking, putting off. */
export const risks: readonly ThreadScript[] = [
  customerRisk(
    'fr-risque-resiliation',
    'Préavis de résiliation',
    [
      them(
        0,
        `Bonjour,

Par la présente, nous vous informons que nous souhaitons résilier notre abonnement à son échéance. Un courrier recommandé suit.

Cordialement,`,
        'churn-risk',
      ),
      us(
        3,
        `Bonjour {to}, je prends acte de votre message avec regret. Pouvons-nous en parler de vive voix cette semaine ?`,
      ),
      them(
        46,
        `Vous pouvez m'appeler, mais la décision est prise : le groupe impose son propre outil.`,
        'churn-risk',
      ),
    ],
    { rank: 0 },
  ),
  customerRisk(
    'fr-risque-mecontent',
    'Troisième panne en un mois',
    [
      them(
        0,
        `Bonjour {to},

C'est la troisième fois ce mois-ci que la validation tombe en panne un jour de paie. Mes équipes ont perdu confiance et ma direction me demande de regarder ce qui existe ailleurs.`,
        'churn-risk',
      ),
      us(1, `Bonjour {to}, je comprends votre colère. Notre directeur technique vous appelle aujourd'hui.`),
      them(28, `Il a appelé, merci. J'attends maintenant des engagements écrits.`, 'churn-risk'),
      us(
        24,
        `Vous trouverez joints le rapport d'incident et notre engagement de disponibilité, avec pénalités.`,
      ),
    ],
    { rank: 1 },
  ),
  customerRisk(
    'fr-risque-reduction',
    'Réduction du nombre d’accès',
    [
      them(
        0,
        `Bonjour, suite à la fermeture de notre agence, nous n'aurons plus besoin que de la moitié des accès à partir de {m2}. Comment réduire l'abonnement ?`,
        'churn-risk',
      ),
      us(5, `Bonjour {to}, la réduction est possible à la date anniversaire. Je vous envoie la procédure.`),
      them(3, `Bien noté, merci.`),
    ],
    { rank: 3 },
  ),
  prospectRisk(
    'fr-risque-report',
    'Notre projet',
    [
      us(0, `Bonjour {to}, je reviens aux nouvelles au sujet de votre projet.`),
      them(
        30,
        `Bonjour {to},

La direction a gelé tous les investissements jusqu'à nouvel ordre. Revenez vers moi au {q2}, nous y verrons plus clair.`,
        'stall',
      ),
      us(2, `C'est bien noté, je vous recontacte à ce moment-là. Bon courage.`),
    ],
    { rank: 0 },
  ),
  prospectRisk(
    'fr-risque-concurrent',
    'Suite de votre consultation',
    [
      us(0, `Bonjour {to}, la décision devait tomber cette semaine. Avez-vous du nouveau ?`),
      them(
        20,
        `Bonjour {to}, nous avons retenu Monarvo, mieux placé sur le prix. Votre démonstration avait plu, ce n'est que partie remise.`,
        'competitor',
      ),
      us(3, `Merci de votre franchise. Je vous souhaite un beau projet.`),
    ],
    { rank: 2 },
  ),
];
