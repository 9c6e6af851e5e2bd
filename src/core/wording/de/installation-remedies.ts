import type { CheckResult, InstallationCheck } from '../../views/installation-view.ts';
import { factCode } from '../check-facts.ts';

type Remedy = (result: CheckResult) => string;

/** Whatever the check: what to do where it could not be made. */
const unread: Readonly<Record<string, string>> = {
  'not-allowed': 'Sehen Sie oben unter „Berechtigungen der App“ nach und prüfen Sie dann erneut.',
  'not-set-up': 'Verwenden Sie die Schaltfläche unter „Objekt für Signale“.',
  'no-answer': 'Prüfen Sie in einer Minute erneut.',
};

const connectMail =
  'Jeder Benutzer verknüpft Gmail oder Outlook unter Einstellungen → Allgemein → E-Mail, dazu die Erweiterung oder das Add-in für E-Mails, die außerhalb von HubSpot geschrieben werden.';

/** The place and the choice of HubSpot’s that decide which mail of connected inboxes is logged. */
const logAllMails =
  'Setzen Sie unter Einstellungen → Datenmanagement → Objekte → Aktivitäten die Regeln für die Kontakt-E-Mail-Protokollierung auf „Alle E-Mails protokollieren“: Dann zählen auch erste E-Mails, nicht nur Antworten. Das gilt für Benutzer, die ihr Postfach unter Einstellungen → Allgemein → E-Mail verknüpft haben.';

export function installationRemedies(): Remedy {
  const remedies: Record<InstallationCheck, Remedy> = {
    token: () =>
      'Öffnen Sie Einstellungen → Integrationen → Verknüpfte Apps. Fehlt Invisible Pipeline dort, installieren Sie die App erneut; ist sie da, deinstallieren und installieren Sie sie einmal.',
    scopes: ({ status }) =>
      status === 'unknown'
        ? 'Vergleichen Sie die Liste unter Einstellungen → Integrationen → Verknüpfte Apps → Invisible Pipeline mit der Installationsanleitung.'
        : 'Installieren Sie die App erneut und erteilen Sie die aufgeführten Berechtigungen. Eine, die nicht angeboten wird, gehört zu einem Abonnement, das der Account nicht hat.',
    properties: () => 'Verwenden Sie die Schaltfläche: Die App legt sie an und ändert nichts Vorhandenes.',
    'signal-object': () =>
      'Verwenden Sie die Schaltfläche: Die App legt an, was fehlt. Benutzerdefinierte Objekte erfordern ein Enterprise-Abonnement.',
    webhooks: ({ status }) =>
      status === 'unknown'
        ? 'Prüfen Sie erneut, sobald die E-Mail eines Kontakts protokolliert wurde.'
        : 'Es geht nichts verloren: Eine Karte liest Neues, sobald sie geöffnet wird. Damit E-Mails beim Eingang gelesen werden, bauen Sie die App mit Webhooks (Schritte 2 und 4 der Installationsanleitung).',
    cards: () =>
      'Öffnen Sie einen Kontakt: Gibt es dort keine Karte „Invisible Pipeline“, gehen Sie zu Einstellungen → Objekte → Kontakte → Datensatzanpassung, wählen Sie die Ansicht und fügen Sie die Karte einem Tab und der Seitenleiste hinzu. Danach dasselbe für Deals.',
    'email-logging': ({ status }) =>
      status === 'unknown'
        ? 'Prüfen Sie erneut, wenn mehr Kontakte einen zuständigen Mitarbeiter haben.'
        : connectMail,
    'incoming-mail': (result) => {
      switch (factCode(result, 'pattern')) {
        case 'none':
          return connectMail;
        case 'few':
          return 'Prüfen Sie erneut, wenn mehr E-Mails protokolliert sind.';
        default:
          return logAllMails;
      }
    },
    'team-logging': ({ status }) =>
      status === 'unknown'
        ? 'Teams legen Sie unter Einstellungen → Benutzer & Teams fest.'
        : `${connectMail} Ein Team, das nicht an Käufer schreibt, braucht nichts.`,
    schedule: () =>
      'Sie läuft, während Karten und diese Seite genutzt werden. Für einen Account, der tagelang geschlossen bleibt, lassen Sie einen geplanten Workflow die App aufrufen (siehe Installationsanleitung).',
  };
  return (result) => unread[factCode(result, 'reason')] ?? remedies[result.id](result);
}
