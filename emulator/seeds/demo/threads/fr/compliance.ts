import { anyone, customer, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Know-your-customer, audits, data protection: duties, not projects. */
export const compliance: readonly ThreadScript[] = [
  customer(
    'fr-conformite-kyc',
    'Mise à jour de votre dossier KYC',
    [
      us(
        0,
        `Bonjour {to},

Dans le cadre de la revue périodique, nous devons actualiser votre dossier. Merci de nous transmettre un Kbis récent, la liste des bénéficiaires effectifs et une pièce d'identité du représentant légal en cours de validité.`,
      ),
      them(
        70,
        `Bonjour {to},

Vous trouverez les trois pièces jointes. Le représentant légal n'a pas changé depuis l'an dernier.`,
      ),
      us(5, `Dossier complet, merci. Prochaine revue dans deux ans.`),
    ],
    { rank: 0 },
  ),
  customer(
    'fr-conformite-fatca',
    'Formulaire W-8BEN-E',
    [
      us(
        0,
        `Bonjour {to}, votre formulaire W-8BEN-E arrive au terme de ses trois ans de validité. Pourriez-vous nous en adresser un nouveau, daté et signé ?`,
      ),
      them(100, `Bonjour, ci-joint le formulaire signé par notre directeur. Bonne réception.`),
    ],
    { sectors: ['bank', 'asset-manager', 'insurer', 'payments', 'leasing'] },
  ),
  customer(
    'fr-conformite-auditeur',
    'Confirmation pour notre commissaire aux comptes',
    [
      them(
        0,
        `Bonjour,

Notre commissaire aux comptes souhaite une attestation de votre part indiquant les personnes habilitées à valider des paiements au 31 décembre. Pouvez-vous l'établir ?

Cordialement,`,
      ),
      us(
        26,
        `Bonjour {to}, voici l'attestation, signée par notre responsable conformité. La liste vient du journal d'habilitations, qui est horodaté.`,
      ),
      them(4, `C'est parfait pour eux. Merci.`),
    ],
    { rank: 0 },
  ),
  customer(
    'fr-conformite-sous-traitants',
    'Liste des sous-traitants ultérieurs',
    [
      us(
        0,
        `Bonjour,

Conformément à notre accord de traitement des données, nous vous informons qu'un nouvel hébergeur de secours, situé à Francfort, rejoint la liste de nos sous-traitants à partir du {d30}. Vous pouvez vous y opposer par retour de courriel sous 30 jours.`,
      ),
      them(40, `Bonjour, bien reçu, pas d'objection. Je l'inscris à notre registre.`),
    ],
    { rank: 2 },
  ),
  customer(
    'fr-conformite-penetration',
    "Rapport de test d'intrusion",
    [
      them(
        0,
        `Bonjour {to},

Pour notre revue annuelle des prestataires, merci de m'envoyer le résumé de votre dernier test d'intrusion et votre certificat ISO 27001 à jour.`,
      ),
      us(
        22,
        `Bonjour {to}, les deux documents sont dans l'espace sécurisé, accessibles pendant sept jours. Le test complet reste consultable dans nos locaux.`,
      ),
      them(26, `Récupérés. La revue est close pour cette année, aucune remarque.`),
      us(1, `Merci pour le retour, à l'an prochain.`),
    ],
    { rank: 2 },
  ),
  anyone('fr-conformite-desinscription', 'Retrait de vos listes', [
    them(
      0,
      `Bonjour,

Merci de retirer mon adresse de vos envois d'information. Je reste joignable pour les échanges professionnels habituels.`,
    ),
    us(3, `Bonjour {to}, c'est fait : vous ne recevrez plus nos lettres d'information. Toutes nos excuses.`),
  ]),
  customer(
    'fr-conformite-fraude',
    'Tentative de fraude au RIB',
    [
      them(
        0,
        `Bonjour {to},

Nous avons reçu ce matin un courriel se faisant passer pour vous et annonçant un changement de RIB. L'adresse d'expédition se termine par .co au lieu de .com. Je vous le transmets pour information.`,
      ),
      us(
        0.8,
        `Bonjour {to},

Merci infiniment. Ce message ne vient pas de nous, notre RIB n'a pas changé. Nous déposons plainte et prévenons l'ensemble de nos clients aujourd'hui.`,
      ),
      them(2, `Très bien. Nous avons alerté toute la comptabilité de notre côté.`),
    ],
    { rank: 3 },
  ),
  customer(
    'fr-conformite-lcbft',
    'Question sur une alerte',
    [
      them(
        0,
        `Bonjour, une alerte de filtrage bloque un paiement vers un bénéficiaire homonyme d'une personne sous sanctions. Nous avons vérifié sa date de naissance : ce n'est pas lui. Comment lever l'alerte ?`,
      ),
      us(
        2,
        `Bonjour {to}, il faut qu'un validateur de second niveau joigne le justificatif dans la fiche de l'alerte, puis choisisse « Homonymie ». La levée est tracée pour l'auditeur.`,
      ),
      them(3, `Fait, paiement libéré. Merci.`),
    ],
    { sectors: ['bank', 'payments', 'insurer', 'asset-manager'] },
  ),
];
