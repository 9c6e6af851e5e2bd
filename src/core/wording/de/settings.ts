import type { settingsWords as english } from '../en/settings.ts';
import type { Formats } from '../formats.ts';
import { changeWords } from './settings-changes.ts';
import { problemWords } from './settings-problems.ts';
import { modelWords, moneyWords, stageWords } from './settings-values.ts';

export function settingsWords(f: Formats): ReturnType<typeof english> {
  return {
    tabs: {
      reading: 'Was gelesen wird',
      detection: 'Signale und Hinweise',
      words: 'Ihre Wörter',
      money: 'Geld',
      people: 'Personen und Zeiten',
      access: 'Zugriff',
      rules: 'Regeln zur Datenqualität',
      stages: 'Phasen und Schweigen',
      privacy: 'Datenschutz',
      model: 'Sprachmodell',
      changes: 'Änderungen',
    },
    changedTab: (title) => `${title} •`,
    sections: {
      reading: 'Was gelesen wird',
      detection: 'Signale und Wörter',
      assumptions: 'Geld',
      management: 'Personen und Zeiten',
      rules: 'Regeln zur Datenqualität',
      health: 'Phasen und Schweigen',
      retention: 'Datenschutz',
      languageModel: 'Sprachmodell',
      funnel: 'Funnel-Übersicht',
    },
    unsavedIn: (titles) => `Noch nicht gespeichert: ${titles.join(', ')}.`,
    extension: {
      title: 'Invisible Pipeline',
      intro:
        'Alles, was Sie zur App entscheiden können. Ihre Zahlen und Listen stehen auf der Seite der App.',
    },
    problems: problemWords(f),
    money: moneyWords(f),
    stages: stageWords(f),
    model: modelWords(f),
    changes: changeWords(f),
    access: {
      title: 'Dafür ist ein Zugangscode nötig',
      hint: 'Festgelegt hat ihn, wer die App installiert hat. Die Seite merkt sich den Code, bis Sie sie schließen.',
      label: 'Zugangscode',
      enter: 'Weiter',
      wrong:
        'Das ist nicht der Code. Gleichen Sie ihn mit der Person ab, die ihn festgelegt hat, auch Groß- und Kleinschreibung.',
    },
  };
}
