import type { actionWords as english } from '../en/actions.ts';
import type { Formats } from '../formats.ts';

export function actionWords(f: Formats): ReturnType<typeof english> {
  return {
    createDeal: 'Deal erstellen',
    createAnotherDeal: 'Weiteren Deal erstellen',
    attach: 'Einem Deal zuordnen',
    belongsHere: 'Gehört zu diesem Deal',
    snooze: 'Zurückstellen',
    dismiss: 'Kein Signal',
    more: 'Mehr',
    openDeal: 'Deal öffnen',
    undo: 'Rückgängig machen',
    reopen: 'Wieder öffnen',
    cancel: 'Abbrechen',
    retry: 'Erneut versuchen',
    reload: 'Neu laden',
    setUp: 'Einrichten',
    readOn: 'Weiterlesen',
    dismissReasons: {
      'not-buying': 'Keine Kaufabsicht',
      'already-handled': 'Bereits anderswo bearbeitet',
      'wrong-person': 'Nicht die richtige Person',
      misread: 'Der Satz meint etwas anderes',
      other: 'Anderer Grund',
    },
    done: {
      created: (dealName) => `Deal erstellt: ${dealName}`,
      attached: (dealName) => (dealName ? `Zugeordnet: ${dealName}` : 'Dem Deal zugeordnet'),
      dismissed: 'Notiert. Dieses Signal kommt nicht wieder.',
      snoozed: (until) => `Zurückgestellt bis ${f.date(until)}`,
      reopened: 'Das Signal ist wieder offen. Ein bereits erstellter Deal bleibt unverändert.',
    },
  };
}
