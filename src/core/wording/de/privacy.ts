import type { privacyWords as english } from '../en/privacy.ts';
import type { Formats } from '../formats.ts';
import { documentWords } from './privacy-documents.ts';
import { eraseWords } from './privacy-erase.ts';
import { personWords } from './privacy-person.ts';

export function privacyWords(f: Formats): ReturnType<typeof english> {
  const records = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'Datensatz', other: 'Datensätze' })}`;
  return {
    never: {
      title: 'Was die App nie speichert',
      text: 'Den Text einer E-Mail, ihre Anhänge, Anrufe und Meetings. Die E-Mail wird gelesen, der Satz, der ein Signal belegt, wird entnommen, und der Rest wird verworfen: Er steht in keinem Datensatz, keinem Protokoll und keinem Export, weil es ihn nirgends gibt.',
    },
    retention: {
      title: 'Wie lange Sätze gespeichert bleiben',
      hint: 'Nach dieser Zeit verliert ein Signal sein Zitat, seine Angaben und seinen Absender, und eine erledigte Aufgabe ihre Notizen. Zählungen und Summen bleiben.',
      isOn: 'Sätze nach ihrem Alter entfernen',
      on: 'Ein',
      off: 'Aus',
      months: 'Nach, in Monaten',
      range: (fewest, most) => `Eine ganze Zahl von ${f.number(fewest)} bis ${f.number(most)}.`,
      never: 'Sätze bleiben, bis jemand sie löscht. Ihre Mitteilungen sollten das sagen.',
      apply: 'Jetzt entfernen, was zu alt ist',
      applyHint: 'Die App tut das einmal am Tag von selbst, wenn geplante Arbeit eingerichtet ist.',
      saveFirst: 'Speichern Sie zuerst die Einstellungen, dann gilt hier die neue Zeit.',
      applying: 'Zu Altes wird entfernt',
      left: (count) => `Noch ${records(count)}.`,
      applied: (count) =>
        count === 0 ? 'Nichts ist älter als das.' : `${records(count)} geleert oder entfernt.`,
    },
    person: personWords(f),
    erase: eraseWords(f),
    documents: documentWords(f),
    stop: 'Anhalten',
    goOn: 'Fortsetzen',
    stopped: 'Angehalten. Was getan ist, bleibt getan, und nichts geschieht doppelt.',
    failed: 'Es hat vor dem Ende angehalten. Was getan ist, bleibt getan, und nichts geschieht doppelt.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyFailed:
      'Das Kopieren hat nicht geklappt. Markieren Sie den Text im Feld und kopieren Sie ihn von Hand.',
  };
}
