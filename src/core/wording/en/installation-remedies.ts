import type { CheckResult, InstallationCheck } from '../../views/installation-view.ts';
import { factCode } from '../check-facts.ts';

type Remedy = (result: CheckResult) => string;

/** Whatever the check: what to do where it could not be made. */
const unread: Readonly<Record<string, string>> = {
  'not-allowed': 'See “Rights of the app” above, then check again.',
  'not-set-up': 'Use the button under “Object for signals”.',
  'no-answer': 'Check again in a minute.',
};

const connectMail =
  'Each user connects Gmail or Outlook under Settings → General → Email, with the extension or add-in for mail written outside HubSpot.';

/** The place and the choice of HubSpot’s that decide which mail of connected inboxes is logged. */
const logAllMails =
  'Under Settings → Data Management → Objects → Activities, set the contact email logging rules to “Log all emails”: then first emails count too, not replies alone. It works for users who have connected their inbox under Settings → General → Email.';

/** What to do about a check’s result, in HubSpot’s own terms. */
export function installationRemedies(): Remedy {
  const remedies: Record<InstallationCheck, Remedy> = {
    token: () =>
      'Open Settings → Integrations → Connected apps. If Invisible Pipeline is not there, install it again; if it is, uninstall and install it once.',
    scopes: ({ status }) =>
      status === 'unknown'
        ? 'Compare the list under Settings → Integrations → Connected apps → Invisible Pipeline with the installation guide.'
        : 'Install the app again and accept the rights listed. A right that is not offered belongs to a subscription that the account does not have.',
    properties: () => 'Use the button: the app creates them and changes nothing that is there.',
    'signal-object': () =>
      'Use the button: the app creates what is missing. Custom objects need an Enterprise subscription.',
    webhooks: ({ status }) =>
      status === 'unknown'
        ? 'Check again when mail from a contact has been logged.'
        : 'Nothing is lost: a card reads what is new when it is opened. To have mail read as it comes in, build the app with webhooks (steps 2 and 4 of the installation guide).',
    cards: () =>
      'Open a contact: if no card “Invisible Pipeline” is there, go to Settings → Objects → Contacts → Record customization, choose the view and add it to a tab and to the sidebar. Then the same for deals.',
    'email-logging': ({ status }) =>
      status === 'unknown' ? 'Check again when more contacts have an owner.' : connectMail,
    'incoming-mail': (result) => {
      switch (factCode(result, 'pattern')) {
        case 'none':
          return connectMail;
        case 'few':
          return 'Check again when more email has been logged.';
        default:
          return logAllMails;
      }
    },
    'team-logging': ({ status }) =>
      status === 'unknown'
        ? 'Teams are set under Settings → Users & Teams.'
        : `${connectMail} A team that does not write to buyers needs nothing.`,
    schedule: () =>
      'It runs while people use the cards and this page. For an account that stays closed for days, let a scheduled workflow call the app (see the installation guide).',
  };
  return (result) => unread[factCode(result, 'reason')] ?? remedies[result.id](result);
}
