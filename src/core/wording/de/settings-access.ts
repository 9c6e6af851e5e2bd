import type { settingsAccessWords as english } from '../en/settings-access.ts';
import type { Formats } from '../formats.ts';

const pageForAdmins =
  'Nur Admins der App sehen die Zahlen und Listen der Seite, denn diese zeigen viele Datensätze zugleich.';

export function settingsAccessWords(f: Formats): ReturnType<typeof english> {
  return {
    loading: 'Es wird gelesen, wer was darf',
    admins: {
      title: 'Admins der App',
      hint: 'Sie ändern Einstellungen, starten die Suche in früheren E-Mails, exportieren und löschen, was zu einer Person gespeichert ist, und sehen jeden Datensatz.',
      always: 'In jedem Fall Admins',
      installer: 'hat die App verbunden',
      superAdmin: 'Super-Admin in HubSpot',
      user: (id) => `Nutzer ${id}`,
      noInstaller:
        'HubSpot hat nicht mitgeteilt, wer die App verbunden hat. Wer sie erneut verbindet, ist ab dann Admin.',
      superAdminsUnknown:
        'Dieser Account lässt die App nicht wissen, wer seine Super-Admins sind. Sie gelten hier nur dann als Admins, wenn sie unten ausgewählt sind. Um das zu ändern, verbinden Sie die App erneut und erteilen Sie die optionale Berechtigung zu den Nutzern.',
      stays:
        'Wer die App verbunden hat, bleibt Admin, was immer hier gewählt wird; niemand kann also alle aussperren. Verlässt diese Person das Unternehmen, verbindet ein Super-Admin die App erneut und tritt an ihre Stelle.',
      named: 'Außerdem Admins',
      namedHint: 'Aktive Nutzer dieses Accounts.',
      nobody: 'Niemand sonst',
      tooMany: (most) => `Höchstens ${f.number(most)} Personen.`,
      leavingTitle: 'Sie nehmen sich selbst von der Liste',
      leaving: 'Nach dem Speichern können nur andere Admins Sie wieder aufnehmen.',
    },
    records: {
      title: 'Wer die Signale eines Datensatzes sieht',
      hint: 'Die App kann die Rechte von HubSpot für einzelne Datensätze nicht lesen. Darum wird es hier entschieden, für den ganzen Account.',
      label: 'Signale sehen',
      choices: {
        everybody: 'Alle',
        team: 'Der Inhaber und sein Team',
        owner: 'Nur der Inhaber',
      },
      cards: 'Karten',
      onCards: {
        everybody: 'Wer einen Datensatz in HubSpot öffnen kann, sieht seine Signale.',
        team: 'Der Inhaber des Datensatzes, die Personen seiner Teams und Admins der App. Hat ein Datensatz keinen aktiven Inhaber: nur Admins.',
        owner:
          'Der Inhaber des Datensatzes und Admins der App. Hat ein Datensatz keinen aktiven Inhaber: nur Admins.',
      },
      page: 'Seite der App',
      onPage: {
        everybody: 'Alle können die Seite mit ihren Zahlen und Listen von Datensätzen öffnen.',
        team: pageForAdmins,
        owner: pageForAdmins,
      },
      lists: 'Listen von HubSpot',
      onLists:
        'Listen, Ansichten und Berichte mit den Eigenschaften der App folgen den Rechten von HubSpot, was immer hier gewählt wird.',
    },
  };
}
