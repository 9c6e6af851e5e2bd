import type { contactRuleWords as english } from '../en/contact-rules.ts';
import type { Formats } from '../formats.ts';
import { lifecycleGap, lifecycleLabel } from './lifecycle.ts';

export function contactRuleWords(f: Formats): ReturnType<typeof english> {
  /** After `vor` and `seit`. */
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'Tag', other: 'Tagen' })}`;
  return {
    'contact-company-from-email': {
      title: 'Anderes Unternehmen in der Signatur',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `Die Signatur nennt ${stated}, der Kontakt ist aber keinem Unternehmen zugeordnet.`
          : `Die Signatur nennt ${stated}, der Datensatz ${recorded}: Deals und Berichte liegen womöglich beim falschen Unternehmen.`,
      fix: ({ stated }) =>
        `Prüfen Sie, ob der Kontakt jetzt für ${stated} arbeitet, und verknüpfen Sie dieses Unternehmen.`,
    },
    'contact-company-missing': {
      title: 'Kein Unternehmen verknüpft',
      why: ({ named }) =>
        named === ''
          ? 'Ohne Unternehmen zählen E-Mails und Deals dieses Kontakts für keinen Kunden.'
          : `${named} steht beim Kontakt, ist aber nicht verknüpft: E-Mails und Deals zählen für keinen Kunden.`,
      fix: ({ named }) =>
        named === ''
          ? 'Verknüpfen Sie das Unternehmen, für das der Kontakt arbeitet.'
          : `Verknüpfen Sie ${named} oder legen Sie das Unternehmen in einem Schritt an.`,
    },
    'contact-duplicate': {
      title: 'Vermutlich ein Duplikat',
      why: ({ count }) =>
        `${f.number(count)} ${f.plural(count, { one: 'weiterer Kontakt sieht', other: 'weitere Kontakte sehen' })} nach derselben Person aus: Der Verlauf ist verteilt, und jemand wird womöglich doppelt angeschrieben.`,
      fix: 'Vergleichen Sie sie und führen Sie zusammen, was dieselbe Person ist.',
    },
    'contact-email-bounced': {
      title: 'E-Mails kommen nicht an',
      why: ({ address }) => `E-Mails an ${address} kommen zurück, daher wird nichts gelesen, was Sie senden.`,
      fix: 'Suchen Sie die neue Adresse oder die Person, die die Aufgabe übernommen hat.',
    },
    'contact-email-missing': {
      title: 'E-Mail-Adresse fehlt',
      why: 'Ohne Adresse wird keine E-Mail mit diesem Kontakt protokolliert und kein Signal gefunden.',
      fix: 'Tragen Sie die geschäftliche Adresse ein.',
    },
    'contact-job-title-from-email': {
      title: 'Position in einer E-Mail genannt',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `In der Signatur steht „${stated}“; am Datensatz sieht niemand, wer diese Person ist.`
          : `In der Signatur steht „${stated}“, im Datensatz „${recorded}“: Die Rolle bei der Entscheidung hat sich vielleicht geändert.`,
      fix: ({ recorded }) =>
        recorded === ''
          ? 'Übernehmen Sie die Position mit einem Klick.'
          : 'Aktualisieren Sie die Position, wenn sich die Rolle geändert hat.',
    },
    'contact-job-title-missing': {
      title: 'Position fehlt',
      why: 'Ohne Position bleibt offen, ob diese Person entscheidet, unterschreibt oder berät.',
      fix: 'Ergänzen Sie die Position aus dem Profil oder fragen Sie beim nächsten Austausch.',
    },
    'contact-lifecycle-contradicts-deals': {
      title: 'Lifecycle-Phase hinkt den Deals hinterher',
      why: ({ stage, implied }) =>
        `${lifecycleGap(stage, implied)}: Kampagnen und Berichte ordnen diese Person falsch ein.`,
      fix: ({ implied }) => `Setzen Sie die Lifecycle-Phase auf „${lifecycleLabel(implied)}“.`,
    },
    'contact-name-in-capitals': {
      title: 'Name nur in Groß- oder Kleinbuchstaben',
      why: ({ shown }) => `„${shown}“ steht so in jeder Vorlage, die mit Namen grüßt.`,
      fix: ({ proposed }) => `Schreiben Sie ${proposed}.`,
    },
    'contact-name-missing': {
      title: 'Name unvollständig',
      why: ({ missing }) =>
        missing === 'both'
          ? 'Ohne Namen erkennt niemand diesen Kontakt in Listen, und Vorlagen grüßen niemanden.'
          : missing === 'first'
            ? 'Ohne Vornamen grüßen Vorlagen niemanden.'
            : 'Ohne Nachnamen ist dieser Kontakt schwer zu finden und zu unterscheiden.',
      fix: ({ missing }) =>
        missing === 'both'
          ? 'Ergänzen Sie Vor- und Nachnamen.'
          : missing === 'first'
            ? 'Ergänzen Sie den Vornamen.'
            : 'Ergänzen Sie den Nachnamen.',
    },
    'contact-name-swapped': {
      title: 'Vor- und Nachname vertauscht',
      why: 'Vorlagen sprechen diese Person mit dem Nachnamen statt dem Vornamen an.',
      fix: ({ first, last }) => `Setzen Sie ${first} als Vornamen und ${last} als Nachnamen.`,
    },
    'contact-owner-deactivated': {
      title: 'Zuständiger Mitarbeiter nicht mehr aktiv',
      why: ({ owner }) =>
        `${owner} hat keinen aktiven Benutzer mehr, daher erfährt niemand von E-Mails und Aufgaben dieses Kontakts.`,
      fix: 'Wählen Sie einen neuen zuständigen Mitarbeiter.',
    },
    'contact-owner-missing': {
      title: 'Kein zuständiger Mitarbeiter',
      why: 'Niemand erfährt von E-Mails dieses Kontakts, und Aufgaben erreichen niemanden.',
      fix: 'Wählen Sie einen zuständigen Mitarbeiter.',
    },
    'contact-phone-from-email': {
      title: 'Telefonnummer in einer E-Mail genannt',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `Die Signatur nennt ${stated}, im Datensatz fehlt die Nummer.`
          : `Die Signatur nennt ${stated}, der Datensatz ${recorded}: Ein Anruf erreicht diese Person vielleicht nicht mehr.`,
      fix: ({ recorded }) =>
        recorded === ''
          ? 'Übernehmen Sie die Nummer mit einem Klick.'
          : 'Aktualisieren Sie die Nummer, wenn die alte nicht mehr gilt.',
    },
    'contact-phone-missing': {
      title: 'Telefonnummer fehlt',
      why: 'Bleiben E-Mails unbeantwortet, ist diese Person auf keinem anderen Weg erreichbar.',
      fix: 'Tragen Sie eine Durchwahl oder Mobilnummer ein.',
    },
    'contact-phone-not-dialable': {
      title: 'Telefonnummer nicht wählbar',
      why: ({ phone }) =>
        `„${phone}“ ist unvollständig oder ohne bekanntes Land, daher klappt der Anruf aus HubSpot nicht.`,
      fix: 'Schreiben Sie die Nummer mit Landesvorwahl, etwa +49 30 123456.',
    },
    'contact-private-domain': {
      title: 'Private E-Mail-Adresse',
      why: ({ domain }) =>
        `Eine Adresse bei ${domain} gehört zu keinem Unternehmen und geht bei einem Stellenwechsel verloren.`,
      fix: 'Fragen Sie nach der geschäftlichen Adresse; bei Einzelunternehmern ist alles gut, wie es ist.',
    },
    'contact-silent-with-open-deal': {
      title: 'Kein Austausch trotz offenem Deal',
      why: ({ days: count, isContacted }) =>
        isContacted === 1
          ? `Der letzte Austausch war vor ${days(count)}, und ein Deal mit diesem Kontakt ist offen.`
          : `Kein Austausch, seit der Kontakt vor ${days(count)} erstellt wurde, und ein Deal ist offen.`,
      fix: 'Schreiben Sie oder rufen Sie an, oder notieren Sie, wann der Kontakt von Ihnen hören möchte.',
    },
  };
}
