import type { DealPeopleWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

export function dealPeopleRules(f: Formats): DealPeopleWords {
  /** After `vor` and `seit`. */
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'Tag', other: 'Tagen' })}`;
  const contacts = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'Kontakt', other: 'Kontakte' })}`;
  return {
    'deal-no-contact': {
      title: 'Kein Kontakt am Deal',
      why: 'Ohne Kontakt zählt keine E-Mail für diesen Deal, und wer ihn übernimmt, kann niemanden anrufen.',
      fix: 'Fügen Sie die Personen hinzu, mit denen Sie sprechen.',
    },
    'deal-no-company': {
      title: 'Kein Unternehmen am Deal',
      why: 'Der Deal fehlt im Verlauf des Kunden und in jeder Auswertung nach Unternehmen.',
      fix: 'Fügen Sie das Unternehmen hinzu, das kauft.',
    },
    'deal-company-not-of-contacts': {
      title: 'Kontakte und Unternehmen passen nicht zusammen',
      why: 'Alle Kontakte dieses Deals gehören zu anderen Unternehmen, eines von beiden ist also vielleicht verwechselt.',
      fix: 'Prüfen Sie das Unternehmen oder fügen Sie einen Kontakt hinzu, der dort arbeitet.',
    },
    'deal-single-contact-late-stage': {
      title: 'Wenige Kontakte für eine späte Phase',
      why: ({ contacts: count }) =>
        `${contacts(count)} am Deal: Er endet, wenn eine Person geht, es sich anders überlegt oder im Urlaub ist.`,
      fix: 'Fragen Sie, wer noch nutzt, freigibt oder unterschreibt, und fügen Sie diese Personen hinzu.',
    },
    'deal-no-decision-maker': {
      title: 'Kein Entscheider bekannt',
      why: 'Eine Entscheidung steht an, und weder eine E-Mail noch eine Position verrät, wer sie trifft.',
      fix: 'Fragen Sie, wer unterschreibt, und fügen Sie diese Person mit ihrer Position hinzu.',
    },
    'deal-no-reachable-contact': {
      title: 'Niemand am Deal ist erreichbar',
      why: ({ contacts: count }) =>
        `${contacts(count)}, aber keine gültige Adresse und keine Telefonnummer: Die nächste Nachricht erreicht niemanden.`,
      fix: 'Tragen Sie eine Telefonnummer oder eine gültige Adresse ein.',
    },
    'deal-owner-missing': {
      title: 'Niemand ist für den Deal zuständig',
      why: 'Erinnerungen und Aufgaben zu diesem Deal erreichen niemanden.',
      fix: 'Wählen Sie, wer sich darum kümmert.',
    },
    'deal-owner-deactivated': {
      title: 'Der Zuständige ist nicht mehr aktiv',
      why: 'Erinnerungen und Aufgaben gehen an einen Zugang, den niemand mehr liest.',
      fix: 'Übergeben Sie den Deal an einen Kollegen.',
    },
    'deal-no-next-activity': {
      title: 'Als Nächstes ist nichts geplant',
      why: ({ days: count }) =>
        count === 0
          ? 'Deals ohne nächsten Termin verlieren ihren Platz in der Woche.'
          : `Die letzte Aktivität war vor ${days(count)}, und Deals ohne nächsten Termin verlieren ihren Platz in der Woche.`,
      fix: 'Planen Sie ein Meeting, einen Anruf oder eine Aufgabe.',
    },
    'deal-no-activity': {
      title: 'Seit einer Weile ist nichts passiert',
      why: ({ days: count }) =>
        `Seit ${days(count)} gab es keine E-Mail, keinen Anruf, kein Meeting und keine Notiz, und gekauft wird bei dem, der in Kontakt bleibt.`,
      fix: 'Melden Sie sich, oder vereinbaren Sie mit dem Käufer, wann Sie wiederkommen.',
    },
    'deal-next-step-missing': {
      title: 'Der nächste Schritt ist nicht notiert',
      why: 'Wer den Deal öffnet, auch Sie selbst, findet sich erst wieder neu hinein.',
      fix: 'Notieren Sie den nächsten Schritt in ein paar Worten.',
    },
    'deal-duplicate-open': {
      title: 'Diesen Deal gibt es vielleicht doppelt',
      why: ({ name, others }) =>
        others === 1
          ? `„${name}“ sieht nach demselben Kauf aus, und die Prognose würde ihn doppelt zählen.`
          : `„${name}“ und weitere Deals (insgesamt ${f.number(others)}) sehen nach demselben Kauf aus, und die Prognose würde jeden zählen.`,
      fix: 'Vergleichen Sie die Deals und führen Sie sie zusammen, wenn es derselbe ist.',
    },
    'deal-churn-risk-on-customer': {
      title: 'Der Kunde denkt ans Gehen',
      why: ({ quote, day }) =>
        `„${quote}“ (${f.day(day)}): Solange das offen ist, ist weiteres Geschäft mit diesem Kunden unsicher.`,
      fix: 'Sprechen Sie zuerst über das Anliegen, dann über diesen Deal.',
    },
  };
}
