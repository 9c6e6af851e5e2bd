import type { CheckResult, InstallationCheck } from '../../views/installation-view.ts';
import { factCode } from '../check-facts.ts';

type Remedy = (result: CheckResult) => string;

const unread: Readonly<Record<string, string>> = {
  'not-allowed': 'Voyez « Autorisations de l’application » ci-dessus, puis vérifiez à nouveau.',
  'not-set-up': 'Utilisez le bouton sous « Objet pour les signaux ».',
  'no-answer': 'Vérifiez à nouveau dans une minute.',
};

const connectMail =
  'Chaque utilisateur connecte Gmail ou Outlook dans Paramètres → Général → E-mail, avec l’extension ou le complément pour les e-mails écrits hors de HubSpot.';

const logAllMails =
  'Dans Paramètres → Gestion des données → Objets → Activités, réglez l’enregistrement des e-mails des contacts sur tous les e-mails, et pas sur les seules réponses : les premiers messages comptent alors aussi. Cela vaut pour les utilisateurs qui ont connecté leur boîte dans Paramètres → Général → E-mail.';

export function installationRemedies(): Remedy {
  const remedies: Record<InstallationCheck, Remedy> = {
    token: () =>
      'Ouvrez Paramètres → Intégrations → Applications connectées. Si Invisible Pipeline n’y figure pas, installez-la à nouveau ; sinon, désinstallez-la puis réinstallez-la une fois.',
    scopes: ({ status }) =>
      status === 'unknown'
        ? 'Comparez la liste dans Paramètres → Intégrations → Applications connectées → Invisible Pipeline avec le guide d’installation.'
        : 'Réinstallez l’application et acceptez les autorisations citées. Une autorisation qui n’est pas proposée relève d’un abonnement que le compte n’a pas.',
    properties: () => 'Utilisez le bouton : l’application les crée et ne change rien à ce qui existe.',
    'signal-object': () =>
      'Utilisez le bouton : l’application crée ce qui manque. Les objets personnalisés demandent un abonnement Entreprise.',
    webhooks: ({ status }) =>
      status === 'unknown'
        ? 'Vérifiez à nouveau quand un e-mail d’un contact aura été enregistré.'
        : 'Rien n’est perdu : une carte lit les nouveautés à son ouverture. Pour que les e-mails soient lus dès leur arrivée, générez l’application avec les webhooks (étapes 2 et 4 du guide d’installation).',
    cards: () =>
      'Ouvrez un contact : si aucune carte « Invisible Pipeline » n’y est, allez dans Paramètres → Objets → Contacts → Personnalisation des fiches, choisissez la vue et ajoutez-la à un onglet et à la barre latérale. Faites de même pour les transactions.',
    'email-logging': ({ status }) =>
      status === 'unknown'
        ? 'Vérifiez à nouveau quand davantage de contacts auront un propriétaire.'
        : connectMail,
    'incoming-mail': (result) => {
      switch (factCode(result, 'pattern')) {
        case 'none':
          return connectMail;
        case 'few':
          return 'Vérifiez à nouveau quand davantage d’e-mails auront été enregistrés.';
        default:
          return logAllMails;
      }
    },
    'team-logging': ({ status }) =>
      status === 'unknown'
        ? 'Les équipes se définissent dans Paramètres → Utilisateurs et équipes.'
        : `${connectMail} Une équipe qui n’écrit pas aux acheteurs n’a besoin de rien.`,
    schedule: () =>
      'Cela se fait tant qu’on utilise les cartes et cette page. Pour un compte que personne n’ouvre pendant des jours, faites appeler l’application par un workflow planifié (voir le guide d’installation).',
  };
  return (result) => unread[factCode(result, 'reason')] ?? remedies[result.id](result);
}
