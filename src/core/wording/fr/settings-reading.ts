import type { settingsReadingWords as english } from '../en/settings-reading.ts';
import type { Formats } from '../formats.ts';

export function settingsReadingWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Ce qui est lu',
    intro:
      'L’application lit ce que les acheteurs écrivent dans les e-mails enregistrés par HubSpot. D’un e-mail, elle garde la phrase qui prouve un signal et les chiffres qu’elle contient, jamais l’e-mail.',
    ours: {
      title: 'Qui vous êtes',
      hint: 'Ce qui vient de ces domaines est à vous : le courrier de vos collègues ne compte jamais comme celui d’un acheteur.',
    },
    excluded: {
      title: 'Ce qui est laissé de côté',
      hint: 'Exclu veut dire : jamais lu au-delà de l’en-tête, c’est-à-dire l’expéditeur, les destinataires, l’objet et la date.',
      cost: 'Dès qu’une exclusion existe, les en-têtes sont lus d’abord. Cela demande un appel d’API de plus pour 100 e-mails.',
      everything: (domain) =>
        `${domain} est à vous et exclu à la fois. Chaque e-mail a l’un de vous d’un côté : aucun ne serait lu.`,
      everythingTitle: 'Rien ne serait lu',
    },
    lists: {
      ourDomains: {
        label: 'Nos domaines',
        hint: 'La partie de vos adresses après le @.',
        placeholder: 'notre-entreprise.fr',
        needs: 'Un domaine s’écrit comme entreprise.fr.',
      },
      excludedDomains: {
        label: 'Domaines exclus',
        hint: 'Un domaine vaut aussi pour ses sous-domaines : vos avocats, votre banque, votre CSE.',
        placeholder: 'cabinet-avocats.fr',
        needs: 'Un domaine s’écrit comme entreprise.fr.',
      },
      excludedAddresses: {
        label: 'Personnes exclues',
        hint: 'Les e-mails venant de ces adresses ou qui leur sont envoyés.',
        placeholder: 'nom@entreprise.fr',
        needs: 'Une adresse s’écrit comme nom@entreprise.fr.',
      },
      excludedMailboxes: {
        label: 'Boîtes exclues chez nous',
        hint: 'Les collègues dont tout le courrier est laissé de côté, par exemple les ressources humaines.',
        placeholder: 'rh@notre-entreprise.fr',
        needs: 'Une adresse s’écrit comme nom@entreprise.fr.',
      },
      privateMarkers: {
        label: 'Mots de l’objet qui signalent un e-mail privé',
        hint: 'Majuscules et accents sont sans importance. Dites à vos collègues quels mots utiliser.',
        placeholder: '[privé]',
        needs: 'Un mot compte de 3 à 40 caractères.',
      },
    },
    usualMarkers: 'Ajouter les mots habituels',
    languages: {
      title: 'Langues',
      hint: 'Un e-mail trop court pour que sa langue se reconnaisse est toujours lu.',
      label: 'Lire les e-mails',
      all: 'Dans toutes les langues que l’application connaît',
      some: 'Seulement dans celles-ci',
      chosen: 'Langues lues',
      none: 'Choisissez au moins une langue, ou lisez-les toutes.',
      names: {
        fr: 'Français',
        en: 'Anglais',
        de: 'Allemand',
        es: 'Espagnol',
        it: 'Italien',
        nl: 'Néerlandais',
        pt: 'Portugais',
      },
    },
    list: {
      add: 'Ajouter',
      several: 'Plusieurs à la fois : séparez-les par des virgules.',
      empty: 'Rien pour l’instant.',
      remove: (entry) => `Retirer ${entry}`,
      known: (entries) => `Déjà dans la liste : ${entries.join(', ')}.`,
      unfit: (entries) => `Pas ajouté : ${entries.join(', ')}.`,
      full: (most) => `Cette liste a ${f.number(most)} places.`,
      showAll: (count) => `Tout afficher (${f.number(count)})`,
      showFewer: 'Afficher moins',
    },
  };
}
