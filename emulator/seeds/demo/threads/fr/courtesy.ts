import { anyone, auto, customer, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Thanks, news, short notes: what keeps people together. */
export const courtesy: readonly ThreadScript[] = [
  anyone('fr-courtoisie-merci', 'Merci', [
    them(
      0,
      `Bonjour {to},

Un simple mot pour vous remercier de votre aide d'hier, vous nous avez tiré une belle épine du pied.

Bonne fin de semaine,`,
    ),
    us(2, `C'est bien naturel {to}. Bonne fin de semaine à vous aussi.`),
  ]),
  customer('fr-courtoisie-changement-poste', "Changement d'interlocuteur", [
    us(
      0,
      `Bonjour {to},

Je change de portefeuille au {s15}. {mate} reprend votre dossier, je lui ai tout transmis. Merci pour ces deux belles années.`,
    ),
    them(
      5,
      `Bonjour {to}, merci pour tout et bonne continuation ! Au plaisir de faire la connaissance de {mate}.`,
    ),
    us(3, `Merci {to}, c'est très gentil.`),
  ]),
  customer('fr-courtoisie-depart', 'Départ de {colleague}', [
    them(
      0,
      `Bonjour {to},

{colleague} quitte l'entreprise à la fin du mois. Merci de fermer son accès le {s20}. Je reprends ses dossiers en attendant.`,
    ),
    us(2, `Bonjour {to}, c'est programmé pour le {s20} à 18 h. Bonne suite à {colleague}.`),
  ]),
  anyone('fr-courtoisie-article', 'Lu dans la presse', [
    us(
      0,
      `Bonjour {to}, j'ai lu le portrait de {company} dans la presse locale ce matin. Bravo, et belle photo !`,
    ),
    them(
      4,
      `Merci {to} ! La photo a fait rire tout le bureau. Le journaliste a compris la moitié de ce que nous faisons, mais l'intention y est.`,
    ),
  ]),
  anyone('fr-courtoisie-felicitations', 'Félicitations', [
    us(0, `Bonjour {to}, j'apprends votre nomination. Toutes mes félicitations, c'est amplement mérité.`),
    them(26, `Merci {to}, cela me touche. Beaucoup de choses à apprendre, mais l'équipe est formidable.`),
    us(2, `Je n'en doute pas. À bientôt !`),
  ]),
  customer('fr-courtoisie-confiance', 'Merci de votre confiance', [
    us(
      0,
      `Bonjour {to},

Toute l'équipe tenait à vous remercier de votre confiance et de votre patience lors de la dernière mise à jour.`,
    ),
    auto(
      0,
      `Bonjour, je suis en congés jusqu'au {d12}. Pour les sujets urgents, contactez {colleague}. Bonne journée !`,
    ),
    them(300, `Bonjour {to}, merci de ce mot, c'est agréable. Continuez ainsi.`),
  ]),
  customer('fr-courtoisie-temoignage', 'Témoignage pour notre site', [
    us(
      0,
      `Bonjour {to}, accepteriez-vous de répondre à trois questions pour un court témoignage sur notre site ?`,
    ),
    them(
      70,
      `Bonjour {to}, pourquoi pas, mais notre service communication doit valider le texte. Envoyez-moi les questions.`,
    ),
    us(4, `Les voici, prenez votre temps.`),
    them(200, `Réponses jointes, validées par la communication. Merci de ne pas utiliser notre logo.`),
    us(3, `Entendu, sans logo. Un grand merci.`),
  ]),
  anyone('fr-courtoisie-fausse-adresse', 'Mauvais destinataire ?', [
    them(
      0,
      `Bonjour, je pense que ce message ne m'était pas destiné, il parle d'un dossier que je ne connais pas. Je l'ai supprimé.`,
    ),
    us(
      0.6,
      `Bonjour {to}, vous avez raison, une erreur de saisie dans l'adresse. Toutes mes excuses et merci de votre discrétion.`,
    ),
  ]),
  customer(
    'fr-courtoisie-sondage-salon',
    'Vous y serez ?',
    [
      us(0, `Bonjour {to}, irez-vous aux journées des trésoriers {d40} ?`),
      them(9, `Oui, j'interviens même à une table ronde sur les fraudes. Passez me saluer !`),
      us(1, `Avec grand plaisir, je serai au premier rang.`),
    ],
    { rank: 1 },
  ),
  anyone('fr-courtoisie-conge-parental', 'Absence de longue durée', [
    them(
      0,
      `Bonjour {to}, je serai en congé parental à partir du {s10} pour quatre mois. {colleague} suit les sujets courants pendant ce temps.`,
    ),
    us(3, `Toutes mes félicitations ! Profitez bien, nous verrons les sujets courants avec {colleague}.`),
    them(1, `Merci beaucoup !`),
  ]),
];
