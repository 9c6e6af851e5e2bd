import type { settingsAccessWords as english } from '../en/settings-access.ts';
import type { Formats } from '../formats.ts';

const pageForAdmins =
  'Seuls les admins de l’application voient les chiffres et les listes de la page, qui montrent de nombreuses fiches à la fois.';

export function settingsAccessWords(f: Formats): ReturnType<typeof english> {
  return {
    loading: 'Lecture des accès',
    admins: {
      title: 'Admins de l’application',
      hint: 'Ils changent les réglages, lancent l’analyse des e-mails passés, exportent et effacent ce qui est conservé d’une personne, et voient toutes les fiches.',
      always: 'Admins dans tous les cas',
      installer: 'a connecté l’application',
      superAdmin: 'super admin dans HubSpot',
      user: (id) => `Utilisateur ${id}`,
      noInstaller:
        'HubSpot n’a pas indiqué qui a connecté l’application. La personne qui la connecte à nouveau devient admin.',
      superAdminsUnknown:
        'Ce compte ne permet pas à l’application de savoir qui sont ses super admins. Ils ne sont admins ici que s’ils sont choisis ci-dessous. Pour changer cela, connectez à nouveau l’application et acceptez l’autorisation facultative sur les utilisateurs.',
      stays:
        'La personne qui a connecté l’application reste admin quel que soit le choix fait ici : personne ne peut donc fermer l’accès à tout le monde. Si elle quitte l’entreprise, un super admin connecte à nouveau l’application et prend sa place.',
      named: 'Également admins',
      namedHint: 'Utilisateurs actifs de ce compte.',
      nobody: 'Personne d’autre',
      tooMany: (most) => `${f.number(most)} personnes au plus.`,
      leavingTitle: 'Vous vous retirez de la liste',
      leaving: 'Après l’enregistrement, seul un autre admin pourra vous y remettre.',
    },
    records: {
      title: 'Qui voit les signaux d’une fiche',
      hint: 'L’application ne peut pas lire les droits de HubSpot sur une fiche en particulier. Ce choix se fait donc ici, pour tout le compte.',
      label: 'Les signaux sont montrés',
      choices: {
        everybody: 'À tout le monde',
        team: 'Au propriétaire et à son équipe',
        owner: 'Au propriétaire seul',
      },
      cards: 'Cartes',
      onCards: {
        everybody: 'Toute personne qui peut ouvrir une fiche dans HubSpot en voit les signaux.',
        team: 'Le propriétaire de la fiche, les membres de ses équipes et les admins de l’application. Une fiche sans propriétaire actif : les admins seuls.',
        owner:
          'Le propriétaire de la fiche et les admins de l’application. Une fiche sans propriétaire actif : les admins seuls.',
      },
      page: 'Page de l’application',
      onPage: {
        everybody: 'Tout le monde peut ouvrir la page, avec ses chiffres et ses listes de fiches.',
        team: pageForAdmins,
        owner: pageForAdmins,
      },
      lists: 'Listes de HubSpot',
      onLists:
        'Les listes, vues et rapports qui utilisent les propriétés de l’application suivent les droits de HubSpot, quel que soit le choix fait ici.',
    },
  };
}
