import { anyone, auto, customer, prospect, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Appointments, rooms, minutes: finding a date is not buying. */
export const logistics: readonly ThreadScript[] = [
  anyone('fr-rdv-creneau', 'Point de la semaine prochaine', [
    us(
      0,
      `Bonjour {to},

Seriez-vous disponible {d6} à 10 h ou {d7} à 14 h pour notre point ? Une demi-heure devrait suffire.`,
    ),
    them(
      5,
      `Bonjour {to},

{d7} à 14 h me convient. Visio ?`,
    ),
    us(1, `Visio, oui. Je vous envoie l'invitation. À bientôt,`),
  ]),
  anyone('fr-rdv-report', 'Décalage de notre rendez-vous', [
    them(
      0,
      `Bonjour {to},

Je dois décaler notre rendez-vous, un audit interne me tombe dessus. Pourrions-nous nous voir {d8}, même heure ?

Toutes mes excuses,`,
    ),
    us(2, `Aucun souci {to}, c'est déplacé. Bon courage pour l'audit.`),
  ]),
  anyone('fr-rdv-compte-rendu', 'Compte rendu de notre échange', [
    us(
      0,
      `Bonjour {to},

Merci pour votre temps ce matin. Voici ce que j'ai noté :
- le circuit de validation reste inchangé ;
- {colleague} nous transmet le schéma des comptes ;
- prochain point {d14}.

Dites-moi si j'ai oublié quelque chose.`,
    ),
    them(18, `Bonjour {to}, rien à ajouter, c'est fidèle. Bonne journée.`),
  ]),
  anyone('fr-rdv-lien-visio', 'Lien de connexion', [
    them(
      0,
      `Bonjour, le lien de la visio de 15 h ne fonctionne pas, il me demande un code. Pouvez-vous me le renvoyer ?`,
    ),
    us(0.3, `Voici un nouveau lien, sans code. Je vous attends en ligne.`),
    them(0.5, `Ça marche, j'arrive dans deux minutes.`),
  ]),
  anyone('fr-rdv-visite', 'Votre venue à {city}', [
    us(
      0,
      `Bonjour {to},

Je serai à {city} {d12}. L'occasion de se saluer autour d'un café si votre agenda le permet ?`,
    ),
    them(
      22,
      `Bonjour {to},

Avec plaisir, plutôt en fin de matinée. L'accueil est au rez-de-chaussée, demandez-moi et prévoyez une pièce d'identité pour le badge.`,
    ),
    us(2, `Parfait, 11 h 15 alors. À {d12} !`),
    them(300, `Merci encore pour la visite, et pour les cannelés. L'équipe a apprécié.`),
  ]),
  anyone('fr-rdv-absence', 'Disponibilité pour un appel', [
    us(
      0,
      `Bonjour {to},

Auriez-vous un quart d'heure cette semaine pour un appel rapide ?`,
    ),
    auto(
      0,
      `Bonjour,

Je suis en congés jusqu'au {d10} inclus, sans accès à ma messagerie. En cas d'urgence, merci de contacter {colleague}.

Bonne journée`,
    ),
    us(
      260,
      `Bonjour {to}, j'espère que ces congés ont été reposants. Je me permets de vous reproposer un créneau, {d17} par exemple ?`,
    ),
    them(6, `Bonjour {to}, oui {d17} en début d'après-midi. Vous pouvez m'appeler sur mon portable.`),
  ]),
  anyone('fr-rdv-salle', 'Salle pour la réunion du {s9}', [
    them(
      0,
      `Bonjour {to},

Pour la réunion du {s9}, la salle Garonne est prise. J'ai réservé la salle Loire, au deuxième. Combien serez-vous de votre côté ?`,
    ),
    us(4, `Bonjour {to}, nous serons trois : {mate}, un consultant et moi. Un écran suffit.`),
    them(1, `C'est noté, les badges seront à l'accueil.`),
  ]),
  anyone('fr-rdv-participants', 'Liste des participants', [
    us(
      0,
      `Bonjour {to}, pouvez-vous me donner les noms et adresses des participants de {d5} pour que je leur envoie l'ordre du jour ?`,
    ),
    them(
      7,
      `Bonjour, il y aura {colleague} et moi-même. Les autres ne pourront pas se libérer. Pas besoin d'ordre du jour, c'est un tour d'horizon.`,
    ),
    us(1, `Bien noté, merci.`),
  ]),
  customer('fr-rdv-comite', 'Comité utilisateurs', [
    us(
      0,
      `Bonjour {to},

Notre comité utilisateurs se réunit {d30} à Paris. Vous aviez participé l'an dernier et vos retours nous avaient été précieux. Pouvons-nous compter sur vous ?`,
    ),
    them(
      50,
      `Bonjour {to}, malheureusement je serai en déplacement ce jour-là. {colleague} pourra peut-être venir à ma place, je lui en parle.`,
    ),
    us(3, `Ce serait avec plaisir. Je lui fais suivre l'invitation.`),
    them(72, `{colleague} vous confirme sa présence. Bonne journée.`),
  ]),
  customer(
    'fr-rdv-intervention',
    'Intervention du technicien',
    [
      us(
        0,
        `Bonjour {to},

La mise à jour du serveur de signature est programmée {d6} entre 19 h et 20 h. Les validations seront suspendues pendant ce créneau. Cela vous convient-il ?`,
      ),
      them(3, `Bonjour, oui, aucun virement n'est prévu à cette heure. Merci de prévenir quand c'est fini.`),
      us(120, `Mise à jour terminée à 19 h 35, tout est en service.`),
    ],
    { rank: 2 },
  ),
  prospect('fr-rdv-salon', 'Votre passage sur notre stand', [
    us(
      0,
      `Bonjour {to},

Merci de votre visite sur notre stand hier. Comme promis, je vous envoie la présentation de la table ronde sur la fraude au virement.

Bonne lecture,`,
    ),
    them(
      40,
      `Bonjour {to}, merci pour l'envoi, la table ronde était très vivante. Au plaisir de vous recroiser.`,
    ),
  ]),
  prospect('fr-rdv-annule', 'Annulation', [
    them(
      0,
      `Bonjour {to}, je dois annuler notre appel de tout à l'heure, un imprévu. Je vous recontacte pour fixer une autre date.`,
    ),
    us(1, `Bien sûr {to}, bon courage pour l'imprévu et à bientôt.`),
  ]),
];
