import { outsider, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** People who want to sell us something: the deal runs the other way. */
export const outsiderMail: readonly ThreadScript[] = [
  outsider(
    'fr-tiers-leads',
    'Doubler vos rendez-vous ce trimestre',
    [
      them(
        0,
        `Bonjour {to},

Avez-vous un budget prévu pour votre prospection ? Nos clients doublent leurs rendez-vous en 90 jours. Pouvons-nous organiser une démo cette semaine ? Je vous prépare un devis sur mesure.

Bien à vous,`,
      ),
      them(
        100,
        `Bonjour {to}, avez-vous pu réfléchir à ma proposition ? L'offre de lancement s'arrête vendredi.`,
      ),
    ],
    { sender: 'leadorion.fr' },
  ),
  outsider(
    'fr-tiers-leads-refus',
    'Votre fichier de prospects',
    [
      them(
        0,
        `Bonjour {to}, nous disposons de 12 000 contacts de directeurs financiers, à jour. Quel serait votre besoin pour {y1} ?`,
      ),
      us(20, `Bonjour, merci, nous n'en avons pas l'usage.`),
      them(24, `Entendu. À quel moment puis-je revenir vers vous ?`),
    ],
    { sender: 'leadorion.fr' },
  ),
  outsider(
    'fr-tiers-seo',
    'Votre site manque de visibilité',
    [
      them(
        0,
        `Bonjour,

J'ai analysé votre site : 14 erreurs bloquent votre référencement. Nous proposons un audit gratuit puis un forfait mensuel dégressif. Seriez-vous disponible jeudi ?`,
      ),
      them(140, `Bonjour {to}, je reviens vers vous. L'audit est prêt, il ne manque que votre feu vert.`),
    ],
    { sender: 'agence-clairobscure.fr' },
  ),
  outsider(
    'fr-tiers-recrutement',
    'Profil : commercial grands comptes bancarisés',
    [
      them(
        0,
        `Bonjour {to},

J'accompagne un commercial grands comptes, huit ans d'expérience en logiciels de trésorerie, disponible sous un mois. Souhaitez-vous recevoir son dossier ? Nos honoraires sont de 20 % du fixe.`,
      ),
      us(26, `Bonjour, merci, nous n'avons pas de poste ouvert.`),
    ],
    { sender: 'talenteo-conseil.fr' },
  ),
  outsider(
    'fr-tiers-chasse',
    'Une opportunité confidentielle',
    [
      them(
        0,
        `Bonjour {to},

Votre parcours retient mon attention pour un poste de direction chez un éditeur en forte croissance. Package attractif. Auriez-vous un moment pour en parler en toute confidentialité ?`,
      ),
      them(170, `Bonjour {to}, je me permets d'insister, le client souhaite avancer avant la fin du mois.`),
    ],
    { sender: 'lassalvy-search.fr' },
  ),
  outsider(
    'fr-tiers-lettre',
    "L'Écho des trésoriers n° {num}",
    [
      them(
        0,
        `L'ÉCHO DES TRÉSORIERS – n° {num}

À la une : les taux, la fraude au président et le retour des comptes à terme.
Dossier : passer à l'offre Enterprise, est-ce que cela vaut le prix ? Notre comparatif de douze outils.
Agenda : journée d'étude à Lyon le {s20}.

Vous recevez cette lettre parce que vous êtes abonné. Se désinscrire : un clic suffit.`,
      ),
    ],
    { sender: 'echo-des-tresoriers.fr', vary: { num: ['118', '121', '124'] } },
  ),
  outsider(
    'fr-tiers-lettre-hors-serie',
    'Hors-série : la facture électronique',
    [
      them(
        0,
        `L'ÉCHO DES TRÉSORIERS – hors-série

Réforme : ce qui change au 1er septembre, en dix questions. Combien coûte une plateforme agréée ? Témoignage : « Nous cherchions un outil depuis deux ans ».

Se désinscrire | Voir dans le navigateur`,
      ),
    ],
    { sender: 'echo-des-tresoriers.fr' },
  ),
  outsider(
    'fr-tiers-salon',
    'Votre stand au Salon Finances & Flux',
    [
      them(
        0,
        `Bonjour {to},

Il reste quatre emplacements de 12 m² dans l'allée centrale. Tarif préférentiel si vous confirmez avant le {s10}. Voulez-vous que je vous réserve une option ?`,
      ),
      us(30, `Bonjour, merci, nous ne participons pas cette année.`),
      them(4, `Merci de votre réponse, je vous recontacte pour la prochaine édition.`),
    ],
    { sender: 'salon-finances-flux.fr' },
  ),
  outsider(
    'fr-tiers-bureaux',
    'Bureaux à louer près de votre siège',
    [
      them(
        0,
        `Bonjour {to}, cherchez-vous de l'espace pour vos équipes ? Nous avons 300 m² disponibles à deux rues, avec trois mois de franchise.`,
      ),
      us(48, `Bonjour, notre bail court encore, merci.`),
    ],
    { sender: 'bureaux-meridia.fr' },
  ),
];
