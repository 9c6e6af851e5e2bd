import { auto, cast, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** The threads of the records that a visitor opens first. */
export const highlightThreads: readonly ThreadScript[] = [
  cast('fr-vedette-equipe-lyon', 'Circuit de validation', [
    them(
      0,
      `Bonjour {to},

Nous réorganisons la comptabilité : une équipe à Lyon, une autre à Villeurbanne. Peut-on donner à chacune son propre circuit de validation sans toucher à l'autre ?

Bien à vous,`,
    ),
    us(
      4,
      `Bonjour {to},

Oui, en créant un second groupe de validation. Je vous joins la marche à suivre, comptez dix minutes.

Bonne journée,`,
    ),
    them(26, `Merci, c'est fait. Par contre le second groupe ne voit pas le compte en dollars.`),
    us(2, `Il faut cocher le compte dans la fiche du groupe, rubrique Périmètre.`),
    them(
      3,
      `Vu. Tant que je vous tiens : l'équipe de Villeurbanne passe de quatre à douze personnes au printemps. Nous envisageons d'ajouter 8 utilisateurs, peut-être 10.`,
      'seat-expansion',
      'timeline',
    ),
    us(20, `C'est noté {to}, je regarde de mon côté.`),
    them(
      190,
      `Bonjour {to}, avez-vous pu regarder ? Je boucle mon budget et il me faut un prix pour ces dix accès.`,
      'pricing',
      'seat-expansion',
    ),
    us(30, `Bonjour {to}, pardon pour l'attente, je me renseigne et je vous dis.`),
  ]),
  cast('fr-vedette-enterprise', 'Offre Enterprise', [
    them(
      0,
      `Bonjour {to},

Je change un peu de sujet. Nos auditeurs nous reprochent l'absence de séparation des tâches par entité. Pouvez-vous me parler de vos offres Enterprise ? Le comité de direction a validé une enveloppe de 30 000 € et je dois rendre ma copie avant le {s24}.

Merci d'avance,`,
      'tier-upgrade',
      'budget',
      'timeline',
    ),
    us(5, `Bonjour {to}, merci pour votre message, je vous rappelle en fin de semaine.`),
    them(
      20,
      `Très bien. Vous pouvez me joindre sur mon portable. La décision reviendra à notre présidente, que j'aimerais convier à une démonstration.`,
      'authority',
      'evaluation',
    ),
  ]),
  cast('fr-vedette-ormoie-contrat', 'Passerelle de paiement : contrat', [
    us(
      0,
      `Bonjour {to},

Comme convenu, voici le projet de contrat et la proposition révisée à 126 000 €.

Bien cordialement,`,
    ),
    them(
      50,
      `Bonjour {to},

Merci. Le montant nous convient. Le contrat part au service juridique, qui le relit cette semaine avec la conformité.`,
      'procurement',
    ),
    us(100, `Bonjour {to}, le juridique a-t-il pu avancer ?`),
    them(
      30,
      `Ils bloquent sur l'article relatif à la sous-traitance. Il faudra aussi l'accord du comité des risques, qui ne se réunit qu'une fois par mois.`,
      'procurement',
      'authority',
    ),
    us(5, `Je vous envoie une rédaction alternative de l'article dans la journée.`),
    them(
      48,
      `Transmise au juridique. Notre objectif reste une mise en service avant le {s150}.`,
      'timeline',
      'procurement',
    ),
    us(180, `Bonjour {to}, avez-vous un retour sur la rédaction proposée ?`),
    us(
      220,
      `Bonjour {to}, je me permets une nouvelle relance. Souhaitez-vous que nos deux juristes se parlent directement ?`,
    ),
  ]),
  cast('fr-vedette-ormoie-technique', 'Questionnaire DORA', [
    them(
      0,
      `Bonjour {to},

Voici le questionnaire de résilience que toute banque doit désormais faire remplir à ses prestataires informatiques. Sans lui, le dossier ne passe pas en comité.

Cordialement,`,
      'procurement',
    ),
    us(96, `Bonjour {to}, le voici rempli. Notre plan de continuité est joint.`),
    them(24, `C'est complet, merci.`),
  ]),
  cast('fr-vedette-ardenval-proposition', 'Proposition Enterprise', [
    us(
      0,
      `Bonjour {to}, voici la proposition pour le passage en Enterprise : 38 500 € par an, mise en service comprise.`,
    ),
    them(
      40,
      `Bonjour {to}, bien reçue. La délégation par fonds est ce que nous attendions. Je la présente à la gérance.`,
      'authority',
      'tier-upgrade',
    ),
    us(120, `Bonjour {to}, la gérance s'est-elle prononcée ?`),
    them(22, `Pas encore, deux associés sont absents.`),
  ]),
  cast('fr-vedette-ardenval-depart', 'Incident du {s0}', [
    them(
      0,
      `Bonjour {to},

La valorisation de ce matin était fausse pour la deuxième fois en quinze jours, et personne ne nous a prévenus. La gérance est furieuse. Dans ces conditions nous regardons d'autres solutions, Monarvo est déjà venu présenter la sienne.

Cordialement,`,
      'churn-risk',
      'competitor',
    ),
    us(
      2,
      `Bonjour {to}, je regrette vivement ce qui s'est passé. Notre directrice technique est prévenue et vous appelle avant midi.`,
    ),
    them(
      26,
      `Elle a appelé. L'explication se tient, mais si cela se reproduit nous ne renouvellerons pas à l'échéance.`,
      'churn-risk',
    ),
  ]),
  cast('fr-vedette-boreanis-facture', 'Une question et une recommandation', [
    them(
      0,
      `Bonjour {to},

Nos clients français nous réclament des factures au format électronique dès l'an prochain. Est-ce que vous couvrez cela aussi ? Si oui, je veux bien une soumission pour environ 6 000 factures par année.`,
      'cross-sell',
      'pricing',
      'timeline',
    ),
    us(6, `Bonjour {to}, oui, nous avons un module. Je vous reviens là-dessus.`),
    them(
      25,
      `Super. En passant, ma collègue de la filiale de Lyon cherche un outil pour ses paiements, elle travaille encore sur papier. Je lui ai donné votre numéro, mais vous feriez bien de l'appeler.`,
      'referral',
    ),
    us(4, `C'est très aimable, merci !`),
  ]),
  cast('fr-vedette-boreanis-assistance', 'Formats de date', [
    them(
      0,
      `Bonjour, les dates sortent au format américain dans les relevés de la banque. Peut-on les remettre à l'endroit ?`,
    ),
    us(3, `Bonjour {to}, oui, en choisissant « Canada (français) » dans vos préférences.`),
    them(1, `Numéro un, merci bien !`),
  ]),
  cast('fr-vedette-belverne-pilote', 'Fin du pilote', [
    us(0, `Bonjour {to}, le pilote se termine vendredi. Pouvons-nous en faire le bilan ensemble ?`),
    auto(0, `Bonjour, je suis en formation jusqu'au {d3} et consulte peu ma messagerie.`),
    them(
      90,
      `Bonjour {to}, le bilan est bon, l'équipe a été séduite. Mais le comité vient de geler les projets informatiques. Reprenons en {m2}, une fois le budget voté.`,
      'stall',
    ),
    us(
      3,
      `C'est noté {to}, je vous rappelle courant {m2}. Les données du pilote restent disponibles jusque-là.`,
    ),
    them(2, `Parfait, merci de votre compréhension.`),
  ]),
];
