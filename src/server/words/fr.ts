import type { InstallWords } from './en.ts';

export function frenchInstall(): InstallWords {
  return {
    again: 'Connecter',
    reference: (id) => `Référence pour l’assistance : ${id}`,
    rights: {
      contacts: 'Les contacts et leurs activités',
      companies: 'Les entreprises',
      deals: 'Les transactions et leurs pipelines',
      owners: 'Les utilisateurs propriétaires de fiches',
      users: 'Qui est super administrateur, pour pouvoir changer les paramètres',
      products: 'La bibliothèque de produits, pour les prix habituels',
      email: 'Le texte des e-mails enregistrés',
      timeline: 'Les événements dans l’historique des contacts',
      fields: 'Les propriétés, pour montrer les résultats dans les listes et les rapports',
      other: 'Autre',
    },
    installed: {
      title: 'Invisible Pipeline est connectée',
      account: (portalId) => `Compte HubSpot ${portalId}`,
      steps: [
        'L’application lit désormais les e-mails que HubSpot enregistre. Les premiers résultats apparaissent quelques minutes après le prochain message.',
        'Ajoutez les cartes une fois : dans HubSpot, Paramètres → Objets → Contacts → Personnalisation des fiches, puis de même pour les transactions.',
        'Choisissez ce qui est lu et ce qui ne l’est pas dans Paramètres → Intégrations → Applications connectées → Invisible Pipeline.',
      ],
      withoutOptional: 'Le compte n’a pas accordé ce qui suit. L’application fonctionne sans :',
      open: 'Ouvrir HubSpot',
    },
    missing: {
      title: 'Il manque des autorisations',
      text: 'HubSpot a connecté l’application sans ces autorisations. Elle ne peut pas fonctionner sans elles, rien n’a donc été mis en place :',
      steps: [
        'Connectez-la à nouveau en tant que super administrateur, ou avec un utilisateur qui a ces droits dans HubSpot.',
        'Acceptez toutes les autorisations que HubSpot énumère. Une autorisation qui n’est pas proposée relève d’un abonnement que le compte n’a pas.',
      ],
    },
    declined: {
      title: 'Application non connectée',
      text: 'L’accès n’a pas été donné et rien n’a changé dans le compte. Vous pouvez connecter l’application quand vous le souhaitez.',
    },
    expired: {
      title: 'Ce lien n’est plus valable',
      text: 'Par sécurité, la connexion se fait une seule fois, en dix minutes et dans un même navigateur. Si l’application est déjà connectée, il n’y a rien à faire. Sinon, recommencez ici.',
    },
    unreachable: {
      title: 'HubSpot ne répond pas pour le moment',
      text: 'Rien n’a été mis en place. Réessayez dans quelques minutes.',
    },
    failed: {
      title: 'La connexion n’a pas abouti',
      text: 'Rien n’a été mis en place. Recommencez ; si cela se reproduit, envoyez la référence ci-dessous à l’assistance.',
    },
    busy: {
      title: 'Beaucoup de personnes se connectent en ce moment',
      text: 'Réessayez dans une minute.',
    },
  };
}
