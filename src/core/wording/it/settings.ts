import type { settingsWords as english } from '../en/settings.ts';
import type { Formats } from '../formats.ts';
import { changeWords } from './settings-changes.ts';
import { problemWords } from './settings-problems.ts';
import { modelWords, moneyWords, stageWords } from './settings-values.ts';

export function settingsWords(f: Formats): ReturnType<typeof english> {
  return {
    tabs: {
      reading: 'Che cosa viene letto',
      detection: 'Segnali e allerte',
      words: 'Le vostre parole',
      money: 'Importi',
      people: 'Persone e orari',
      access: 'Accesso',
      rules: 'Regole sui dati',
      stages: 'Fasi e silenzio',
      privacy: 'Privacy',
      model: 'Modello linguistico',
      changes: 'Modifiche',
    },
    changedTab: (title) => `${title} •`,
    sections: {
      reading: 'Che cosa viene letto',
      detection: 'Segnali e parole',
      assumptions: 'Importi',
      management: 'Persone e orari',
      rules: 'Regole sui dati',
      health: 'Fasi e silenzio',
      retention: 'Privacy',
      languageModel: 'Modello linguistico',
      funnel: 'Mappa del funnel',
    },
    unsavedIn: (titles) => `Non ancora salvato: ${titles.join(', ')}.`,
    extension: {
      title: 'Invisible Pipeline',
      intro:
        'Tutto ciò che si può decidere dell’app. I suoi indicatori ed elenchi sono nella pagina dell’app.',
    },
    problems: problemWords(f),
    money: moneyWords(f),
    stages: stageWords(f),
    model: modelWords(f),
    changes: changeWords(f),
    access: {
      title: 'Serve un codice di accesso',
      hint: 'Lo ha impostato chi ha installato l’app. La pagina lo ricorda finché resta aperta.',
      label: 'Codice di accesso',
      enter: 'Continua',
      wrong: 'Non è il codice giusto. Verificarlo con chi lo ha impostato, maiuscole comprese.',
    },
  };
}
