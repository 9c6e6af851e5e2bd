import type { frameWords as english } from '../en/page-frame.ts';
import type { Formats } from '../formats.ts';

export function frameWords(f: Formats): ReturnType<typeof english> {
  const minutesAgo = (minutes: number) => {
    if (minutes < 1) return 'gerade eben';
    if (minutes < 60)
      return `vor ${f.number(minutes)} ${f.plural(minutes, { one: 'Minute', other: 'Minuten' })}`;
    const hours = Math.round(minutes / 60);
    if (hours < 48) return `vor ${f.number(hours)} ${f.plural(hours, { one: 'Stunde', other: 'Stunden' })}`;
    return `vor ${f.number(Math.round(hours / 24))} Tagen`;
  };
  return {
    groups: { pipeline: 'Pipeline', deals: 'Deals', data: 'Daten', tools: 'Tools', setUp: 'Einrichtung' },
    views: {
      overview: 'Übersicht',
      invisible: 'Unsichtbare Pipeline',
      answers: 'Unbeantwortete E-Mails',
      risk: 'Gefährdete Kunden',
      stages: 'Phasen',
      performance: 'Ergebnisse und Prognose',
      review: 'Pipeline-Review',
      audit: 'Gewonnen und verloren',
      facts: 'Nie erfasste Angaben',
      quality: 'Datenqualität',
      calculator: 'Rechner für verpasste Leads',
      settings: 'Einstellungen',
      installation: 'Installation prüfen',
      start: 'Erste Schritte',
      history: 'Frühere E-Mails',
      funnel: 'Funnel-Übersicht',
      guide: 'Leitfaden',
      records: 'Datensätze',
    },
    loading: 'Die Zahlen werden berechnet',
    updating: 'Die Zahlen werden aktualisiert',
    retry: 'Erneut versuchen',
    reference: (correlationId) => `Referenz: ${correlationId}`,
    setUp: 'Einrichten',
    settingUp: 'Wird eingerichtet',
    comparedWith: (from, to) => `Trends im Vergleich zu ${f.date(from)} – ${f.date(to)}.`,
    updated: (minutes) => `Aktualisiert ${minutesAgo(minutes)}`,
    updatedWhileReading: (minutes, done, total) =>
      total > 0
        ? `Aktualisiert ${minutesAgo(minutes)} · Änderungen werden gelesen, ${f.number(done)} von ${f.number(total)}`
        : `Aktualisiert ${minutesAgo(minutes)} · wird aktualisiert`,
    notUpdated: (minutes) =>
      `Stand dieser Zahlen: ${minutesAgo(minutes)}. Die Aktualisierung hat nicht geklappt.`,
    leftOut: (deals) =>
      `${f.number(deals)} ${f.plural(deals, { one: 'Deal bleibt', other: 'Deals bleiben' })} aus den Summen heraus: Im Account fehlt ein Wechselkurs für die Währung.`,
    first: {
      title: 'Ihr Account wird zum ersten Mal gelesen',
      why: 'Alle Zahlen hier stammen aus Ihren eigenen Deals und E-Mails. Das dauert ein, zwei Minuten; Sie können die Seite verlassen und wiederkommen.',
      starting: 'Es wird gezählt, was vorhanden ist',
      deals: (done, total) =>
        `Ihre Deals werden gelesen: ${f.number(done)} von ${f.number(total)} Datensätzen`,
      signals: (done, total) =>
        `Die Signale werden gelesen: ${f.number(done)} von ${f.number(total)} Datensätzen`,
      asks: (done, total) => `Antworten werden gesucht: ${f.number(done)} von ${f.number(total)} Datensätzen`,
      paused: 'Das Lesen ist pausiert. Das Gelesene bleibt erhalten.',
      readOn: 'Weiterlesen',
    },
    noPage: 'Diese Ansicht gibt es nicht',
    toOverview: 'Zur Übersicht',
  };
}
