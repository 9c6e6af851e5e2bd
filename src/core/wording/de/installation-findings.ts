import type { CheckResult, InstallationCheck } from '../../views/installation-view.ts';
import { factCode, factCount, factNames, joinNames } from '../check-facts.ts';
import type { installationFindings as english } from '../en/installation-findings.ts';
import type { Formats } from '../formats.ts';

type Finding = ReturnType<typeof english>;

/** Whatever the check: why it could not be made. */
const unread: Readonly<Record<string, string>> = {
  'not-allowed': 'HubSpot lässt die App das nicht lesen.',
  'not-set-up': 'Die App ist noch nicht eingerichtet, daher gibt es nichts zu lesen.',
  'no-answer': 'HubSpot hat diesmal nicht geantwortet.',
};

const more = (count: number) => `und ${count} weitere`;
const list = (result: CheckResult, name: string) => joinNames(factNames(result, name), more);

const jobs: Readonly<Record<string, string>> = {
  sweep: 'Aufgaben für Manager',
  learn: 'Lernen aus Ihren Deals',
  scan: 'wöchentliche Datenprüfung',
  snapshot: 'Zahlen der Seite',
};

export function installationFindings(f: Formats): Finding {
  const findings: Record<InstallationCheck, Finding> = {
    token: ({ status }) =>
      status === 'ok' ? 'HubSpot antwortet der App.' : 'HubSpot lehnt das Token der App ab.',
    scopes: (result) => {
      if (result.status === 'ok')
        return `Alle ${f.number(factCount(result, 'required'))} Berechtigungen sind erteilt.`;
      if (result.status === 'unknown')
        return 'HubSpot listet die Berechtigungen nicht auf; abgelehnt wurde nichts.';
      return `Nicht erteilt: ${list(result, 'missing')}.`;
    },
    properties: (result) =>
      result.status === 'ok' ? 'Alle sind vorhanden.' : `Es fehlen: ${list(result, 'missing')}.`,
    'signal-object': (result) => {
      if (result.status === 'ok')
        return 'Das Objekt, seine Eigenschaften und seine Zuordnungen sind vorhanden.';
      if (factCode(result, 'state') === 'absent') return 'Das Objekt „Buying signal“ fehlt.';
      return `Das Objekt ist vorhanden, es fehlen aber: ${list(result, 'missing')}.`;
    },
    webhooks: webhookFinding(f),
    cards: (result) => {
      const at = factCount(result, 'usedAt');
      return at === 0
        ? 'Noch hat niemand auf einer Karte entschieden, und HubSpot verrät einer App nicht, wo ihre Karten liegen.'
        : `Zuletzt wurde am ${f.date(at)} auf einer Karte entschieden.`;
    },
    'email-logging': contactFinding(f),
    'incoming-mail': incomingFinding(f),
    'team-logging': teamFinding(f),
    schedule: scheduleFinding,
  };
  return (result) => unread[factCode(result, 'reason')] ?? findings[result.id](result);
}

function webhookFinding(f: Formats): Finding {
  return (result) => {
    const total = factCount(result, 'total');
    const read = factCount(result, 'read');
    if (total === 0)
      return 'In den letzten 30 Tagen kam keine E-Mail von einem Kontakt, daher lässt es sich nicht erkennen.';
    const found = `Von den ${f.number(total)} neuesten E-Mails von Kontakten ${f.plural(read, { one: 'wurde', other: 'wurden' })} ${f.number(read)} gelesen.`;
    const lastRead = factCount(result, 'newestReadAt');
    const until = lastRead === 0 ? '' : ` Die neueste davon kam am ${f.date(lastRead)}.`;
    return result.status === 'ok' ? found : `${found}${until}`;
  };
}

function incomingFinding(f: Formats): Finding {
  return (result) => {
    const [incoming, outgoing] = [factCount(result, 'incoming'), factCount(result, 'outgoing')];
    const counts = `In 30 Tagen ${f.number(incoming)} empfangen und ${f.number(outgoing)} gesendet.`;
    switch (factCode(result, 'pattern')) {
      case 'none':
        return 'In den letzten 30 Tagen wurde keine E-Mail protokolliert.';
      case 'few':
        return `${counts} Das sind zu wenige für eine Aussage.`;
      case 'only-outgoing':
        return `${counts} Von dem, was Käufer schreiben, wird kaum etwas protokolliert.`;
      case 'only-incoming':
        return `${counts} Von dem, was Ihre Mitarbeiter schreiben, wird kaum etwas protokolliert.`;
      case 'only-replies':
        return `${counts} Empfangen wurden nur Antworten: Die erste E-Mail eines Käufers erreicht HubSpot nicht.`;
      default:
        return counts;
    }
  };
}

function contactFinding(f: Formats): Finding {
  return (result) => {
    const sampled = factCount(result, 'sampled');
    if (result.status === 'unknown')
      return `Nur ${f.number(sampled)} ${f.plural(sampled, { one: 'Kontakt', other: 'Kontakte' })} mit zuständigem Mitarbeiter: zu wenige für eine Aussage.`;
    const withMail = factCount(result, 'withMail');
    return `Von den ${f.number(sampled)} zuletzt geänderten Kontakten mit zuständigem Mitarbeiter ${f.plural(withMail, { one: 'hat', other: 'haben' })} ${f.number(withMail)} eine protokollierte E-Mail (${f.percent(withMail / sampled)}).`;
  };
}

function teamFinding(f: Formats): Finding {
  return (result) => {
    const reason = factCode(result, 'reason');
    if (reason === 'few')
      return 'In den letzten 30 Tagen wurden zu wenige E-Mails für eine Aussage protokolliert.';
    if (reason === 'no-teams') return 'Es gibt kein Team mit drei oder mehr Personen, das sich prüfen ließe.';
    if (result.status !== 'ok')
      return `Keine E-Mail der letzten 30 Tage gehört zu: ${list(result, 'silent')}.`;
    return `Alle geprüften Teams protokollieren E-Mails (${f.number(factCount(result, 'teams'))}).`;
  };
}

function scheduleFinding(result: CheckResult): string {
  if (result.status === 'ok') return 'In den letzten Tagen ist alles gelaufen.';
  const named = (name: string) => factNames(result, name).map((job) => jobs[job] ?? job);
  const parts = [
    ...(named('never').length > 0 ? [`Noch nie gelaufen: ${named('never').join(', ')}.`] : []),
    ...(named('late').length > 0 ? [`Überfällig: ${named('late').join(', ')}.`] : []),
  ];
  return parts.join(' ');
}
