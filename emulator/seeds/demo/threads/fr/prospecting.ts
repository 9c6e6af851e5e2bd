import { auto, prospect, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Our own approaches: the words are the vendor's, the prospect asks for nothing. */
export const prospecting: readonly ThreadScript[] = [
  prospect('fr-approche-premier', 'Trésorerie chez {company}', [
    us(
      0,
      `Bonjour {to},

Les équipes financières que nous accompagnons gagnent en moyenne cinq heures par semaine sur la position bancaire. Une démonstration de vingt minutes vous intéresserait-elle ? Nous avons aussi des tarifs adaptés aux maisons de votre taille.`,
    ),
    us(120, `Bonjour {to}, je me permets une relance. Avez-vous eu le temps de lire mon message ?`),
    them(30, `Bonjour, j'ai bien lu votre message. Nous sommes équipés et satisfaits. Bonne continuation.`),
  ]),
  prospect('fr-approche-webinaire', 'Merci pour votre participation', [
    us(
      0,
      `Bonjour {to}, merci d'avoir suivi notre webinaire sur la fraude. Voici l'enregistrement et les diapositives.`,
    ),
    them(
      26,
      `Bonjour, merci pour l'envoi. Contenu intéressant, surtout la partie sur les faux fournisseurs.`,
    ),
    us(2, `Merci pour ce retour, je le transmets à l'intervenante.`),
  ]),
  prospect('fr-approche-livre-blanc', 'Livre blanc : treize semaines de visibilité', [
    us(0, `Bonjour {to}, comme demandé sur notre site, voici le livre blanc. Bonne lecture !`),
    auto(
      0,
      `Bonjour, je suis actuellement en déplacement, avec un accès limité à mes messages. Je vous répondrai à mon retour, le {d6}.`,
    ),
    them(150, `Bonjour, bien reçu, merci.`),
  ]),
  prospect(
    'fr-approche-redirection',
    'Bon interlocuteur',
    [
      us(0, `Bonjour {to}, êtes-vous la bonne personne pour parler des outils de trésorerie ?`),
      them(
        22,
        `Bonjour, non, je m'occupe des achats de bureau. Je ne sais pas qui traite ce sujet chez nous.`,
      ),
      us(1, `Merci de votre réponse, bonne journée.`),
    ],
    { rank: 2 },
  ),
  prospect('fr-approche-deux-relances', 'Une idée pour vos paiements', [
    us(
      0,
      `Bonjour {to}, une banque de votre région a supprimé ses parapheurs papier en six semaines grâce à notre plateforme. Voulez-vous savoir comment ?`,
    ),
    us(
      160,
      `Bonjour {to}, je vous laisse ici l'étude de cas. Quand seriez-vous disponible pour un échange ?`,
    ),
    us(
      240,
      `Bonjour {to}, dernière relance de ma part. Je reste à votre disposition si le sujet revient sur votre bureau.`,
    ),
  ]),
  prospect('fr-approche-telephone', 'Suite à mon appel', [
    us(0, `Bonjour {to}, suite à mon message vocal, je vous laisse mes coordonnées. Bonne journée.`),
    them(48, `Bonjour, j'ai bien eu votre message. Merci de privilégier le courriel, je décroche rarement.`),
  ]),
  prospect('fr-approche-actualite', 'Nouvelles règles sur les virements', [
    us(0, `Bonjour {to}, un mémo d'une page sur la vérification du bénéficiaire, qui devient obligatoire.`),
    them(8, `Merci, très bien résumé. Je le fais suivre en interne.`),
    us(2, `Avec plaisir.`),
  ]),
  prospect(
    'fr-approche-invitation',
    'Petit déjeuner à {city}',
    [
      us(
        0,
        `Bonjour {to}, nous organisons un petit déjeuner entre directeurs financiers {d20} à {city}. Serez-vous des nôtres ?`,
      ),
      them(
        40,
        `Bonjour, merci de l'invitation. Je ne pourrai pas venir, mais gardez-moi dans la boucle pour le prochain.`,
      ),
      us(3, `C'est noté, au prochain alors !`),
    ],
    { rank: 0 },
  ),
  prospect('fr-approche-rgpd', 'Origine de mes coordonnées', [
    them(0, `Bonjour, d'où tenez-vous mon adresse ? Je n'ai jamais rempli de formulaire chez vous.`),
    us(
      2,
      `Bonjour {to}, elle figurait sur la liste des participants au salon de {m11}. Je supprime votre fiche si vous le souhaitez.`,
    ),
    them(5, `Inutile, je voulais juste savoir. Merci pour la transparence.`),
  ]),
];
