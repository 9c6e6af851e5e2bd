import type { privacyWords as english } from '../en/privacy.ts';
import type { Formats } from '../formats.ts';
import { documentWords } from './privacy-documents.ts';
import { eraseWords } from './privacy-erase.ts';
import { personWords } from './privacy-person.ts';

export function privacyWords(f: Formats): ReturnType<typeof english> {
  return {
    never: {
      title: 'Ce que l’application ne conserve jamais',
      text: 'Le texte d’un e-mail, ses pièces jointes, les appels et les réunions. L’e-mail est lu, la phrase qui prouve un signal est retenue, et le reste est laissé de côté : il n’est dans aucune fiche, aucun journal, aucun export, parce qu’il n’est gardé en aucun lieu.',
    },
    retention: {
      title: 'Combien de temps les phrases sont conservées',
      hint: 'Passé ce délai, un signal perd sa citation, ses faits et son expéditeur, et une tâche terminée ses notes. Les décomptes et les sommes restent.',
      isOn: 'Retirer les phrases selon leur âge',
      on: 'Oui',
      off: 'Non',
      months: 'Après, en mois',
      range: (fewest, most) => `Un nombre entier de ${f.number(fewest)} à ${f.number(most)}.`,
      never:
        'Les phrases restent jusqu’à ce que quelqu’un les efface. Vos documents d’information doivent le dire.',
      apply: 'Retirer maintenant ce qui est trop ancien',
      applyHint: 'L’application le fait d’elle-même une fois par jour si le travail planifié est en place.',
      saveFirst: 'Enregistrez d’abord les réglages ; le nouveau délai sera alors suivi.',
      applying: 'Retrait de ce qui est trop ancien',
      left: (count) => `Il reste ${f.number(count)} ${f.plural(count, { one: 'fiche', other: 'fiches' })}.`,
      applied: (count) =>
        count === 0
          ? 'Rien n’est plus ancien.'
          : `${f.number(count)} ${f.plural(count, { one: 'fiche vidée ou retirée', other: 'fiches vidées ou retirées' })}.`,
    },
    person: personWords(f),
    erase: eraseWords(f),
    documents: documentWords(f),
    stop: 'Arrêter',
    goOn: 'Reprendre',
    stopped: 'Arrêté. Ce qui est fait reste fait, et rien n’est fait deux fois.',
    failed:
      'L’opération s’est arrêtée avant la fin. Ce qui est fait reste fait, et rien n’est fait deux fois.',
    copy: 'Copier',
    copied: 'Copié',
    copyFailed: 'La copie n’a pas abouti. Sélectionnez le texte dans le champ et copiez-le à la main.',
  };
}
