import type { failures as english } from '../en/failures.ts';

export const failures: typeof english = {
  'bad-request': {
    title: 'HubSpot konnte diese Anfrage nicht lesen',
    remedy:
      'Laden Sie die Seite neu und versuchen Sie es noch einmal. Hilft das nicht, wenden Sie sich an Ihren HubSpot-Admin.',
  },
  'not-set-up': {
    title: 'Ein Schritt fehlt noch',
    remedy:
      'Die App braucht in diesem Account ihre Eigenschaften und ihr Signalobjekt. Das dauert einmalig ein paar Sekunden.',
  },
  'record-not-found': {
    title: 'Diesen Datensatz gibt es nicht mehr',
    remedy: 'Vielleicht wurde er zusammengeführt oder gelöscht. Öffnen Sie ihn erneut aus der Liste.',
  },
  'missing-scope': {
    title: 'Die App darf das noch nicht lesen',
    remedy:
      'Bitten Sie Ihren HubSpot-Admin, die App erneut zu installieren und die aufgeführten Berechtigungen zu erteilen.',
  },
  validation: {
    title: 'HubSpot hat diese Werte nicht angenommen',
    remedy: 'Passen Sie die Werte an und senden Sie sie noch einmal. Es wurde nichts gespeichert.',
  },
  'rate-limited': {
    title: 'HubSpot ist gerade ausgelastet',
    remedy: 'Viele Anfragen kamen gleichzeitig an. Versuchen Sie es in ein paar Sekunden noch einmal.',
  },
  'changed-meanwhile': {
    title: 'Jemand war schneller',
    remedy: 'Dieses Signal hat sich inzwischen geändert. Laden Sie es neu, um den aktuellen Stand zu sehen.',
  },
  'too-long': {
    title: 'Das ist mehr, als die App behalten kann',
    remedy:
      'Alle Einstellungen zusammen haben Platz für 60.000 Zeichen. Kürzen Sie die längsten Texte und speichern Sie noch einmal. Es wurde nichts geändert.',
  },
  'not-allowed': {
    title: 'Dafür braucht es den Zugangscode',
    remedy:
      'Geben Sie den Zugangscode der Einstellungen ein und versuchen Sie es noch einmal. Wer die App installiert hat, kennt ihn. Es wurde nichts geändert.',
  },
  timeout: {
    title: 'HubSpot hat zu lange nicht geantwortet',
    remedy: 'Versuchen Sie es noch einmal. Nichts wird doppelt ausgeführt.',
  },
  unavailable: {
    title: 'HubSpot ist gerade nicht erreichbar',
    remedy: 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Es geht nichts verloren.',
  },
  internal: {
    title: 'Bei uns ist etwas schiefgegangen',
    remedy: 'Versuchen Sie es noch einmal. Hilft das nicht, wenden Sie sich an Ihren HubSpot-Admin.',
  },
};
