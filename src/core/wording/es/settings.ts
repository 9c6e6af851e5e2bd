import type { settingsWords as english } from '../en/settings.ts';
import type { Formats } from '../formats.ts';
import { changeWords } from './settings-changes.ts';
import { problemWords } from './settings-problems.ts';
import { modelWords, moneyWords, stageWords } from './settings-values.ts';

export function settingsWords(f: Formats): ReturnType<typeof english> {
  return {
    tabs: {
      reading: 'Qué se lee',
      detection: 'Señales y alertas',
      words: 'Sus palabras',
      money: 'Dinero',
      people: 'Personas y horarios',
      access: 'Acceso',
      rules: 'Reglas de calidad',
      stages: 'Etapas y silencio',
      privacy: 'Privacidad',
      model: 'Modelo de lenguaje',
      changes: 'Cambios',
    },
    changedTab: (title) => `${title} •`,
    sections: {
      reading: 'Qué se lee',
      detection: 'Señales y palabras',
      assumptions: 'Dinero',
      management: 'Personas y horarios',
      rules: 'Reglas de calidad de los datos',
      health: 'Etapas y silencio',
      retention: 'Privacidad',
      languageModel: 'Modelo de lenguaje',
      funnel: 'Mapa del embudo',
    },
    unsavedIn: (titles) => `Aún sin guardar: ${titles.join(', ')}.`,
    extension: {
      title: 'Invisible Pipeline',
      intro:
        'Todo lo que puede decidir sobre la aplicación. Sus cifras y listas están en la propia página de la aplicación.',
    },
    problems: problemWords(f),
    money: moneyWords(f),
    stages: stageWords(f),
    model: modelWords(f),
    changes: changeWords(f),
    access: {
      title: 'Esto requiere un código de acceso',
      hint: 'Lo fijó quien instaló la aplicación. La página recuerda el código hasta que la cierre.',
      label: 'Código de acceso',
      enter: 'Continuar',
      wrong: 'No es este código. Compruébelo con quien lo fijó, también las mayúsculas.',
    },
  };
}
