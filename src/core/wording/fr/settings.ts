import type { settingsWords as english } from '../en/settings.ts';
import type { Formats } from '../formats.ts';
import { changeWords } from './settings-changes.ts';
import { problemWords } from './settings-problems.ts';
import { modelWords, moneyWords, stageWords } from './settings-values.ts';

export function settingsWords(f: Formats): ReturnType<typeof english> {
  return {
    tabs: {
      reading: 'Ce qui est lu',
      detection: 'Signaux',
      words: 'Vos mots',
      money: 'Montants',
      people: 'Personnes et horaires',
      access: 'Accès',
      rules: 'Qualité',
      stages: 'Étapes et silences',
      privacy: 'Confidentialité',
      model: 'Modèle de langage',
      changes: 'Historique',
    },
    changedTab: (title) => `${title} •`,
    sections: {
      reading: 'Ce qui est lu',
      detection: 'Signaux et mots',
      assumptions: 'Montants',
      management: 'Personnes et horaires',
      rules: 'Règles de qualité',
      health: 'Étapes et silences',
      retention: 'Confidentialité',
      languageModel: 'Modèle de langage',
      funnel: 'Carte du tunnel',
    },
    unsavedIn: (titles) => `Pas encore enregistré : ${titles.join(', ')}.`,
    extension: {
      title: 'Invisible Pipeline',
      intro:
        'Tout ce que vous pouvez décider pour l’application. Ses chiffres et ses listes se trouvent sur sa propre page.',
    },
    problems: problemWords(f),
    money: moneyWords(f),
    stages: stageWords(f),
    model: modelWords(f),
    changes: changeWords(f),
    access: {
      title: 'Cette action demande un code d’accès',
      hint: 'La personne qui a installé l’application l’a défini. La page retient le code jusqu’à sa fermeture.',
      label: 'Code d’accès',
      enter: 'Continuer',
      wrong: 'Ce n’est pas le code. Vérifiez-le auprès de qui l’a défini, majuscules comprises.',
    },
  };
}
