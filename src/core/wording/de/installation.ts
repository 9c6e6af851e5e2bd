import type { installationWords as english } from '../en/installation.ts';
import type { Formats } from '../formats.ts';
import { installationFindings } from './installation-findings.ts';
import { installationRemedies } from './installation-remedies.ts';

export function installationWords(f: Formats): ReturnType<typeof english> {
  return {
    intro: 'Was die App in diesem Account braucht, was sie gefunden hat, und was zu tun ist, wo etwas fehlt.',
    loading: 'Der Account wird angesehen',
    checking: 'Wird geprüft',
    again: 'Erneut prüfen',
    repair: 'Fehlendes anlegen',
    repairing: 'Wird angelegt',
    checkedAt: (at) => `Geprüft am ${f.date(at)}.`,
    allWell: 'Es wurde nichts gefunden, das zu beheben wäre.',
    toMend: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'Punkt braucht', other: 'Punkte brauchen' })} Ihre Aufmerksamkeit.`,
    status: {
      ok: 'In Ordnung',
      attention: 'Einen Blick wert',
      failed: 'Zu beheben',
      unknown: 'Nicht feststellbar',
    },
    titles: {
      token: 'Verbindung zu HubSpot',
      scopes: 'Berechtigungen der App',
      properties: 'Eigenschaften der App',
      'signal-object': 'Objekt für Signale',
      webhooks: 'E-Mails beim Eingang gelesen',
      cards: 'Karten an Datensätzen',
      'email-logging': 'Kontakte mit protokollierten E-Mails',
      'incoming-mail': 'Beide Seiten der Unterhaltung',
      'team-logging': 'Teams, die E-Mails protokollieren',
      schedule: 'Arbeit im Hintergrund',
    },
    finding: installationFindings(f),
    remedy: installationRemedies(),
  };
}
