import type { eraseWords as english } from '../en/privacy-erase.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function eraseWords(f: Formats): Words {
  const entries = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'Eintrag', other: 'Einträge' })}`;
  return {
    button: 'Löschen',
    ask: (name) => `Löschen, was zu ${name} gespeichert ist?`,
    goes: 'Was endgültig verschwindet',
    going: [
      'Die Signale mit Zitaten, Angaben und Absender',
      'Zählungen, Zustände und verborgene Listen am Datensatz',
      'Die Aufgaben der App dazu und der Anteil an Zahlen und Reviews',
    ],
    ofCompany: 'Dasselbe bei jedem Kontakt dieses Unternehmens.',
    stays: 'Was bleibt',
    staying: [
      'Der Datensatz selbst, seine E-Mails und was Personen in HubSpot geschrieben haben: Das gehört zu Ihrem Account',
      'Ein verborgener Vermerk am Kontakt, dass und wann gelöscht wurde, damit frühere E-Mails nicht erneut gelesen werden',
    ],
    undo: 'Das lässt sich nicht rückgängig machen.',
    confirm: 'Endgültig löschen',
    cancel: 'Behalten',
    erasing: 'Wird gelöscht',
    erased: (count) => `Bisher ${entries(count)} gelöscht.`,
    proving: 'Es wird gezählt, was übrig ist',
    proven: 'Gelöscht, und nichts ist übrig',
    provenText: (count) =>
      count === 0
        ? 'Es gab nichts mehr zu löschen. Jede Stelle wurde noch einmal gezählt: Alle stehen auf 0.'
        : `${entries(count)} gelöscht. Jede Stelle wurde noch einmal gezählt: Alle stehen auf 0.`,
    unproven: 'Gelöscht, aber etwas zählt noch',
    unprovenText:
      'Ein laufender Lesevorgang hat vielleicht etwas ergänzt, oder HubSpot hinkt einen Moment hinterher. Zählen Sie in einer Minute erneut; bleibt es, löschen Sie noch einmal.',
    notCounted: 'Gelöscht, aber noch nicht gezählt',
    again: 'Noch einmal löschen',
    proof: 'Nachweis zum Aufbewahren',
    proofHint: 'Er nennt den Datensatz nur mit seiner Nummer.',
    lines: lineWords(f),
  };
}

function lineWords(f: Formats): Words['lines'] {
  return {
    title: 'Invisible Pipeline: Nachweis einer Löschung',
    record: (type, id) => `Datensatz: ${type === 'contact' ? 'Kontakt' : 'Unternehmen'} ${id}`,
    account: (id) => `HubSpot-Account: ${id}`,
    by: (user) => `Veranlasst von: ${user}`,
    before: 'Zuvor gespeichert',
    erasedAt: (at) => `Gelöscht: ${at}`,
    entries: (count) => `Gelöschte Einträge: ${f.number(count)}`,
    after: (at) => `Erneut gezählt: ${at}`,
    place: (place, count) => `${place}: ${f.number(count)}`,
  };
}
