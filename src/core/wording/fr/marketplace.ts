import type { MarketplaceFailures, MarketplaceRemedies } from '../marketplace-words.ts';

export const marketplaceFailures: MarketplaceFailures = {
  'not-set-up': {
    title: 'Il reste une étape',
    remedy:
      'L’application a besoin de quelques propriétés à elle dans ce compte. Quelques secondes suffisent, une seule fois.',
  },
  'not-allowed': {
    title: 'Il faut être admin de l’application',
    remedy:
      'Seules la personne qui a installé l’application, les super admins de HubSpot et les personnes qu’ils ont désignées peuvent le faire. Adressez-vous à l’une d’elles. Rien n’a été modifié.',
  },
};

export const marketplaceRemedies: MarketplaceRemedies = {
  notSetUp: 'Utilisez le bouton sous « Propriétés de l’application ».',
  webhooks:
    'Rien n’est perdu : une carte lit les nouveautés à son ouverture, et tous les quarts d’heure l’application cherche les e-mails dont elle n’a pas été prévenue. Si rien n’a changé demain, écrivez à l’assistance indiquée sur la page de l’application dans la marketplace.',
  schedule:
    'Cela se fait tout seul, que l’application soit ouverte ou non. Si rien n’a changé demain, écrivez à l’assistance indiquée sur la page de l’application dans la marketplace.',
};

export const marketplaceAccess =
  'Toute personne qui peut ouvrir une fiche dans HubSpot en voit la carte, sauf si un admin de l’application l’a limitée au propriétaire ou à son équipe. Les chiffres s’arrêtent à l’équipe, et une équipe de moins de trois personnes actives n’en a pas en propre. Personne n’est classé. Les phrases qui prouvent un signal, avec le nom de leur auteur, sont conservées chiffrées sur le serveur de l’application ; les e-mails entiers, jamais. Aucun modèle de langage ne les lit.';

export const marketplaceRetention = 'L’application le fait d’elle-même une fois par jour.';
