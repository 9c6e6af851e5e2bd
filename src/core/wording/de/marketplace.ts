import type { MarketplaceFailures, MarketplaceRemedies } from '../marketplace-words.ts';

export const marketplaceFailures: MarketplaceFailures = {
  'not-set-up': {
    title: 'Ein Schritt fehlt noch',
    remedy:
      'Die App braucht in diesem Account einige eigene Eigenschaften. Das dauert einmalig ein paar Sekunden.',
  },
  'not-allowed': {
    title: 'Das ist den Admins der App vorbehalten',
    remedy:
      'Nur wer die App installiert hat, Super-Admins von HubSpot und von ihnen benannte Personen dürfen das. Wenden Sie sich an eine dieser Personen. Es wurde nichts geändert.',
  },
};

export const marketplaceRemedies: MarketplaceRemedies = {
  notSetUp: 'Verwenden Sie die Schaltfläche unter „Eigenschaften der App“.',
  webhooks:
    'Es geht nichts verloren: Eine Karte liest Neues, sobald sie geöffnet wird, und jede Viertelstunde sucht die App nach E-Mails, die ihr nicht gemeldet wurden. Ist es morgen noch so, schreiben Sie dem Support, der auf der Marketplace-Seite der App genannt ist.',
  schedule:
    'Sie läuft von selbst, ob jemand die App öffnet oder nicht. Ist es morgen noch so, schreiben Sie dem Support, der auf der Marketplace-Seite der App genannt ist.',
};

export const marketplaceAccess =
  'Wer einen Datensatz in HubSpot öffnen darf, sieht seine Karte, sofern die Admins der App das nicht auf den Inhaber oder dessen Team beschränkt haben. Zahlen enden beim Team, und Teams mit weniger als drei aktiven Personen erhalten keine eigenen. Niemand wird in eine Rangfolge gebracht. Die Sätze, die ein Signal belegen, und wer sie schrieb, liegen verschlüsselt auf dem Server der App, ganze E-Mails nie. Kein Sprachmodell liest sie.';

export const marketplaceRetention = 'Die App tut das einmal am Tag von selbst.';
