import type { changeWords as english } from '../en/settings-changes.ts';
import type { Formats } from '../formats.ts';

export function changeWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Dernières modifications',
    hint: 'Les cinquante dernières. L’auteur est celui que cette page a indiqué : HubSpot ne le dit pas à l’application.',
    empty: 'Personne n’a encore rien modifié : tout est tel que l’application le propose.',
    date: (at) => f.moment(at),
    unnamed: 'Non indiqué',
    undo: 'Revenir en arrière',
    undone: 'La modification est annulée.',
    cannotUndo: 'Modifié depuis',
    overtakenTitle: 'Quelqu’un a modifié les réglages avant vous',
    overtaken: 'La liste montre ce qui vaut maintenant. Jetez un œil, puis réessayez.',
    more: (count) => `En afficher ${f.number(count)} de plus`,
    file: {
      title: 'Une copie des réglages',
      hint: 'Toutes les parties en texte lisible, à garder ou à reprendre dans un autre compte. Ni clé, ni phrase d’e-mail.',
      show: 'Afficher la copie',
      label: 'Copie des réglages',
      copy: 'Copier dans le presse-papiers',
      copied: 'Copié.',
      notCopied: 'Le navigateur ne l’a pas permis. Sélectionnez le texte et copiez-le.',
    },
    take: {
      title: 'Reprendre une copie',
      hint: 'Les parties que le texte ne nomme pas restent telles quelles. À la moindre erreur, rien ne change.',
      label: 'Texte d’une copie',
      placeholder: 'Collez ici le texte entier',
      button: 'Reprendre',
      done: 'Les réglages sont repris. Ils valent dès maintenant.',
      same: 'Le texte dit ce qui vaut déjà. Rien n’était à changer.',
      wrong: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'endroit est', other: 'endroits sont' })} à revoir. Rien n’a été modifié.`,
      moreWrong: (count) => `Et ${f.number(count)} de plus.`,
    },
  };
}
