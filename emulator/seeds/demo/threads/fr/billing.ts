import { anyone, customer, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Invoices, due dates, references: administration, no business. */
export const billing: readonly ThreadScript[] = [
  customer(
    'fr-facture-copie',
    'Copie de facture',
    [
      them(
        0,
        `Bonjour,

Pourriez-vous me renvoyer la facture de {m11} ? Elle n'est pas arrivée dans notre boîte comptable et nous clôturons {d3}.

Bien à vous,`,
      ),
      us(
        4,
        `Bonjour {to},

La voici en pièce jointe. Vous trouverez aussi toutes vos factures dans l'espace client, rubrique Abonnement.

Bonne clôture,`,
      ),
      them(2, `Bien reçue, merci.`),
    ],
    { rank: 3 },
  ),
  customer(
    'fr-facture-reference',
    'Numéro de commande manquant',
    [
      them(
        0,
        `Bonjour,

Notre service fournisseurs bloque votre dernière facture car le numéro de bon de commande n'y figure pas. Merci d'émettre un duplicata avec la référence {po}.

Cordialement,`,
      ),
      us(
        20,
        `Bonjour {to},

Voici le duplicata avec la référence {po}. Nous l'avons ajoutée à votre fiche pour les factures suivantes.`,
      ),
      them(30, `Merci, mise en paiement au {s20}.`),
    ],
    { vary: { po: ['BC-40218', '4500071263', 'CF-2291'] }, rank: 3 },
  ),
  customer('fr-facture-relance', 'Facture échue', [
    us(
      0,
      `Bonjour {to},

Sauf erreur de notre part, notre facture du mois de {m11} est arrivée à échéance et n'a pas encore été réglée. Pourriez-vous nous indiquer la date de paiement prévue ?

Avec nos remerciements,`,
    ),
    them(
      28,
      `Bonjour {to},

Elle est partie dans la campagne de virements de vendredi. Vous devriez la recevoir en début de semaine.`,
    ),
    us(90, `Bonjour {to}, règlement bien reçu ce matin. Merci et bonne semaine.`),
  ]),
  customer('fr-facture-adresse', "Changement d'adresse de facturation", [
    them(
      0,
      `Madame, Monsieur,

Notre siège déménage. À partir du {d25}, merci d'adresser vos factures à : {company}, 14 rue des Tanneurs, {city}. L'adresse de la boîte comptable reste la même.

Salutations distinguées,`,
    ),
    us(
      22,
      `Bonjour,

C'est bien noté, l'adresse est à jour dans notre système et s'appliquera à partir de la prochaine facture. Bon emménagement !`,
    ),
  ]),
  customer('fr-facture-avoir', 'Avoir du mois dernier', [
    them(
      0,
      `Bonjour {to},

L'avoir lié à l'incident du mois dernier apparaît-il sur la prochaine facture, ou sera-t-il versé à part ? Je dois passer l'écriture.`,
    ),
    us(
      6,
      `Bonjour {to}, il viendra en déduction de la prochaine facture, sur une ligne séparée. Le montant est celui de notre courrier.`,
    ),
    them(1, `Parfait, merci pour la précision.`),
  ]),
  customer(
    'fr-facture-tva',
    'Numéro de TVA',
    [
      them(
        0,
        `Bonjour,

Dans le cadre de la mise à jour de notre référentiel fournisseurs, merci de nous transmettre un extrait Kbis de moins de trois mois, votre RIB et votre numéro de TVA intracommunautaire.

Cordialement,`,
      ),
      us(
        25,
        `Bonjour {to},

Vous trouverez les trois documents en pièce jointe. Le RIB n'a pas changé depuis l'an dernier. Si quelqu'un vous annonce le contraire, merci de nous appeler.`,
      ),
      them(4, `Bien reçu. Merci pour la vigilance.`),
    ],
    { rank: 2 },
  ),
  customer('fr-facture-prelevement', 'Prélèvement rejeté', [
    us(
      0,
      `Bonjour {to},

Le prélèvement de notre abonnement a été rejeté par votre banque (motif : mandat inconnu). Auriez-vous changé de compte récemment ?`,
    ),
    them(
      5,
      `Bonjour {to}, oui, nous avons changé de compte principal ce mois-ci et le mandat n'a pas suivi. Je vous envoie le nouveau mandat signé.`,
    ),
    us(3, `Merci, mandat enregistré. Le prélèvement sera représenté le {d10}.`),
    them(1, `C'est noté.`),
  ]),
  customer(
    'fr-facture-prorata',
    'Question sur le prorata',
    [
      them(
        0,
        `Bonjour {to},

Sur la dernière facture, la ligne « prorata » correspond-elle aux utilisateurs ajoutés le mois dernier ? Le montant me semble juste, c'est seulement pour l'imputer.`,
      ),
      us(
        3,
        `Bonjour {to}, c'est bien cela : les comptes ouverts en cours de mois sont comptés au jour près. La facture suivante reprendra le mois plein.`,
      ),
      them(20, `Très clair, merci.`),
    ],
    { rank: 3 },
  ),
  anyone('fr-administratif-coordonnees', 'Mise à jour de vos coordonnées', [
    us(
      0,
      `Bonjour {to},

Nous mettons à jour nos fiches. Pouvez-vous me confirmer que votre ligne directe et votre adresse postale n'ont pas changé ?

Merci d'avance,`,
    ),
    them(30, `Bonjour {to}, rien n'a changé. La ligne est dans ma signature.`),
  ]),
  customer(
    'fr-facture-portail',
    'Dépôt sur notre portail fournisseurs',
    [
      them(
        0,
        `Bonjour,

À compter du mois prochain, les factures doivent être déposées sur notre portail et non plus envoyées par courriel. Vous recevrez vos identifiants séparément. Les factures reçues autrement ne seront plus traitées.

Cordialement,`,
      ),
      us(
        8,
        `Bonjour {to}, bien noté. Notre comptabilité attend les identifiants. Y a-t-il un format particulier à respecter ?`,
      ),
      them(20, `Un PDF simple suffit, avec le numéro de commande dans le nom du fichier.`),
      us(2, `Parfait, ce sera fait. Merci.`),
    ],
    { rank: 3 },
  ),
];
