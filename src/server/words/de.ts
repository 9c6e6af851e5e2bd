import type { InstallWords } from './en.ts';

export function germanInstall(): InstallWords {
  return {
    again: 'Verbinden',
    reference: (id) => `Kennung für den Support: ${id}`,
    rights: {
      contacts: 'Kontakte und ihre Aktivitäten',
      companies: 'Unternehmen',
      deals: 'Deals und ihre Pipelines',
      owners: 'Benutzer, denen Datensätze zugeordnet sind',
      users: 'Wer Super-Admin ist und damit Einstellungen ändern darf',
      products: 'Produktbibliothek, für übliche Preise',
      email: 'Der Text protokollierter E-Mails',
      timeline: 'Ereignisse in der Chronik von Kontakten',
      fields: 'Eigenschaften, um Ergebnisse in Listen und Berichten zu zeigen',
      other: 'Anderes',
    },
    installed: {
      title: 'Invisible Pipeline ist verbunden',
      account: (portalId) => `HubSpot-Account ${portalId}`,
      steps: [
        'Die App liest ab jetzt E-Mails, die HubSpot protokolliert. Erste Ergebnisse erscheinen wenige Minuten nach der nächsten Nachricht.',
        'Fügen Sie die Karten einmal hinzu: in HubSpot unter Einstellungen → Objekte → Kontakte → Datensatzanpassung, dann ebenso für Deals.',
        'Legen Sie unter Einstellungen → Integrationen → Verbundene Apps → Invisible Pipeline fest, was gelesen wird und was nicht.',
      ],
      withoutOptional: 'Der Account hat Folgendes nicht freigegeben. Die App funktioniert auch ohne:',
      open: 'HubSpot öffnen',
    },
    missing: {
      title: 'Einige Rechte fehlen',
      text: 'HubSpot hat die App ohne diese Rechte verbunden. Ohne sie kann sie nicht arbeiten, deshalb wurde nichts eingerichtet:',
      steps: [
        'Verbinden Sie die App erneut als Super-Admin oder mit einem Benutzer, der diese Rechte in HubSpot hat.',
        'Stimmen Sie allen Rechten zu, die HubSpot aufführt. Ein Recht, das nicht angeboten wird, gehört zu einem Abonnement, das der Account nicht hat.',
      ],
    },
    declined: {
      title: 'Nicht verbunden',
      text: 'Die App hat keinen Zugriff erhalten, und im Account wurde nichts geändert. Sie können sie jederzeit verbinden.',
    },
    expired: {
      title: 'Dieser Link gilt nicht mehr',
      text: 'Aus Sicherheitsgründen gelingt das Verbinden einmal, innerhalb von zehn Minuten und in einem Browser. Ist die App schon verbunden, gibt es nichts zu tun. Andernfalls beginnen Sie hier neu.',
    },
    unreachable: {
      title: 'HubSpot antwortet gerade nicht',
      text: 'Es wurde nichts eingerichtet. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    },
    failed: {
      title: 'Die Verbindung ist nicht zustande gekommen',
      text: 'Es wurde nichts eingerichtet. Bitte beginnen Sie neu. Geschieht es noch einmal, senden Sie dem Support die Kennung unten.',
    },
    busy: {
      title: 'Gerade verbinden sich viele',
      text: 'Bitte versuchen Sie es in einer Minute noch einmal.',
    },
  };
}
