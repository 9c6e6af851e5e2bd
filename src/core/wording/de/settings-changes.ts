import type { changeWords as english } from '../en/settings-changes.ts';
import type { Formats } from '../formats.ts';

export function changeWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Letzte Änderungen',
    hint: 'Die letzten fünfzig. Wer sie gemacht hat, stammt von dieser Seite: HubSpot sagt es der App nicht.',
    empty: 'Noch hat niemand etwas geändert: Alles ist, wie die App es mitbringt.',
    date: (at) => f.moment(at),
    unnamed: 'Nicht genannt',
    undo: 'Zurücknehmen',
    undone: 'Die Änderung ist zurückgenommen.',
    cannotUndo: 'Seither erneut geändert',
    overtakenTitle: 'Jemand anderes hat die Einstellungen zuerst geändert',
    overtaken: 'Die Liste zeigt, was jetzt gilt. Sehen Sie kurz nach und versuchen Sie es noch einmal.',
    more: (count) => `${f.number(count)} weitere anzeigen`,
    file: {
      title: 'Eine Kopie der Einstellungen',
      hint: 'Alle Abschnitte als lesbarer Text, zum Aufbewahren oder für einen anderen Account. Er enthält keinen Schlüssel und keine Worte einer E-Mail.',
      show: 'Kopie anzeigen',
      label: 'Kopie der Einstellungen',
      copy: 'In die Zwischenablage kopieren',
      copied: 'Kopiert.',
      notCopied: 'Der Browser hat es nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn.',
    },
    take: {
      title: 'Eine Kopie übernehmen',
      hint: 'Abschnitte, die der Text nicht nennt, bleiben, wie sie sind. Bei einem Fehler ändert sich nichts.',
      label: 'Text einer Kopie',
      placeholder: 'Den ganzen Text hier einfügen',
      button: 'Übernehmen',
      done: 'Die Einstellungen sind übernommen. Sie gelten ab sofort.',
      same: 'Der Text sagt, was schon gilt. Es war nichts zu ändern.',
      wrong: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'Stelle braucht', other: 'Stellen brauchen' })} einen zweiten Blick. Es wurde nichts geändert.`,
      moreWrong: (count) => `Und ${f.number(count)} weitere.`,
    },
  };
}
