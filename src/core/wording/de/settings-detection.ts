import type { settingsDetectionWords as english } from '../en/settings-detection.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function settingsDetectionWords(f: Formats): Words {
  return {
    title: 'Signale und Hinweise',
    intro:
      'Ein Hinweis ist sicher genug, um jemanden zu stören. Was weniger sicher ist, sieht nur der Vertriebsmitarbeiter, ganz unaufdringlich.',
    groups: {
      opportunity: {
        title: 'Chancen',
        hint: 'Jedes davon kann allein ein Deal sein, den niemand erfasst hat.',
      },
      qualifier: {
        title: 'Wie weit es ist',
        hint: 'Allein lösen sie nichts aus; neben einer Chance sagen sie, wie ernst es ist.',
      },
      risk: { title: 'Risiken', hint: 'Ein Kunde, der abspringen könnte, oder ein Deal, der wartet.' },
    },
    groupTitle: (title, on, total) => `${title} · ${f.number(on)} von ${f.number(total)} ein`,
    example: (text) => `„${text}“`,
    off: 'Wird nicht gesucht.',
    threshold: 'Hinweis ab (%)',
    own: (probability) => `von selbst ${f.percent(probability)}`,
    ownLong: (probability) =>
      `Von selbst gibt die Erkennung ab ${f.percent(probability)} einen Hinweis. Ein höherer Wert bedeutet weniger und sicherere Hinweise; ein niedrigerer ändert nichts.`,
    noEffect: (probability) => `Ändert unter ${f.percent(probability)} nichts.`,
    range: 'Zwischen 50 und 100.',
    changed: (kinds) =>
      `${f.number(kinds)} ${f.plural(kinds, { one: 'Art weicht', other: 'Arten weichen' })} vom Standard ab.`,
    reset: 'Zurück zum Standard',
    allOffTitle: 'Es wird keine Chance gesucht',
    allOff: 'Sind alle aus, erfährt niemand von einem Käufer, der nicht erfasst ist.',
    preview: previewWords(f),
  };
}

function previewWords(f: Formats): Words['preview'] {
  const alerts = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'Hinweis', other: 'Hinweise' })}`;
  const inEmails = (emails: number) =>
    f.plural(emails, { one: 'in der letzten E-Mail', other: `in den letzten ${f.number(emails)} E-Mails` });
  return {
    title: 'Was Ihre Änderungen bewirkt hätten',
    hint: 'Berechnet an den letzten 100 E-Mails Ihres Accounts. Gespeichert wird dabei nichts.',
    unchanged:
      'Ändern Sie eine Art, einen Schwellenwert oder eines Ihrer Wörter und sehen Sie hier, welche Hinweise das bringt oder nimmt.',
    run: 'Neu berechnen',
    working: 'Wird an Ihren letzten E-Mails erprobt',
    invalid: 'Einer der Werte oben braucht zuerst einen zweiten Blick.',
    noEmailsTitle: 'Noch keine E-Mail zum Erproben',
    noEmails:
      'HubSpot hat keine E-Mail protokolliert, die gelesen werden darf. Die Einstellungen gelten, sobald eine kommt.',
    fewer: (count, emails) =>
      `Mit diesen Änderungen hätte es ${inEmails(emails)} ${alerts(count)} weniger gegeben.`,
    more: (count, emails) =>
      `Mit diesen Änderungen hätte es ${inEmails(emails)} ${alerts(count)} mehr gegeben.`,
    asMany: (emails) => `Gleich viele Hinweise ${inEmails(emails)}. Was sich ändert, steht unten.`,
    quietly: (emails) =>
      `Kein Hinweis hätte sich ${inEmails(emails)} geändert, nur was still angezeigt wird.`,
    same: (emails) => `Es hätte sich ${inEmails(emails)} nichts geändert.`,
    sum: (now, then) => `${alerts(now)} mit dem, was heute gilt, ${f.number(then)} hiermit.`,
    becomes: {
      gone: 'Verschwindet',
      new: 'Neu',
      'gone-quiet': 'Nicht mehr still angezeigt',
      'new-quiet': 'Neu, nur still angezeigt',
      'to-review': 'Nur still angezeigt',
      'to-alert': 'Wird zum Hinweis',
    },
    sure: (probability) => `${f.percent(probability)} sicher`,
    quote: (text) => `„${text}“`,
    openContact: 'Kontakt öffnen',
    noContact: 'Der Absender ist noch kein Kontakt.',
    showMore: (count) => `${f.number(count)} weitere anzeigen`,
  };
}
