import type { managementWords as english } from '../en/management.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function managementWords(f: Formats): Words {
  return {
    intro:
      'Eine Chance gehört zuerst dem Vertriebsmitarbeiter. Erst wenn die Zeit unten ohne Entscheidung verstrichen ist, erhält ein Manager eine Aufgabe.',
    loading: 'Die Einstellungen werden gelesen',
    none: 'Noch niemand',
    former: (id) => `Nicht mehr aktiv (${id})`,
    tasks: {
      title: 'Aufgaben für Manager',
      on: 'Ein',
      off: 'Aus',
      isOn: 'Aufgaben für Chancen erstellen, die niemand erfasst hat',
      deadline: 'Zeit für den Vertriebsmitarbeiter, in Arbeitsstunden',
      deadlineHint: 'Nächte, Wochenenden, Feiertage und Abwesenheiten zählen nicht.',
      cap: 'Aufgaben pro Manager und Tag',
      capHint: 'Was darüber hinausgeht, wartet in einer Aufgabe, die den Rest auflistet.',
      probability: 'Ein einzelnes Signal zählt ab (%)',
      probabilityHint: 'Darunter braucht es zwei Signale am selben Datensatz.',
      escalates: 'Den nächsten Manager informieren, wenn eine Aufgabe unberührt bleibt',
      escalation: 'Nach, in Arbeitsstunden',
      language: 'Sprache der Aufgaben',
      languageHint: 'Ein Team kann eine eigene haben.',
      answers: 'Zeit, einem Käufer zu antworten, in Arbeitsstunden',
      answersHint: 'Die Antwort eines beliebigen Kollegen, ein Anruf oder ein Meeting zählt.',
    },
    people: peopleWords(f),
    time: timeWords(f),
    absences: {
      title: 'Abwesenheiten',
      hint: 'Ist jemand abwesend, ruhen die Arbeitsstunden dieser Person, und Aufgaben gehen an den nächsten Manager.',
      empty: 'Keine Abwesenheit eingetragen.',
      who: 'Wer',
      from: 'Erster Tag',
      to: 'Letzter Tag',
      add: 'Abwesenheit hinzufügen',
      remove: 'Entfernen',
      past: (count) =>
        `${f.number(count)} vergangene ${f.plural(count, { one: 'Abwesenheit', other: 'Abwesenheiten' })}`,
    },
    targets: {
      title: 'Ziele und Werte',
      hint: 'Was in keinem CRM steht. Ohne Ziel zeigt die Seite keine Abdeckung.',
      fiscalYear: 'Das Geschäftsjahr beginnt im',
      fiscalYearHint: 'Quartale und Jahre der Seite richten sich danach.',
      target: 'Ziel pro Geschäftsquartal',
      targetHint: 'Ein Team kann ein eigenes haben.',
      teamTarget: 'Ziel dieses Teams pro Geschäftsquartal',
      lifetimeValue: 'Wert eines Kunden über die Jahre',
      lifetimeValueHint: 'Bleibt das Feld leer, gilt der Wert des Deals.',
    },
    save: saveWords(f),
    faults,
  };
}

function peopleWords(f: Formats): Words['people'] {
  return {
    title: 'Wer informiert wird',
    hint: 'Der erste Manager aus dem Team des zuständigen Mitarbeiters, der aktiv und nicht abwesend ist. Die Chance eines Managers geht an den nächsten.',
    managers: 'Manager',
    fallback: 'Vertretende Manager',
    fallbackHint:
      'Informiert, wenn ein Team niemanden hat, und bei Datensätzen ohne zuständigen Mitarbeiter.',
    order: (names) => `In dieser Reihenfolge: ${names.join(', ')}.`,
    team: (team, managers) => `${team}: ${managers.length > 0 ? managers.join(', ') : 'noch niemand'}`,
    noTeamsTitle: 'Keine Teams in diesem Account',
    noTeams: 'HubSpot nennt kein Team für Ihre Benutzer. Jede Aufgabe geht an die hier gewählten Manager.',
    withoutManager: (teams) =>
      `${f.number(teams)} ${f.plural(teams, { one: 'Team hat keinen eigenen Manager', other: 'Teams haben keinen eigenen Manager' })}.`,
    sameAsAccount: 'Wie der Account',
    language: 'Sprache der Aufgaben des Teams',
  };
}

function timeWords(f: Formats): Words['time'] {
  return {
    title: 'Arbeitszeit',
    hint: 'Wann mit einer Reaktion gerechnet werden kann.',
    weekdays: 'Arbeitstage',
    dayNames: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    start: 'Von',
    end: 'Bis',
    zone: 'Zeitzone',
    zoneHint: 'Ein Team kann eine eigene haben.',
    accountZone: (zone) => `Die des Accounts (${zone})`,
    country: 'Gesetzliche Feiertage',
    noCountry: 'Keine',
    countries: {
      FR: 'Frankreich',
      BE: 'Belgien',
      CH: 'Schweiz',
      LU: 'Luxemburg',
      CA: 'Kanada',
      GB: 'England und Wales',
      IE: 'Irland',
      US: 'Vereinigte Staaten',
      DE: 'Deutschland',
      AT: 'Österreich',
      ES: 'Spanien',
      IT: 'Italien',
      NL: 'Niederlande',
      PT: 'Portugal',
    },
    nationwide: 'Die des ganzen Landes. Regionale fügen Sie als freie Tage hinzu.',
    closedDay: 'Weiterer freier Tag',
    addClosedDay: 'Tag hinzufügen',
    removeClosedDay: (day) => `${f.day(day)} entfernen`,
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
  };
}

function saveWords(f: Formats): Words['save'] {
  return {
    save: 'Speichern',
    saving: 'Wird gespeichert',
    discard: 'Änderungen verwerfen',
    unchanged: 'Keine ungespeicherten Änderungen.',
    unsaved: 'Es gibt Änderungen, die noch nicht gespeichert sind.',
    changedAt: (at) => `Zuletzt geändert am ${f.date(at)}.`,
    saved: 'Die Einstellungen sind gespeichert. Sie gelten ab sofort.',
    notSaved: 'Die Einstellungen sind noch nicht gespeichert',
    faults: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'Feld braucht', other: 'Felder brauchen' })} einen zweiten Blick`,
    meanwhileTitle: 'Jemand anderes hat zuerst gespeichert',
    meanwhile:
      'Diese Änderungen sehen Sie jetzt hier, und Ihre eigenen sind noch da. Sehen Sie kurz nach und speichern Sie dann noch einmal.',
  };
}

const faults: Words['faults'] = {
  weekdays: 'Wählen Sie mindestens einen Arbeitstag.',
  hours: 'Das Ende des Tages liegt nach seinem Beginn.',
  timeZone: 'Wählen Sie eine Zeitzone aus der Liste.',
  closedDays: 'Höchstens 200 freie Tage passen hinein.',
  absence: 'Wählen Sie, wer abwesend ist, und einen letzten Tag, der nicht vor dem ersten liegt.',
  absences: 'Mehr Abwesenheiten, als hineinpassen. Entfernen Sie einige vergangene.',
  managers: 'Höchstens zehn Manager pro Team.',
  teams: 'Mehr Teams, als hineinpassen: 200 sind möglich.',
  fallback: 'Höchstens zehn Manager.',
  deadline: 'Zwischen 1 und 400 Stunden.',
  probability: 'Zwischen 50 und 100.',
  cap: 'Eine ganze Zahl zwischen 1 und 50.',
  escalation: 'Zwischen 1 und 400 Stunden.',
  age: 'Zwischen 1 und 365 Tagen.',
  answers: 'Zwischen 1 und 400 Stunden.',
  fiscalYear: 'Wählen Sie einen Monat.',
  target: 'Ein Betrag, der nicht unter 0 liegt.',
  teamTarget: 'Ein Betrag, der nicht unter 0 liegt.',
  lifetimeValue: 'Ein Betrag, der nicht unter 0 liegt.',
  missedLeads: 'Zwischen 0 und 1.000 Leads pro Woche.',
  shares: 'Anteile, die nicht unter 0 liegen.',
};
